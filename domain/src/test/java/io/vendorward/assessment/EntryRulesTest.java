package io.vendorward.assessment;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.BACKUPS;
import static io.vendorward.assessment.AssessmentFixtures.BEN;
import static io.vendorward.assessment.AssessmentFixtures.MFA;
import static io.vendorward.assessment.AssessmentFixtures.in;
import static io.vendorward.assessment.AssessmentFixtures.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.EntryRules.Verdict;
import io.vendorward.vendor.ContactId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryRulesTest {

  @ParameterizedTest
  @EnumSource(names = {"SENT", "IN_PROGRESS"})
  void takesTheFirstAnswerWhileTheVendorIsAsked(Stage stage) {
    assertThat(decide(in(stage), Optional.empty(), EntryRules.NONE, ANA))
        .isEqualTo(new Verdict.Acceptable((Assessment.Answerable) in(stage), 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "SUBMITTED", "IN_REVIEW", "COMPLETED", "CANCELLED"})
  void takesNoAnswerOtherwise(Stage stage) {
    assertThat(decide(in(stage), Optional.empty(), EntryRules.NONE, ANA))
        .isEqualTo(new Verdict.WrongState(stage));
  }

  @Test
  void replacesTheAnswerThatWasSeen() {
    assertThat(decide(in(Stage.IN_PROGRESS), Optional.of(yes(MFA)), 1, ANA))
        .isInstanceOfSatisfying(
            Verdict.Acceptable.class, verdict -> assertThat(verdict.version()).isEqualTo(2));
  }

  @Test
  void keepsAnAnswerThatWasNotSeen() {
    var other = Optional.of(yes(MFA));
    assertThat(decide(in(Stage.IN_PROGRESS), other, EntryRules.NONE, ANA))
        .isEqualTo(new Verdict.Stale(other));
    assertThat(decide(in(Stage.IN_PROGRESS), Optional.empty(), 3, ANA))
        .isEqualTo(new Verdict.Stale(Optional.empty()));
  }

  @Test
  void changesOnlyWhatWasReturned() {
    var returned = in(Stage.RETURNED);
    assertThat(decide(returned, Optional.of(yes(MFA)), 1, ANA))
        .isInstanceOf(Verdict.Acceptable.class);
    assertThat(
            EntryRules.decide(
                returned, Set.of(BACKUPS), MFA, Optional.of(yes(MFA)), 1, provenance(ANA)))
        .isEqualTo(new Verdict.NotReturned());
  }

  @Test
  void recordsForNobodyWhoWasNotAsked() {
    assertThat(decide(in(Stage.IN_PROGRESS), Optional.empty(), EntryRules.NONE, BEN))
        .isEqualTo(new Verdict.UnknownContact());
  }

  private static Verdict decide(
      Assessment assessment, Optional<Answer> current, long expected, ContactId contact) {
    return EntryRules.decide(assessment, Set.of(MFA), MFA, current, expected, provenance(contact));
  }

  private static Provenance provenance(ContactId contact) {
    return new Provenance(
        Provenance.reference(contact), Optional.of("client:grc"), Optional.of(contact));
  }
}
