package io.vendorward.questionnaire.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Searches a stream of bytes for a few words without regard to case; zero bytes are passed over, so
 * that UTF-16 hides nothing.
 */
final class MarkupScan {

  private static final List<String> DOCUMENT_TYPE = List.of("<!doctype", "<!entity");
  private static final String MACROS = "macroenabled";
  private static final int OVERLAP = 16;

  private String tail = "";
  private boolean documentType;
  private boolean macros;

  void read(byte[] buffer, int length) {
    if (documentType) {
      return;
    }
    var text =
        tail
            + new String(buffer, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    documentType = DOCUMENT_TYPE.stream().anyMatch(text::contains);
    macros |= text.contains(MACROS);
    tail = text.substring(Math.max(0, text.length() - OVERLAP));
  }

  boolean declaresDocumentType() {
    return documentType;
  }

  boolean namesMacros() {
    return macros;
  }
}
