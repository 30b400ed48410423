package io.vendorward.agreement;

import io.vendorward.vendor.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may sign a version, for whom, and when. */
final class SignatureRules {

  private SignatureRules() {}

  /** Drafts can be recorded as signed at once, as they are when signed on paper. */
  static AgreementRules.Verdict sign(
      Agreement agreement,
      AgreementVersion version,
      List<Signature> signatures,
      AgreementSurroundings around) {
    if (version.state() instanceof VersionState.Withdrawn) {
      return new AgreementRules.Verdict.Refused("withdrawn");
    }
    var faults = new ArrayList<>(faults(signatures, agreement.counterparty(), around));
    var before = version.state().signatures();
    var all = Stream.concat(before.stream(), signatures.stream()).toList();
    if (IntStream.range(before.size(), all.size())
        .anyMatch(later ->
            all.subList(0, later).stream().anyMatch(earlier -> all.get(later).repeats(earlier)))) {
      faults.add(new Fault("/signatures", "signed-already"));
    }
    return faults.isEmpty()
        ? AgreementRules.keep(agreement, version.in(VersionState.signed(all)))
        : new AgreementRules.Verdict.Faulty(faults);
  }

  static List<Fault> faults(
      List<Signature> signatures, Counterparty counterparty, AgreementSurroundings around) {
    if (signatures.isEmpty()) {
      return List.of(new Fault("/signatures", "none-named"));
    }
    return IntStream.range(0, signatures.size())
        .boxed()
        .flatMap(at -> faults("/signatures/" + at, signatures.get(at), counterparty, around))
        .toList();
  }

  private static Stream<Fault> faults(
      String at, Signature signature, Counterparty counterparty, AgreementSurroundings around) {
    var faults = new ArrayList<Fault>();
    if (signature.on().isAfter(around.today())) {
      faults.add(new Fault(at + "/on", "in-the-future"));
    }
    if (signature.bindings().isEmpty() && bindsSomebody(signature.side(), counterparty)) {
      faults.add(new Fault(at + "/binds", "none-named"));
    }
    if (!signature.bindings().stream()
        .flatMap(Binding::entities)
        .allMatch(around.of(signature.side())::contains)) {
      faults.add(new Fault(at + "/binds", "not-a-legal-entity"));
    }
    return faults.stream();
  }

  /** The legal entities of one for whom the tenant works are not kept. */
  private static boolean bindsSomebody(Side side, Counterparty counterparty) {
    return switch (counterparty) {
      case Counterparty.OfVendor _ -> true;
      case Counterparty.Upstream _ -> side == Side.TENANT;
    };
  }
}
