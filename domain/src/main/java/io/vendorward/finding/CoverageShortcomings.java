package io.vendorward.finding;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.HipaaRules;
import io.vendorward.agreement.RuleProfile;
import io.vendorward.agreement.Term;
import io.vendorward.assessment.Subject;
import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.Dimension;
import io.vendorward.phi.FlowSubject;
import io.vendorward.phi.Outlook;
import io.vendorward.phi.Shortfall;
import io.vendorward.questionnaire.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong about flows of health information, as findings say it. */
public final class CoverageShortcomings {

  private static final RuleProfile LAW = HipaaRules.IN_FORCE;

  private CoverageShortcomings() {}

  /** What is wrong, of which service, where it is about one. */
  public record Wrong(FindingOrigin origin, Subject subject, Shortcoming shown) {}

  /** All that is known to be wrong about a flow today, or will be soon. */
  public static List<Wrong> of(FlowSubject flow, Outlook outlook) {
    var wrong = new ArrayList<Wrong>();
    outlook.today().ifPresent(coverage -> wrong.addAll(today(flow, coverage)));
    outlook
        .fails()
        .map(day ->
            of(flow, Dimension.DATES, Severity.MEDIUM, "is covered only until " + day.minusDays(1)))
        .ifPresent(wrong::add);
    return List.copyOf(wrong);
  }

  private static List<Wrong> today(FlowSubject flow, Coverage coverage) {
    if (coverage.status() == CoverageStatus.NOT_PERMITTED) {
      return List.of(
          of(
              flow,
              Dimension.USES,
              Severity.CRITICAL,
              "is for a purpose of the vendor's own, which no agreement permits"));
    }
    return coverage.shortfalls().stream()
        .filter(Shortfall::known)
        .flatMap(shortfall -> wrong(flow, coverage, shortfall))
        .toList();
  }

  private static Stream<Wrong> wrong(FlowSubject flow, Coverage coverage, Shortfall shortfall) {
    return shortfall.dimension() == Dimension.REQUIRED_TERMS
        ? coverage.rests().stream()
            .flatMap(rests ->
                shortfall.terms().stream().sorted().map(term -> gap(flow, rests.agreement(), term)))
        : Stream.of(of(flow, shortfall.dimension(), severity(shortfall), says(shortfall)));
  }

  private static Wrong gap(FlowSubject flow, AgreementId agreement, Term term) {
    return new Wrong(
        FindingOrigin.clauseGap(agreement, term),
        new Subject(flow.vendor(), Optional.empty()),
        new Shortcoming(
            Optional.empty(),
            Severity.HIGH,
            "An agreement lacks a required term, or has not enough of it: %s (%s)"
                .formatted(term, Objects.requireNonNull(LAW.rules().get(term)).citation().text())));
  }

  private static Wrong of(FlowSubject flow, Dimension dimension, Severity severity, String says) {
    return new Wrong(
        FindingOrigin.coverage(flow.id(), dimension),
        new Subject(flow.vendor(), Optional.of(flow.engagement())),
        new Shortcoming(Optional.empty(), severity, name(flow) + " " + says));
  }

  private static String name(FlowSubject flow) {
    return switch (flow) {
      case FlowSubject.Described(var described) ->
          described.number() + " " + described.label().name();
      case FlowSubject.Implied(var service, _) ->
          "Health information of " + service.profile().serviceName() + ", not described yet,";
    };
  }

  private static Severity severity(Shortfall shortfall) {
    return switch (shortfall.basis()) {
      case LAW -> Severity.HIGH;
      case CONTRACT -> Severity.MEDIUM;
      case POLICY -> Severity.LOW;
    };
  }

  private static String says(Shortfall shortfall) {
    return switch (shortfall.dimension()) {
      case WRITING -> "flows under no agreement";
      case INSTRUMENT -> "rests on a kind of agreement that does not do for it";
      case PARTIES -> "flows between parties that no agreement binds";
      case DATES -> "flows on days on which no agreement is in force";
      case USES -> "is used for something that the agreement does not permit";
      case REQUIRED_TERMS -> "rests on an agreement without all required terms";
      case UPSTREAM -> "goes beyond what you agreed to with whom you work for";
      case TYPES -> "has types of information that the agreement leaves out";
      case REGIONS_AT_REST -> "rests in a region that the agreement leaves out";
      case REGIONS_OF_WORKERS -> "is seen from a region that the agreement leaves out";
    };
  }
}
