package io.vendorward.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Texts in ICU message format from {@code messages/*.properties}: one file a part of the product,
 * {@code vendor_es.properties} beside {@code vendor.properties} for another language.
 */
@Component("messageSource")
public final class IcuMessageSource implements MessageSource {

  private static final String FILES = "classpath*:messages/*.properties";
  private static final Pattern NAME = Pattern.compile("[a-z-]+(?:_([a-z]{2}))?\\.properties");

  private final Map<String, Map<String, String>> textsByLanguage = new HashMap<>();
  private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

  private record Key(String code, Locale locale) {}

  public IcuMessageSource() throws IOException {
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      read(file);
    }
  }

  private void read(Resource file) throws IOException {
    var name = NAME.matcher(String.valueOf(file.getFilename()));
    if (!name.matches()) {
      throw new IllegalStateException("not a name of a messages file: " + file);
    }
    var texts = textsByLanguage.computeIfAbsent(language(name.group(1)), key -> new HashMap<>());
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    for (String code : properties.stringPropertyNames()) {
      String text = properties.getProperty(code);
      new MessageFormat(text, ULocale.ENGLISH); // a pattern that is none stops the start
      if (texts.put(code, text) != null) {
        throw new IllegalStateException("two texts for " + code);
      }
    }
  }

  private static String language(@Nullable String suffix) {
    return suffix == null ? "" : suffix;
  }

  /** Whether there is a text, in whatever language. */
  public boolean has(String code) {
    return textsByLanguage.getOrDefault("", Map.of()).containsKey(code);
  }

  @Override
  public @Nullable String getMessage(
      String code,
      Object @Nullable [] arguments,
      @Nullable String standard,
      @Nullable Locale locale) {
    String text = format(code, arguments, locale == null ? Locale.ENGLISH : locale);
    return text == null ? standard : text;
  }

  @Override
  public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    String text = getMessage(code, arguments, null, locale);
    if (text == null) {
      throw new NoSuchMessageException(code, locale == null ? Locale.ENGLISH : locale);
    }
    return text;
  }

  @Override
  public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
    String[] codes = resolvable.getCodes();
    for (String code : codes == null ? new String[0] : codes) {
      String text = getMessage(code, resolvable.getArguments(), null, locale);
      if (text != null) {
        return text;
      }
    }
    String standard = resolvable.getDefaultMessage();
    return standard == null ? "" : standard;
  }

  private @Nullable String format(String code, Object @Nullable [] arguments, Locale locale) {
    String pattern = pattern(code, locale);
    if (pattern == null) {
      return null;
    }
    var format =
        formats.computeIfAbsent(
            new Key(code, locale), key -> new MessageFormat(pattern, ULocale.forLocale(locale)));
    return format.clone().format(arguments == null ? new Object[0] : arguments);
  }

  private @Nullable String pattern(String code, Locale locale) {
    String own = textsByLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(code);
    return own == null ? textsByLanguage.getOrDefault("", Map.of()).get(code) : own;
  }
}
