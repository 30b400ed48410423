package io.vendorward.portal.usecase;

import io.vendorward.identity.Origin;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.portal.Link;
import io.vendorward.portal.LinkCheck;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.PortalAccount;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import reactor.core.publisher.Mono;

/**
 * Spends a link: that proves its address and opens a session. Linking follows, hospital by
 * hospital.
 */
public final class OpenPortalSession {

  private final Directory directory;
  private final LinkLimits limits;
  private final OpenSession openSession;
  private final LinkContacts linkContacts;
  private final Transactions transactions;
  private final InstantSource clock;

  /** What is kept outside the tenants. */
  public record Directory(Links links, PortalAccounts accounts) {}

  public OpenPortalSession(
      Directory directory,
      LinkLimits limits,
      OpenSession openSession,
      LinkContacts linkContacts,
      Transactions transactions,
      InstantSource clock) {
    this.directory = directory;
    this.limits = limits;
    this.openSession = openSession;
    this.linkContacts = linkContacts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What became of the link. */
  public sealed interface Outcome {

    record Opened(OpenSession.Opened session, PortalAccount account) implements Outcome {}

    /** Used before, or its time is over; a fresh link helps. */
    record NoLongerValid(LinkCheck why) implements Outcome {}

    record Unknown() implements Outcome {}

    /** Too many tries from the same network; the link, if it is one, is not used up. */
    record TooMany(Duration pause) implements Outcome {}
  }

  public Mono<Outcome> handle(LinkToken token, SessionToken.Door door, Origin origin) {
    return limits
        .allowLanding(origin)
        .flatMap(allowed ->
            allowed
                ? transactions.within(new Scope.Directory(), () -> spend(token, door))
                : Mono.just(new Outcome.TooMany(LinkLimits.LANDINGS_BY_NETWORK.each())))
        .flatMap(outcome ->
            outcome instanceof Outcome.Opened opened
                ? link(opened, origin).thenReturn(outcome)
                : Mono.just(outcome));
  }

  /** The link is spent by now: what stays unlinked is linked by the inbox, which also says why. */
  private Mono<Void> link(Outcome.Opened opened, Origin origin) {
    return linkContacts.handle(opened.account(), origin).onErrorComplete();
  }

  private Mono<Outcome> spend(LinkToken token, SessionToken.Door door) {
    return directory
        .links()
        .hold(token.hash())
        .flatMap(link -> spend(link, door))
        .defaultIfEmpty(new Outcome.Unknown());
  }

  private Mono<Outcome> spend(Link link, SessionToken.Door door) {
    var now = clock.instant();
    var check = LinkCheck.of(link, now);
    return switch (check) {
      case LinkCheck.Spendable _ ->
          directory
              .links()
              .spend(link.hash(), now)
              .then(directory.accounts().prove(link.account(), now))
              .then(openSession.inTransaction(new SessionHolder.Portal(link.account()), door))
              // only now: read beside the proof, the account would still be unproven
              .flatMap(opened ->
                  directory
                      .accounts()
                      .find(link.account())
                      .map(account -> new Outcome.Opened(opened, account)));
      case LinkCheck.Spent _, LinkCheck.Expired _ -> Mono.just(new Outcome.NoLongerValid(check));
    };
  }
}
