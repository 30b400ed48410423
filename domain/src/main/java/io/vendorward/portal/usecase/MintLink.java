package io.vendorward.portal.usecase;

import io.vendorward.identity.usecase.RandomTokens;
import io.vendorward.portal.AddressKey;
import io.vendorward.portal.Link;
import io.vendorward.portal.LinkLifetimes;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.PortalAccount;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Makes links for mails that are about to be sent. Each try to send makes another: the raw token is
 * nowhere to be found again.
 */
public final class MintLink {

  private final Directory directory;
  private final Randomness randomness;
  private final LinkLifetimes lifetimes;
  private final Transactions transactions;
  private final InstantSource clock;

  /** What is kept outside the tenants. */
  public record Directory(PortalAccounts accounts, Links links, AddressKey key) {}

  /** What nobody can guess. */
  public record Randomness(RandomTokens tokens, NewIds ids) {}

  /** A link, for the mail only. */
  public record Minted(LinkToken token, Instant expiresAt) {}

  public MintLink(
      Directory directory,
      Randomness randomness,
      LinkLifetimes lifetimes,
      Transactions transactions,
      InstantSource clock) {
    this.directory = directory;
    this.randomness = randomness;
    this.lifetimes = lifetimes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The first mail to an address also makes its account, unproven. */
  public Mono<Minted> forContact(Link.SentFor contact, String address) {
    var hmac = directory.key().of(address);
    return transactions.within(
        new Scope.Directory(),
        () ->
            directory
                .accounts()
                .ensure(hmac, address, randomness.ids().next(), clock.instant())
                .flatMap(account -> mint(account, Optional.of(contact), lifetimes.invitation())));
  }

  public Mono<Minted> fresh(PortalAccount account) {
    return transactions.within(
        new Scope.Directory(), () -> mint(account, Optional.empty(), lifetimes.fresh()));
  }

  private Mono<Minted> mint(
      PortalAccount account, Optional<Link.SentFor> sentFor, Duration lifetime) {
    var minted =
        new Minted(new LinkToken(randomness.tokens().next()), clock.instant().plus(lifetime));
    var link = Link.unspent(minted.token(), account.id(), sentFor, minted.expiresAt());
    return directory.links().add(link).thenReturn(minted);
  }
}
