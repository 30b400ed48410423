package io.vendorward.vendor;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.aService;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.SequentialIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngagementRulesTest {

  private final VendorId vendor = new VendorId(SequentialIds.id(1));
  private final LegalEntity mercy = silent(2, Optional.empty());
  private final LegalEntity medHost = silent(3, Optional.of(vendor));
  private final LegalEntity second =
      new LegalEntity(
          new LegalEntityId(SequentialIds.id(4)),
          Optional.empty(),
          LegalEntityDetails.undated("Mercy West"),
          false,
          Revision.first(MORNING));
  private final Parties.Sides sides = new Parties.Sides(List.of(second, mercy), List.of(medHost));
  private final Parties parties = new Parties(mercy.id(), medHost.id());
  private final Engagement engagement =
      new Engagement(
          new EngagementId(SequentialIds.id(5)),
          vendor,
          aService("Record hosting"),
          parties,
          Revision.first(MORNING));

  @Test
  void takesTheDefaultEntitiesWhereNobodyChose() {
    assertThat(Parties.Choice.byDefault().among(sides)).isEqualTo(parties);
    var chosen = new Parties.Choice(Optional.of(second.id()), Optional.empty());
    assertThat(chosen.among(sides)).isEqualTo(new Parties(second.id(), medHost.id()));
  }

  @Test
  void refusesEntitiesOfTheOtherSide() {
    var crossed = new Parties(medHost.id(), mercy.id());
    assertThat(EngagementRules.faults(engagement.profile(), crossed, sides))
        .containsExactly(
            new Fault("/servedEntityId", "not-a-legal-entity"),
            new Fault("/performingEntityId", "not-a-legal-entity"));
  }

  @Test
  void namesEveryFaultWhereItIs() {
    var tiering =
        new TieringInputs(
            Set.of(PhiRelation.NONE, PhiRelation.CREATES),
            RecordsBand.UNKNOWN,
            Set.of(AccessKind.NONE, AccessKind.READ),
            TieringInputs.unknown().criticality(),
            Devices.UNKNOWN,
            Hosting.UNKNOWN,
            YesNo.UNKNOWN);
    var profile =
        new EngagementProfile(
            "  ",
            "",
            tiering,
            EngagementStatus.ENDED,
            Optional.of(LocalDate.parse("2026-02-01")),
            Optional.of(LocalDate.parse("2026-01-31")),
            Map.of());
    assertThat(EngagementRules.faults(profile, parties, sides))
        .containsExactly(
            new Fault("/serviceName", "no-name"),
            new Fault("/status", "end-by-ending"),
            new Fault("/endsOn", "before-start"),
            new Fault("/tiering/phi", "none-with-others"),
            new Fault("/tiering/access", "none-with-others"));
  }

  @Test
  void endsOnceAndOnNoDayBeforeItBegan() {
    var first = LocalDate.parse("2026-01-01");
    assertThat(EngagementRules.end(engagement, 1, first.minusDays(1), NOON))
        .isEqualTo(new EngagementChange.Invalid(List.of(new Fault("/endsOn", "before-start"))));
    var outcome = (EngagementChange.Changed) EngagementRules.end(engagement, 1, first, NOON);
    Engagement ended = outcome.engagement();
    assertThat(ended.profile()).isEqualTo(engagement.profile().ended(first));
    assertThat(ended.version()).isEqualTo(2);
    assertThat(EngagementRules.end(ended, 2, first, NOON))
        .isEqualTo(new EngagementChange.AlreadyEnded(ended));
    assertThat(EngagementRules.end(ended, 1, first, NOON))
        .isEqualTo(new EngagementChange.Stale(ended));
  }

  private static LegalEntity silent(long id, Optional<VendorId> vendor) {
    return LegalEntity.silent(new LegalEntityId(SequentialIds.id(id)), vendor, "Mercy", MORNING);
  }
}
