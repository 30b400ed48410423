package io.vendorward.paper.document;

import io.vendorward.agreement.Side;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningRules;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One electronic signature as the certificate page says it. */
public record CertificateLine(String who, List<String> facts) {

  static List<CertificateLine> of(PaperCopy copy) {
    return copy.signed().stream().map(signing -> of(signing, copy.hospital().zone())).toList();
  }

  private static CertificateLine of(Signing signing, ZoneId zone) {
    var signer = signing.signer();
    return new CertificateLine(
        signer.name() + ", " + signer.title() + ", " + side(signing.side()),
        List.of(
            "Mail address, proven: " + signer.email(),
            "Signed: " + moment(signing, zone),
            "From network address: " + signer.network(),
            "Agreed to: " + SigningRules.CONSENT,
            "Declared: " + SigningRules.AUTHORITY,
            "SHA-256 of the text that was shown: " + signing.digest().hex()));
  }

  private static String side(Side side) {
    return switch (side) {
      case TENANT -> "for Organization";
      case VENDOR -> "for Vendor";
    };
  }

  private static String moment(Signing signing, ZoneId zone) {
    return DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm:ss a z", Locale.US)
        .withZone(zone)
        .format(signing.at());
  }
}
