package io.vendorward.paper.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionState;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.usecase.AgreementFollower;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.Paper;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.ShownSignature;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps what the vendor is shown of an agreement as it is, with every change of it: the text while
 * it is worded, as it stood when it was put out for signature ever after; who signed; and whose
 * turn it is.
 */
public final class ShowPaper implements AgreementFollower {

  private final Papers papers;
  private final WritePaper writePaper;
  private final Grants grants;
  private final InviteContact inviteContact;
  private final InstantSource clock;

  public ShowPaper(
      Papers papers,
      WritePaper writePaper,
      Grants grants,
      InviteContact inviteContact,
      InstantSource clock) {
    this.papers = papers;
    this.writePaper = writePaper;
    this.grants = grants;
    this.inviteContact = inviteContact;
    this.clock = clock;
  }

  @Override
  public Mono<Void> follow(Caller caller, Agreement changed) {
    return papers
        .of(caller.tenant(), changed.id())
        .flatMap(known ->
            Flux.fromIterable(changed.history().versions())
                .concatMap(version -> show(caller, changed, version, last(known, version.number())))
                .then());
  }

  private static Optional<ShownPaper> last(List<ShownPaper> known, int number) {
    return known.stream().filter(shown -> shown.number() == number).findFirst();
  }

  private Mono<Void> show(
      Caller caller, Agreement agreement, AgreementVersion version, Optional<ShownPaper> last) {
    return text(caller.tenant(), agreement, version, last)
        .map(text ->
            new ShownPaper(
                agreement.id(),
                version.number(),
                last.map(ShownPaper::serial).orElse(0) + 1,
                VersionStatus.of(version.state()),
                text,
                version.state().signatures().stream().map(ShownSignature::of).toList(),
                clock.instant()))
        .filter(now -> last.isPresent() || now.paper().isPresent())
        .filter(now -> last.filter(now::reads).isEmpty())
        .flatMap(now ->
            papers.add(caller.tenant(), now).then(Mono.defer(() -> turn(caller, now, last))));
  }

  /** Nothing at all of a draft; of what was signed elsewhere there is no text of ours. */
  private Mono<Optional<Paper>> text(
      TenantId tenant, Agreement agreement, AgreementVersion version, Optional<ShownPaper> last) {
    return switch (version.state()) {
      case VersionState.Draft _ -> Mono.empty();
      case VersionState.InNegotiation _, VersionState.OutForSignature _ ->
          writePaper.of(tenant, agreement, version).map(ShowPaper::written);
      case VersionState.PartiallyExecuted _,
          VersionState.FullyExecuted _,
          VersionState.Withdrawn _ ->
          Mono.just(last.flatMap(ShownPaper::paper));
    };
  }

  private static Optional<Paper> written(Assembly.Outcome outcome) {
    return switch (outcome) {
      case Assembly.Outcome.Assembled(var paper) -> Optional.of(paper);
      case Assembly.Outcome.Incomplete _ -> Optional.empty();
    };
  }

  /** Moves the work of those who were invited, and tells them when it is theirs or done. */
  private Mono<Void> turn(Caller caller, ShownPaper now, Optional<ShownPaper> last) {
    var resource = now.agreement().value();
    var moved =
        grants.move(
            caller.tenant(),
            GrantKind.AGREEMENT,
            resource,
            stateFor(now),
            0,
            caller.actor(),
            clock.instant());
    return Mono.justOrEmpty(news(now, last))
        .flatMap(occasion -> inviteContact.tell(caller, GrantKind.AGREEMENT, resource, occasion))
        .then(moved);
  }

  /** Where the work of the vendor's people stands. */
  static String stateFor(ShownPaper shown) {
    return shown.isOutForSignature()
        ? shown.isSignedFor(Side.VENDOR) ? "SIGNED" : VersionStatus.OUT_FOR_SIGNATURE.name()
        : shown.status().name();
  }

  private static Optional<Occasion> news(ShownPaper now, Optional<ShownPaper> last) {
    if (last.map(ShownPaper::status).filter(now.status()::equals).isPresent()) {
      return Optional.empty();
    }
    return switch (now.status()) {
      case OUT_FOR_SIGNATURE -> Optional.of(Occasion.SIGN);
      case FULLY_EXECUTED -> Optional.of(Occasion.EXECUTED);
      case DRAFT, IN_NEGOTIATION, PARTIALLY_EXECUTED, WITHDRAWN -> Optional.empty();
    };
  }
}
