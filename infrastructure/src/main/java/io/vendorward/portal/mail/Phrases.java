package io.vendorward.portal.mail;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of letters in one language, with what is the same throughout one letter. */
final class Phrases {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Map<String, Object> values;

  Phrases(Locale locale, Map<String, Object> values) {
    this.bundle = ResourceBundle.getBundle("mail.letters", locale, NO_FALLBACK);
    this.locale = locale;
    this.values = Map.copyOf(values);
  }

  String say(String key) {
    return new MessageFormat(bundle.getString(key), locale).format(new HashMap<>(values));
  }
}
