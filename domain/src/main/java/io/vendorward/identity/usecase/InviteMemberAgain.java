package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Has an invitation mailed once more: its link works once and for a limited time. */
public final class InviteMemberAgain {

  private final Members members;
  private final MemberInvitations invitations;
  private final Transactions transactions;
  private final InstantSource clock;

  public InviteMemberAgain(
      Members members,
      MemberInvitations invitations,
      Transactions transactions,
      InstantSource clock) {
    this.members = members;
    this.invitations = invitations;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(UUID id) {}

  /** What became of it. */
  public sealed interface Outcome {

    record Invited(Member member) implements Outcome {}

    /** Whoever is shut out is let in first. */
    record ShutOut() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            members
                .find(caller.tenant(), command.id())
                .flatMap(member -> invite(caller, member))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> invite(Caller caller, Member member) {
    if (member.disabled()) {
      return Mono.just(new Outcome.ShutOut());
    }
    var change =
        Change.of("member.invited_again", "member", member.id(), member.version(), clock.instant());
    return invitations.invite(caller, member, change).thenReturn(new Outcome.Invited(member));
  }
}
