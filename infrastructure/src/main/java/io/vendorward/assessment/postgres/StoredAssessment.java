package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.postgres.Columns.id;
import static io.vendorward.assessment.postgres.Columns.json;
import static io.vendorward.assessment.postgres.Columns.optional;
import static io.vendorward.assessment.postgres.Columns.required;
import static io.vendorward.assessment.postgres.Columns.text;

import io.r2dbc.spi.Readable;
import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.AssessmentNumber;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.Milestones;
import io.vendorward.assessment.Pin;
import io.vendorward.assessment.Sender;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.Subject;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/** Rows of {@code assessment} and its twin, to and fro. */
final class StoredAssessment {

  /** Columns of a row named {@code a}, and the people of its revision. */
  static final String COLUMNS =
      """
      a.id, a.version, a.number, a.vendor_id, a.engagement_id, a.template_version_id, a.title,
      a.questions, a.due_on, a.sender_reference, a.sender_name, a.external_ids, a.state, a.since,
      a.sent_at, a.started_at, a.submitted_at, a.completed_at, a.round,
      (select coalesce(array_agg(c.contact_id), '{}') from assessment_contact c
        where c.tenant_id = a.tenant_id and c.assessment_id = a.id
          and c.revision = a.contacts_revision) as contacts
      """;

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private StoredAssessment() {}

  static Assessment read(Readable row) {
    return Lifecycle.restore(
        Stage.valueOf(text(row, "state")), facts(row), required(row, "since", Instant.class));
  }

  private static AssessmentFacts facts(Readable row) {
    return new AssessmentFacts(
        new AssessmentId(id(row, "id")),
        new AssessmentNumber(required(row, "number", Long.class)),
        new Subject(
            new VendorId(id(row, "vendor_id")),
            optional(row, "engagement_id", UUID.class).map(EngagementId::new)),
        new Pin(
            new TemplateVersionId(id(row, "template_version_id")),
            text(row, "title"),
            required(row, "questions", Integer.class)),
        required(row, "due_on", LocalDate.class),
        contacts(row),
        new Sender(text(row, "sender_reference"), text(row, "sender_name")),
        json(row, "external_ids", TEXTS),
        new Milestones(
            optional(row, "sent_at", Instant.class),
            optional(row, "started_at", Instant.class),
            optional(row, "submitted_at", Instant.class),
            optional(row, "completed_at", Instant.class)),
        required(row, "round", Integer.class),
        required(row, "version", Long.class));
  }

  private static Set<ContactId> contacts(Readable row) {
    return Arrays.stream(required(row, "contacts", UUID[].class))
        .map(ContactId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The parameters of a statement that writes the whole row and the people. */
  static List<Object> parameters(Caller caller, Assessment assessment, Instant at) {
    var facts = assessment.facts();
    var milestones = facts.milestones();
    return List.of(
        caller.tenant().value(),
        facts.id().value(),
        facts.version(),
        facts.number().value(),
        facts.subject().vendor().value(),
        OptionalParameter.of(UUID.class, facts.subject().engagement().map(EngagementId::value)),
        facts.pin().version().value(),
        facts.pin().title(),
        facts.pin().questions(),
        facts.due(),
        facts.sender().reference(),
        facts.sender().name(),
        json(facts.externalIds()),
        assessment.stage().name(),
        assessment.since(),
        OptionalParameter.of(Instant.class, milestones.sent()),
        OptionalParameter.of(Instant.class, milestones.started()),
        OptionalParameter.of(Instant.class, milestones.submitted()),
        OptionalParameter.of(Instant.class, milestones.completed()),
        facts.round(),
        at,
        caller.actor().reference(),
        facts.contacts().stream().map(ContactId::value).sorted().toArray(UUID[]::new));
  }
}
