package io.vendorward.paper.web;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.SigningRules;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.vendor.Fault;
import io.vendorward.web.FormErrors;
import io.vendorward.web.KeptText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a page about a text: a remark on an article, or a signature. */
public final class PaperForm {

  /** The longest words of a remark or a reason. */
  public static final int LONGEST_TEXT = 4000;

  private static final int LONGEST_NAME = 200;
  private static final int MOST_DIGITS = 9;

  private static final Map<String, Value> VALUES =
      Map.of(
          "R4", Value.NOTICE,
          "R5", Value.NOTICE,
          "R12", Value.DAYS,
          "INSURANCE", Value.DOLLARS,
          "OFFSHORE", Value.CONSENT,
          "SUBCONTRACTORS", Value.CONSENT);

  private final MultiValueMap<String, String> fields;

  private PaperForm(MultiValueMap<String, String> fields) {
    this.fields = fields;
  }

  /** What kind of value an article has. */
  public enum Value {
    NONE,
    NOTICE,
    DAYS,
    DOLLARS,
    CONSENT
  }

  public static PaperForm blank() {
    return new PaperForm(new LinkedMultiValueMap<>());
  }

  public static PaperForm of(MultiValueMap<String, String> fields) {
    return new PaperForm(fields);
  }

  public static Value valueOf(String article) {
    return VALUES.getOrDefault(article, Value.NONE);
  }

  public String get(String field) {
    var value = fields.getFirst(field);
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  public boolean has(String field) {
    return !get(field).isEmpty();
  }

  /** Those values of a field that are identifiers. */
  public List<UUID> ids(String field) {
    return Optional.ofNullable(fields.get(field)).orElse(List.of()).stream()
        .flatMap(PaperForm::id)
        .toList();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException noIdentifier) {
      return Stream.empty();
    }
  }

  private int number() {
    return amount("number").map(Long::intValue).orElse(0);
  }

  /** What is wrong with what was typed as a remark. */
  public FormErrors errorsOfRemark() {
    var errors = new ArrayList<FormErrors.Entry>();
    if (!isText("text", LONGEST_TEXT)) {
      errors.add(
          new FormErrors.Entry("text", KeptText.canBe(get("text")) ? "too-long" : "not-text"));
    }
    boolean counts =
        switch (valueOf(get("article"))) {
          case NOTICE, DAYS, DOLLARS -> true;
          case CONSENT, NONE -> false;
        };
    if (counts && has("amount") && amount("amount").isEmpty()) {
      errors.add(new FormErrors.Entry("amount", "not-a-number"));
    }
    return new FormErrors(errors);
  }

  /** What was typed as a remark, once nothing is wrong with it. */
  public DiscussPaper.Command remark(AgreementId agreement) {
    return new DiscussPaper.Command(agreement, number(), get("article"), proposal(), get("text"));
  }

  /** What is missing of a signature. */
  public FormErrors errorsOfSignature() {
    var errors = new ArrayList<FormErrors.Entry>();
    for (var field : List.of("name", "title")) {
      if (!has(field)) {
        errors.add(new FormErrors.Entry(field, "required"));
      } else if (!isText(field, LONGEST_NAME)) {
        errors.add(new FormErrors.Entry(field, "too-long"));
      }
    }
    for (var field : List.of("consent", "authority")) {
      if (!has(field)) {
        errors.add(new FormErrors.Entry(field, "required"));
      }
    }
    return new FormErrors(errors);
  }

  /** The signature, once nothing of it is missing. */
  public SignPaper.Command signature(AgreementId agreement) {
    return act(
        agreement,
        new SignPaper.Act.Sign(get("name"), get("title"), has("consent"), has("authority")));
  }

  /** What is done to the text that the page showed. */
  public SignPaper.Command act(AgreementId agreement, SignPaper.Act act) {
    return new SignPaper.Command(agreement, number(), new PaperDigest(get("digest")), act);
  }

  /** Why it was not signed. */
  public static FormErrors errors(SigningRules.Verdict verdict) {
    return FormErrors.of(
        "",
        switch (verdict) {
          case SigningRules.Verdict.NotOut() -> "text-not-out";
          case SigningRules.Verdict.Changed _ -> "text-changed";
          case SigningRules.Verdict.SignedAlready() -> "text-signed-already";
          case SigningRules.Verdict.NotAttested(), SigningRules.Verdict.Acceptable() ->
              "text-not-attested";
        });
  }

  /** What the rules found, at the fields of this form. */
  public static FormErrors errors(List<Fault> faults) {
    return new FormErrors(
        faults.stream()
            .map(fault ->
                new FormErrors.Entry(
                    switch (fault.pointer()) {
                      case "/text" -> "text";
                      case "/proposal" -> "amount";
                      default -> "";
                    },
                    fault.code()))
            .toList());
  }

  public boolean isText(String field, int longest) {
    return get(field).length() <= longest && KeptText.canBe(get(field));
  }

  /** The value that is proposed; empty where none was typed. */
  public Optional<Proposal> proposal() {
    var article = get("article");
    return switch (valueOf(article)) {
      case NOTICE -> amount("amount").flatMap(amount -> notice(article, amount.intValue()));
      case DAYS -> amount("amount").map(days -> new Proposal.ReturnDays(days.intValue()));
      case DOLLARS -> amount("amount").map(Proposal.Insurance::new);
      case CONSENT ->
          chosen(Consent.class, "consent")
              .map(consent ->
                  article.equals("OFFSHORE")
                      ? new Proposal.Offshore(consent)
                      : new Proposal.Subcontractors(consent));
      case NONE -> Optional.empty();
    };
  }

  private Optional<Proposal> notice(String article, int amount) {
    var notice =
        new Notice(
            amount,
            chosen(Notice.Unit.class, "unit").orElse(Notice.Unit.CALENDAR_DAYS),
            chosen(Notice.From.class, "from").orElse(Notice.From.DISCOVERY));
    return Proposal.only(
        article.equals("R4")
            ? Negotiated.NOTHING.withBreach(notice)
            : Negotiated.NOTHING.withIncident(notice));
  }

  private Optional<Long> amount(String field) {
    var digits = get(field).replace(",", "");
    return digits.length() <= MOST_DIGITS && digits.matches("[0-9]+")
        ? Optional.of(Long.valueOf(digits))
        : Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> chosen(Class<E> type, String field) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(get(field)))
        .findFirst();
  }
}
