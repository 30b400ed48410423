package io.vendorward.console.assessment;

import io.vendorward.assessment.usecase.CreateAssessment;
import io.vendorward.console.FormCheck;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new assessment as it was typed. */
public record AssessmentForm(
    String engagement, String template, String due, List<String> contacts, String sender) {

  public AssessmentForm(
      @Nullable String engagement,
      @Nullable String template,
      @Nullable String due,
      @Nullable List<String> contacts,
      @Nullable String sender) {
    this.engagement = engagement == null ? "" : engagement;
    this.template = template == null ? "" : template;
    this.due = due == null ? "" : due;
    this.contacts = contacts == null ? List.of() : List.copyOf(contacts);
    this.sender = sender == null ? "" : sender;
  }

  static AssessmentForm blank(LocalDate due, List<String> contacts) {
    return new AssessmentForm(null, null, due.toString(), contacts, null);
  }

  /** Empty when the check found something wrong. */
  Optional<CreateAssessment.Command> command(VendorId vendor, FormCheck check) {
    String typedTemplate = check.required("template", template, 36);
    Optional<LocalDate> day = check.date("due", check.required("due", due, 20));
    String name = check.text("sender", sender, 200);
    var version = id(typedTemplate);
    if (version.isEmpty() && !typedTemplate.isEmpty()) {
      check.wrong("template", "not-offered");
    }
    return check.errors().any()
        ? Optional.empty()
        : version.flatMap(asked ->
            day.map(on ->
                new CreateAssessment.Command(
                    vendor,
                    id(engagement).map(EngagementId::new),
                    new TemplateVersionId(asked),
                    on,
                    people(contacts),
                    Optional.of(name).filter(given -> !given.isEmpty()),
                    Map.of())));
  }

  static Set<ContactId> people(List<String> ids) {
    return ids.stream()
        .flatMap(typed -> id(typed).stream())
        .map(ContactId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Empty for what is none; only a forged form has one that is neither empty nor an id. */
  private static Optional<UUID> id(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
