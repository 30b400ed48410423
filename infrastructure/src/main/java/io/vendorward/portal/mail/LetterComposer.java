package io.vendorward.portal.mail;

import io.vendorward.portal.Grant;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.Letter;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.mail.LetterPage.Action;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which sentences a letter is made of. */
final class LetterComposer {

  private final String baseUrl;

  LetterComposer(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  LetterPage compose(Letter letter) {
    return switch (letter) {
      case Letter.WorkLink work -> workLink(work);
      case Letter.FreshLink fresh -> freshLink(fresh);
      case Letter.Receipt receipt -> receipt(receipt);
    };
  }

  private LetterPage workLink(Letter.WorkLink letter) {
    var hospital = letter.hospital();
    var values = values(letter.recipient().name(), hospital, letter.grant());
    values.put("expiresOn", moment(letter.expiresAt(), hospital.zone(), hospital.locale()));
    values.put("reason", letter.reason().orElse(""));
    var phrases = new Phrases(hospital.locale(), values);
    var occasion = letter.occasion().name().toLowerCase(Locale.ROOT);
    return new LetterPage(
        phrases.say(occasion + ".subject"),
        phrases.say("greeting"),
        body(letter, phrases, occasion),
        List.of(new Action(phrases.say(occasion + ".action"), url(letter.token()))),
        List.of(
            phrases.say("link.life"),
            phrases.say("verify.heading")
                + ": "
                + phrases.say(hospital.verification().isBlank() ? "verify.default" : "verify.own"),
            phrases.say("not_you")),
        phrases.say("footer"));
  }

  private static List<String> body(Letter.WorkLink letter, Phrases phrases, String occasion) {
    var intro = phrases.say(occasion + ".intro");
    return switch (letter.grant().kind()) {
      case AGREEMENT ->
          List.of(intro, letter.occasion().asksForWork() ? phrases.say("agreement.due") : "");
      case ASSESSMENT, FINDING, VENDOR ->
          List.of(
              intro,
              letter.reason().isPresent() ? phrases.say("returned.reason") : "",
              phrases.say("due"),
              phrases.say("read_first"));
    };
  }

  private LetterPage freshLink(Letter.FreshLink letter) {
    var expiresOn = moment(letter.expiresAt(), ZoneId.of("UTC"), Locale.US);
    var phrases = new Phrases(Locale.US, Map.of("expiresOn", expiresOn));
    return new LetterPage(
        phrases.say("fresh.subject"),
        phrases.say("fresh.greeting"),
        List.of(phrases.say("fresh.intro")),
        List.of(new Action(phrases.say("fresh.action"), url(letter.token()))),
        List.of(phrases.say("link.life"), phrases.say("fresh.other")),
        phrases.say("fresh.footer"));
  }

  private LetterPage receipt(Letter.Receipt letter) {
    var hospital = letter.hospital();
    var values = values(letter.recipient().name(), hospital, letter.grant());
    values.put("submittedAt", moment(letter.submittedAt(), hospital.zone(), hospital.locale()));
    values.put("portal", baseUrl + "/portal");
    var phrases = new Phrases(hospital.locale(), values);
    return new LetterPage(
        phrases.say("receipt.subject"),
        phrases.say("greeting"),
        List.of(phrases.say("receipt.intro"), phrases.say("receipt.next")),
        List.of(),
        List.of(),
        phrases.say("footer"));
  }

  private static Map<String, Object> values(String name, Hospital hospital, Grant grant) {
    var progress = grant.progress();
    var values = new HashMap<String, Object>();
    values.put("name", name);
    values.put("hospital", hospital.name());
    values.put("verification", hospital.verification());
    values.put("sender", grant.sender());
    values.put("title", grant.title());
    values.put("zone", hospital.zone().getDisplayName(TextStyle.FULL, hospital.locale()));
    values.put("total", progress.total());
    values.put("due", progress.dueOn().isPresent() ? "day" : "none");
    values.put(
        "dueOn",
        progress
            .dueOn()
            .map(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(hospital.locale())
                    ::format)
            .orElse(""));
    return values;
  }

  private static String moment(Instant at, ZoneId zone, Locale locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(zone)
            .format(at)
        + " ("
        + zone.getDisplayName(TextStyle.FULL, locale)
        + ")";
  }

  private String url(LinkToken token) {
    return baseUrl + "/portal/link/" + token.value();
  }
}
