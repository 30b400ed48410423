package io.vendorward.agreement;

import io.vendorward.vendor.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may become of an agreement, by its state and by what is said. */
public final class AgreementRules {

  private AgreementRules() {}

  /** What becomes of an edit. */
  public sealed interface Verdict {

    record Acceptable(AgreementLabel label, AgreementHistory history) implements Verdict {}

    record Faulty(List<Fault> faults) implements Verdict {
      public Faulty {
        faults = List.copyOf(faults);
      }
    }

    /** Not in this state; the code says what is in the way. */
    record Refused(String code) implements Verdict {}

    record NoSuchVersion() implements Verdict {}
  }

  /** What is wrong with a new one; empty when nothing is. */
  public static List<Fault> faults(
      AgreementLabel label,
      AgreementTerms terms,
      AgreementKind kind,
      AgreementSurroundings around) {
    var faults = new ArrayList<>(label(label));
    faults.addAll(TermsRules.faults(terms, kind, around));
    return List.copyOf(faults);
  }

  private static List<Fault> label(AgreementLabel label) {
    return label.title().isEmpty() ? List.of(new Fault("/title", "no-name")) : List.of();
  }

  /** Decides on an edit. */
  public static Verdict edit(
      Agreement agreement, AgreementEdit edit, AgreementSurroundings around) {
    return switch (edit) {
      case AgreementEdit.Relabel(var label) ->
          label(label).isEmpty()
              ? new Verdict.Acceptable(label, agreement.history())
              : new Verdict.Faulty(label(label));
      case AgreementEdit.OfVersion ofVersion ->
          agreement
              .history()
              .version(ofVersion.number())
              .map(version -> edit(agreement, version, ofVersion, around))
              .orElseGet(Verdict.NoSuchVersion::new);
      case AgreementEdit.Amend(var terms) -> amend(agreement, terms, around);
      case AgreementEdit.Terminate(var ending, var survival) ->
          EndingRules.terminate(agreement, ending, survival, around);
      case AgreementEdit.Reinstate(var lastDay) -> EndingRules.reinstate(agreement, lastDay);
      case AgreementEdit.Survive(var survival) -> EndingRules.survive(agreement, survival);
    };
  }

  private static Verdict edit(
      Agreement agreement,
      AgreementVersion version,
      AgreementEdit.OfVersion edit,
      AgreementSurroundings around) {
    return switch (edit) {
      case AgreementEdit.Redraft(_, var terms) ->
          version.state() instanceof VersionState.Open
              ? said(agreement, version.saying(terms), around)
              : new Verdict.Refused("not-a-draft");
      case AgreementEdit.Negotiate _ ->
          version.state() instanceof VersionState.Draft
              ? keep(agreement, version.in(new VersionState.InNegotiation()))
              : new Verdict.Refused("not-a-draft");
      case AgreementEdit.Send _ ->
          version.state() instanceof VersionState.Open
              ? keep(agreement, version.in(new VersionState.OutForSignature()))
              : new Verdict.Refused("not-a-draft");
      case AgreementEdit.Recall _ -> recall(agreement, version);
      case AgreementEdit.Withdraw _ -> withdraw(agreement, version);
      case AgreementEdit.Sign(_, var signatures) ->
          SignatureRules.sign(agreement, version, signatures, around);
      case AgreementEdit.Correct(_, var terms, var signatures) ->
          correct(agreement, version, terms, signatures, around);
      case AgreementEdit.Review(_, var terms) ->
          version.state() instanceof VersionState.FullyExecuted
              ? review(agreement, version, terms, around)
              : new Verdict.Refused("not-executed");
    };
  }

  private static Verdict recall(Agreement agreement, AgreementVersion version) {
    return switch (version.state()) {
      case VersionState.OutForSignature _, VersionState.PartiallyExecuted _ ->
          keep(agreement, version.in(new VersionState.InNegotiation()));
      case VersionState.Open _ -> new Verdict.Refused("not-sent");
      case VersionState.FullyExecuted _ -> new Verdict.Refused("executed");
      case VersionState.Withdrawn _ -> new Verdict.Refused("withdrawn");
    };
  }

  private static Verdict withdraw(Agreement agreement, AgreementVersion version) {
    return switch (version.state()) {
      case VersionState.Open _, VersionState.OutForSignature _, VersionState.PartiallyExecuted _ ->
          keep(agreement, version.in(new VersionState.Withdrawn()));
      case VersionState.FullyExecuted _ -> new Verdict.Refused("executed");
      case VersionState.Withdrawn _ -> new Verdict.Refused("withdrawn");
    };
  }

  /** One further version at a time, on the ground of one that was signed. */
  private static Verdict amend(
      Agreement agreement, AgreementTerms terms, AgreementSurroundings around) {
    var versions = agreement.history().versions();
    if (versions.stream().anyMatch(AgreementRules::isUnderWay)) {
      return new Verdict.Refused("version-under-way");
    }
    if (versions.stream().noneMatch(is(VersionState.FullyExecuted.class))) {
      return new Verdict.Refused("not-executed");
    }
    int next = versions.getLast().number() + 1;
    return said(agreement, new AgreementVersion(next, terms, new VersionState.Draft()), around);
  }

  private static boolean isUnderWay(AgreementVersion version) {
    return switch (version.state()) {
      case VersionState.Open _, VersionState.OutForSignature _, VersionState.PartiallyExecuted _ ->
          true;
      case VersionState.FullyExecuted _, VersionState.Withdrawn _ -> false;
    };
  }

  private static Predicate<AgreementVersion> is(Class<? extends VersionState> state) {
    return version -> state.isInstance(version.state());
  }

  private static Verdict correct(
      Agreement agreement,
      AgreementVersion version,
      AgreementTerms terms,
      Optional<List<Signature>> signatures,
      AgreementSurroundings around) {
    if (!(version.state() instanceof VersionState.FullyExecuted(var signed))) {
      return new Verdict.Refused("not-executed");
    }
    var given = signatures.orElse(signed);
    var faults =
        Stream.concat(
                TermsRules.faults(terms, agreement.history().kind(), around).stream(),
                SignatureRules.faults(given, agreement.counterparty(), around).stream())
            .toList();
    if (!faults.isEmpty()) {
      return new Verdict.Faulty(faults);
    }
    var state = VersionState.signed(given);
    return state instanceof VersionState.FullyExecuted
        ? keep(agreement, version.saying(terms).in(state))
        : new Verdict.Faulty(List.of(new Fault("/signatures", "both-sides-needed")));
  }

  private static Verdict review(
      Agreement agreement,
      AgreementVersion version,
      AgreementTerms terms,
      AgreementSurroundings around) {
    var changed = TermsRules.changesOfTheKnown(version.terms(), terms);
    return changed.isEmpty()
        ? said(agreement, version.saying(terms), around)
        : new Verdict.Faulty(changed);
  }

  private static Verdict said(
      Agreement agreement, AgreementVersion version, AgreementSurroundings around) {
    var faults = TermsRules.faults(version.terms(), agreement.history().kind(), around);
    return faults.isEmpty() ? keep(agreement, version) : new Verdict.Faulty(faults);
  }

  static Verdict keep(Agreement agreement, AgreementVersion changed) {
    var history = agreement.history();
    var versions =
        Stream.concat(
                history.versions().stream().filter(version -> version.number() < changed.number()),
                Stream.concat(
                    Stream.of(changed),
                    history.versions().stream()
                        .filter(version -> version.number() > changed.number())))
            .toList();
    return new Verdict.Acceptable(
        agreement.label(),
        new AgreementHistory(
            history.id(), history.kind(), versions, history.endings(), history.survival()));
  }
}
