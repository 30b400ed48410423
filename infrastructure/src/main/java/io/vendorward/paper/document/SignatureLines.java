package io.vendorward.paper.document;

import io.vendorward.agreement.Side;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.ShownSignature;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The signatures that count, as the end of a text says them. */
final class SignatureLines {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private SignatureLines() {}

  static List<String> of(ShownPaper shown) {
    return shown.signatures().stream().map(SignatureLines::of).toList();
  }

  private static String of(ShownSignature signature) {
    var whose = signature.side() == Side.TENANT ? "Organization" : "Vendor";
    return "For %s: %s, %s, on %s"
        .formatted(whose, signature.name(), signature.title(), DAY.format(signature.on()));
  }
}
