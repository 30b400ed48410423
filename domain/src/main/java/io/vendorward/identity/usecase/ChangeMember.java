package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.MemberRules;
import io.vendorward.identity.MemberRules.Decision;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Changes what a member may do, or shuts them out and lets them in again. */
public final class ChangeMember {

  private final Members members;
  private final Transactions transactions;
  private final Changes changes;
  private final InstantSource clock;

  public ChangeMember(
      Members members, Transactions transactions, Changes changes, InstantSource clock) {
    this.members = members;
    this.transactions = transactions;
    this.changes = changes;
    this.clock = clock;
  }

  public record Command(UUID id, long version, MemberRules.Wish wish) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Changed(Member member) implements Outcome {}

    record Stale(Member current) implements Outcome {}

    record LastAdmin() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  /**
   * The membership shuts out by itself. Nobody is logged out at the identity provider: its sessions
   * are the person's at every tenant, and one tenant has no say over those of another.
   */
  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(caller.scope(), () -> change(caller, command));
  }

  private Mono<Outcome> change(Caller caller, Command command) {
    return members
        .countActiveAdmins(caller.tenant())
        .flatMap(admins ->
            members
                .find(caller.tenant(), command.id())
                .flatMap(member -> change(caller, command, member, admins)))
        .defaultIfEmpty(new Outcome.NotFound());
  }

  private Mono<Outcome> change(Caller caller, Command command, Member member, long admins) {
    if (member.version() != command.version()) {
      return Mono.just(new Outcome.Stale(member));
    }
    return switch (MemberRules.decide(member, command.wish(), admins)) {
      case Decision.LastAdmin() -> Mono.just(new Outcome.LastAdmin());
      case Decision.NothingToDo() -> Mono.just(new Outcome.Changed(member));
      case Decision.Change(Member next) -> save(caller, member, next);
    };
  }

  private Mono<Outcome> save(Caller caller, Member member, Member next) {
    var now = clock.instant();
    return members
        .update(next, caller.actor().reference(), now)
        .flatMap(saved ->
            saved
                ? changes.record(caller, change(next, now)).thenReturn(new Outcome.Changed(next))
                : Mono.just(new Outcome.Stale(member)));
  }

  private static Change change(Member member, Instant now) {
    return Change.of("member.changed", "member", member.id(), member.version(), now)
        .withFields(
            Map.of(
                "roles", InviteMember.text(member.roles()),
                "disabled", Boolean.toString(member.disabled())));
  }
}
