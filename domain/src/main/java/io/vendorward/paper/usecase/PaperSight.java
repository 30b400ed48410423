package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.paper.ShownPaper;
import io.vendorward.portal.Grant;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.tenancy.GrantKind;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Which texts a caller may see: the hospital's people by its agreements, the vendor's by a grant.
 */
public final class PaperSight {

  private final AgreementSight agreements;
  private final PaperBook book;
  private final Grants grants;

  public PaperSight(AgreementSight agreements, PaperBook book, Grants grants) {
    this.agreements = agreements;
    this.book = book;
    this.grants = grants;
  }

  static Side side(Caller caller) {
    return caller.actor() instanceof Actor.PortalUser ? Side.VENDOR : Side.TENANT;
  }

  /** Whether there is anything for the caller to see; in the caller's scope. */
  Mono<Boolean> sees(Caller caller, AgreementId id) {
    return switch (side(caller)) {
      case TENANT -> agreements.agreement(caller, id).hasElement();
      case VENDOR -> Mono.just(true);
    };
  }

  /** Empty when the caller sees no such text. */
  Mono<ShownPaper> version(Caller caller, AgreementId id, int number) {
    return sees(caller, id)
        .flatMap(seen -> seen ? book.version(caller.tenant(), id, number) : Mono.empty());
  }

  /** What the caller may do, where it is of the vendor's side. */
  Mono<Optional<GrantRight>> right(Caller caller, AgreementId id) {
    return caller.actor() instanceof Actor.PortalUser(var account)
        ? grants
            .of(caller.tenant(), GrantKind.AGREEMENT, id.value())
            .map(all ->
                all.stream()
                    .filter(Grant::live)
                    .filter(grant -> grant.account().filter(account::equals).isPresent())
                    .map(Grant::right)
                    .max(GrantRight::compareTo))
        : Mono.just(Optional.empty());
  }
}
