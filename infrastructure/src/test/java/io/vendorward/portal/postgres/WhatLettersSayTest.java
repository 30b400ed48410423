package io.vendorward.portal.postgres;

import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentPortsContract;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.assessment.postgres.AssessmentScene;
import io.vendorward.identity.Caller;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.Recipient;
import io.vendorward.portal.usecase.ReturnReasons.Returned;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the hospital's letters to vendors are filled with. */
class WhatLettersSayTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PlainSeal seal = new PlainSeal();
  private final AssessmentScene scene = new AssessmentScene(postgres);
  private final Caller caller = AssessmentPortsContract.analyst(postgres.createTenant());

  @Test
  void nameTheHospital() {
    var hospitals = postgres.adapter(PostgresHospitals::new);
    assertThat(postgres.within(caller.scope(), () -> hospitals.of(caller.tenant())))
        .isEqualTo(
            new Hospital(
                "Mercy org-" + caller.tenant(), Locale.US, ZoneId.of("America/Chicago"), ""));
  }

  @Test
  void addressTheContact() {
    var recipients = postgres.adapter(client -> new PostgresRecipients(client, seal));
    UUID contact = contact();
    assertThat(postgres.within(caller.scope(), () -> recipients.find(caller.tenant(), contact)))
        .isEqualTo(new Recipient("Bo", "bo@medhost.example"));
  }

  @Test
  void giveTheReasonsOfTheLastReturn() {
    var draft = new Assessment.Draft(scene.newFacts(caller.tenant()), NOON);
    postgres.run(caller.scope(), () -> scene.ports().assessments().insert(caller, draft));
    giveBack(draft, 1, new ReturnedQuestion(MFA, "For whom?"));
    giveBack(draft, 2, new ReturnedQuestion(BACKUPS, "How often?"));

    var reasons = postgres.adapter(client -> new PostgresReturnReasons(client, seal));
    assertThat(
            postgres.within(
                caller.scope(), () -> reasons.latest(caller.tenant(), draft.id().value())))
        .containsExactly(new Returned(BACKUPS.value(), "How often?"));
  }

  private void giveBack(Assessment assessment, int round, ReturnedQuestion question) {
    postgres.run(
        caller.scope(),
        () ->
            scene
                .ports()
                .reviews()
                .insertReturned(caller, assessment.id(), round, List.of(question), NOON));
  }

  private UUID contact() {
    UUID contact = PostgresForTests.anyId();
    var vendor = scene.newFacts(caller.tenant()).subject().vendor();
    postgres.run(
        caller.scope(),
        () ->
            postgres
                .client()
                .sql(
                    """
                    insert into contact (tenant_id, id, version, vendor_id, sealed_name,
                      sealed_email, sealed_title, is_primary, removed, created_at, updated_at)
                    values ($1, $2, 1, $3, $4, $5, '', true, false,
                      timestamptz '2026-01-05 09:00Z', timestamptz '2026-01-05 09:00Z')\
                    """)
                .bind(0, caller.tenant().value())
                .bind(1, contact)
                .bind(2, vendor.value())
                .bind(3, seal.seal(caller.tenant(), "contact.name", "Bo"))
                .bind(4, seal.seal(caller.tenant(), "contact.email", "bo@medhost.example"))
                .then());
    return contact;
  }
}
