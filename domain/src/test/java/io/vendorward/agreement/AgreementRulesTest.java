package io.vendorward.agreement;

import static io.vendorward.agreement.AgreementFixtures.AUTUMN;
import static io.vendorward.agreement.AgreementFixtures.CLINIC;
import static io.vendorward.agreement.AgreementFixtures.HOSPITAL;
import static io.vendorward.agreement.AgreementFixtures.HOSTING;
import static io.vendorward.agreement.AgreementFixtures.SPRING;
import static io.vendorward.agreement.AgreementFixtures.SUMMER;
import static io.vendorward.agreement.AgreementFixtures.VENDOR_INC;
import static io.vendorward.agreement.AgreementFixtures.agreement;
import static io.vendorward.agreement.AgreementFixtures.around;
import static io.vendorward.agreement.AgreementFixtures.both;
import static io.vendorward.agreement.AgreementFixtures.everything;
import static io.vendorward.agreement.AgreementFixtures.history;
import static io.vendorward.agreement.AgreementFixtures.signature;
import static io.vendorward.agreement.AgreementFixtures.terms;
import static io.vendorward.agreement.AgreementFixtures.version;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

  private static final AgreementTerms OTHER = terms(new Duration.Fixed(LocalDate.of(2027, 2, 28)));

  /** What each edit makes of a version in each state: its next state, or what is in the way. */
  @ParameterizedTest
  @CsvSource({
    "DRAFT, Redraft, DRAFT",
    "DRAFT, Negotiate, IN_NEGOTIATION",
    "DRAFT, Send, OUT_FOR_SIGNATURE",
    "DRAFT, Recall, not-sent",
    "DRAFT, Withdraw, WITHDRAWN",
    "DRAFT, SignVendor, PARTIALLY_EXECUTED",
    "DRAFT, SignBoth, FULLY_EXECUTED",
    "DRAFT, Correct, not-executed",
    "DRAFT, Review, not-executed",
    "IN_NEGOTIATION, Redraft, IN_NEGOTIATION",
    "IN_NEGOTIATION, Negotiate, not-a-draft",
    "IN_NEGOTIATION, Send, OUT_FOR_SIGNATURE",
    "IN_NEGOTIATION, Recall, not-sent",
    "IN_NEGOTIATION, Withdraw, WITHDRAWN",
    "OUT_FOR_SIGNATURE, Redraft, not-a-draft",
    "OUT_FOR_SIGNATURE, Send, not-a-draft",
    "OUT_FOR_SIGNATURE, Recall, IN_NEGOTIATION",
    "OUT_FOR_SIGNATURE, Withdraw, WITHDRAWN",
    "OUT_FOR_SIGNATURE, SignVendor, PARTIALLY_EXECUTED",
    "PARTIALLY_EXECUTED, Redraft, not-a-draft",
    "PARTIALLY_EXECUTED, Recall, IN_NEGOTIATION",
    "PARTIALLY_EXECUTED, Withdraw, WITHDRAWN",
    "PARTIALLY_EXECUTED, SignVendor, FULLY_EXECUTED",
    "PARTIALLY_EXECUTED, SignTenant, signed-already",
    "FULLY_EXECUTED, Redraft, not-a-draft",
    "FULLY_EXECUTED, Send, not-a-draft",
    "FULLY_EXECUTED, Recall, executed",
    "FULLY_EXECUTED, Withdraw, executed",
    "FULLY_EXECUTED, SignVendor, signed-already",
    "FULLY_EXECUTED, SignClinic, FULLY_EXECUTED",
    "FULLY_EXECUTED, Correct, FULLY_EXECUTED",
    "WITHDRAWN, Redraft, not-a-draft",
    "WITHDRAWN, Send, not-a-draft",
    "WITHDRAWN, Recall, withdrawn",
    "WITHDRAWN, Withdraw, withdrawn",
    "WITHDRAWN, SignBoth, withdrawn",
    "WITHDRAWN, Correct, not-executed",
  })
  void doesWhatTheStateAllows(VersionStatus before, String edit, String expected) {
    var agreement = agreement(state(before));
    var told =
        switch (AgreementRules.edit(agreement, edit(edit), around())) {
          case AgreementRules.Verdict.Acceptable(_, var history) ->
              VersionStatus.of(history.latest().state()).name();
          case AgreementRules.Verdict.Refused(var code) -> code;
          case AgreementRules.Verdict.Faulty(var faults) -> faults.getFirst().code();
          case AgreementRules.Verdict.NoSuchVersion() -> "none";
        };
    assertThat(told).isEqualTo(expected);
  }

  private static VersionState state(VersionStatus status) {
    return status.with(
        status == VersionStatus.PARTIALLY_EXECUTED
            ? List.of(signature(Side.TENANT, SPRING, HOSPITAL))
            : both(SPRING));
  }

  private static AgreementEdit edit(String name) {
    return switch (name) {
      case "Redraft" -> new AgreementEdit.Redraft(1, OTHER);
      case "Negotiate" -> new AgreementEdit.Negotiate(1);
      case "Send" -> new AgreementEdit.Send(1);
      case "Recall" -> new AgreementEdit.Recall(1);
      case "Withdraw" -> new AgreementEdit.Withdraw(1);
      case "SignVendor" -> signed(signature(Side.VENDOR, SUMMER, VENDOR_INC));
      case "SignTenant" -> signed(signature(Side.TENANT, SUMMER, HOSPITAL));
      case "SignClinic" -> signed(signature(Side.TENANT, SUMMER, CLINIC));
      case "SignBoth" -> new AgreementEdit.Sign(1, both(SUMMER));
      case "Correct" -> new AgreementEdit.Correct(1, OTHER, Optional.empty());
      case "Review" -> new AgreementEdit.Review(1, OTHER);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static AgreementEdit signed(Signature signature) {
    return new AgreementEdit.Sign(1, List.of(signature));
  }

  @Test
  void amendsOnlyWhatIsSignedAndOneAtATime() {
    assertThat(amend(agreement(new VersionState.Draft())))
        .isEqualTo(new AgreementRules.Verdict.Refused("version-under-way"));
    assertThat(amend(agreement(new VersionState.Withdrawn())))
        .isEqualTo(new AgreementRules.Verdict.Refused("not-executed"));
    var signed = agreement(new VersionState.FullyExecuted(both(SPRING)));
    assertThat(amend(signed))
        .isInstanceOfSatisfying(
            AgreementRules.Verdict.Acceptable.class,
            accepted -> {
              assertThat(accepted.history().versions())
                  .extracting(AgreementVersion::number)
                  .containsExactly(1, 2);
              assertThat(accepted.history().latest().state()).isEqualTo(new VersionState.Draft());
              assertThat(amend(signed.next(accepted.label(), accepted.history(), NOON)))
                  .isEqualTo(new AgreementRules.Verdict.Refused("version-under-way"));
            });
  }

  private static AgreementRules.Verdict amend(Agreement agreement) {
    return AgreementRules.edit(agreement, new AgreementEdit.Amend(OTHER), around());
  }

  @Test
  void countsNoSignatureOfAVersionThatWasCalledBack() {
    var partly =
        agreement(
            new VersionState.PartiallyExecuted(
                List.of(signature(Side.VENDOR, SPRING, VENDOR_INC))));
    var back = accepted(partly, new AgreementEdit.Recall(1));
    assertThat(back.latest().state().signatures()).isEmpty();
  }

  @Test
  void reviewsOnlyWhatWasNotKnown() {
    var unread =
        AgreementTerms.plain(
            SPRING,
            new Duration.Coterminous("MSA", Optional.empty()),
            Scope.NOT_REVIEWED,
            ClauseRegister.NOT_REVIEWED.with(Term.R5, ClauseStatus.ABSENT));
    var agreement =
        agreement(
            history(1, version(1, unread, new VersionState.FullyExecuted(both(SPRING)))),
            new VendorId(new UUID(4, 1)));
    var read =
        AgreementTerms.plain(
            SPRING,
            new Duration.Fixed(LocalDate.of(2027, 2, 28)),
            Scope.ALL,
            ClauseRegister.allOf(AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT, ClauseStatus.PRESENT)
                .with(Term.R5, ClauseStatus.ABSENT));
    assertThat(accepted(agreement, new AgreementEdit.Review(1, read)).latest().terms())
        .isEqualTo(read);
    assertThat(
            faults(
                agreement,
                new AgreementEdit.Review(
                    1,
                    read.with(
                        ClauseRegister.allOf(
                            AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT, ClauseStatus.PRESENT)))))
        .containsExactly("/clauses was-known");
    var read1 =
        agreement.next(
            agreement.label(), accepted(agreement, new AgreementEdit.Review(1, read)), NOON);
    assertThat(faults(read1, new AgreementEdit.Review(1, read.with(Scope.NOT_REVIEWED))))
        .hasSize(5)
        .allMatch(fault -> fault.endsWith("was-known"));
  }

  @Test
  void refusesWhatNobodyCanHaveSigned() {
    var draft = agreement(new VersionState.Draft());
    assertThat(faults(draft, signed(signature(Side.VENDOR, AUTUMN.plusDays(1), VENDOR_INC))))
        .containsExactly("/signatures/0/on in-the-future");
    assertThat(faults(draft, signed(signature(Side.VENDOR, SUMMER, HOSPITAL))))
        .containsExactly("/signatures/0/binds not-a-legal-entity");
    assertThat(faults(draft, new AgreementEdit.Sign(1, List.of())))
        .containsExactly("/signatures none-named");
    var twice = signature(Side.VENDOR, SUMMER, VENDOR_INC);
    assertThat(faults(draft, new AgreementEdit.Sign(1, List.of(twice, twice))))
        .containsExactly("/signatures signed-already");
  }

  @Test
  void refusesTermsThatCannotBe() {
    var draft = agreement(new VersionState.Draft());
    assertThat(redraft(draft, terms(new Duration.Fixed(SPRING.minusDays(1)))))
        .containsExactly("/duration/lastDay before-effective");
    assertThat(redraft(draft, terms(new Duration.Fixed(SPRING)))).isEmpty();
    assertThat(redraft(draft, terms(new Duration.Coterminous(" ", Optional.empty()))))
        .containsExactly("/duration/underlyingTitle no-name");
    assertThat(
            redraft(
                draft,
                everything(new EngagementId(new UUID(1, 77)), new AgreementId(new UUID(9, 77)))))
        .containsExactly(
            "/scope/services/values unknown-engagement", "/supersedes unknown-agreement");
    assertThat(
            redraft(
                draft,
                terms(new Duration.UntilTerminated())
                    .with(ClauseRegister.NOT_REVIEWED.with(Term.D1, ClauseStatus.PRESENT))))
        .containsExactly("/clauses not-of-this-kind");
  }

  private static List<String> redraft(Agreement draft, AgreementTerms terms) {
    return faults(draft, new AgreementEdit.Redraft(1, terms));
  }

  @Test
  void terminatesWithoutHidingThePast() {
    var signed = agreement(new VersionState.FullyExecuted(both(SPRING)));
    var ending = terminated(SUMMER, Optional.of(SPRING));
    var ended = accepted(signed, new AgreementEdit.Terminate(ending, Optional.empty()));
    assertThat(ended.inForce(HOSTING, SUMMER)).isPresent();
    assertThat(ended.inForce(HOSTING, SUMMER.plusDays(1))).isEmpty();
    var again = signed.next(signed.label(), ended, NOON);
    assertThat(
            AgreementRules.edit(
                again, new AgreementEdit.Terminate(ending, Optional.empty()), around()))
        .isEqualTo(new AgreementRules.Verdict.Refused("terminated-already"));
    assertThat(accepted(again, new AgreementEdit.Reinstate(SUMMER)).endings()).isEmpty();
    assertThat(faults(again, new AgreementEdit.Reinstate(AUTUMN)))
        .containsExactly("/lastDay nothing-ends");
    assertThat(
            faults(
                signed,
                new AgreementEdit.Terminate(
                    terminated(SUMMER, Optional.of(AUTUMN)), Optional.empty())))
        .containsExactly("/noticeGiven after-the-end");
  }

  private static Ending terminated(LocalDate lastDay, Optional<LocalDate> notice) {
    return new Ending(
        lastDay,
        new Extent.All<>(),
        new Ending.Cause.Terminated(Ending.Reason.CONVENIENCE, notice));
  }

  private static AgreementHistory accepted(Agreement agreement, AgreementEdit edit) {
    return ((AgreementRules.Verdict.Acceptable) AgreementRules.edit(agreement, edit, around()))
        .history();
  }

  private static List<String> faults(Agreement agreement, AgreementEdit edit) {
    return switch (AgreementRules.edit(agreement, edit, around())) {
      case AgreementRules.Verdict.Faulty(var faults) ->
          faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
      case AgreementRules.Verdict.Acceptable _ -> List.of();
      case AgreementRules.Verdict.Refused(var code) -> List.of(code);
      case AgreementRules.Verdict.NoSuchVersion() -> List.of("none");
    };
  }
}
