package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Gives a person a place on the tenant's staff: first at the identity provider, where everything
 * may be done again, then the membership and the mail. Somebody who belongs to another tenant as
 * well is not taken but asked, by that mail; until they agree they cannot sign in here.
 */
public final class InviteMember {

  private final IdentityProvider provider;
  private final TenantDirectory directory;
  private final Members members;
  private final MemberInvitations invitations;
  private final Transactions transactions;
  private final NewIds ids;
  private final InstantSource clock;

  public InviteMember(
      IdentityProvider provider,
      TenantDirectory directory,
      Members members,
      MemberInvitations invitations,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    this.provider = provider;
    this.directory = directory;
    this.members = members;
    this.invitations = invitations;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(String email, String name, Set<Role> roles) {
    public Command {
      roles = Set.copyOf(roles);
    }
  }

  /** What became of the invitation. */
  public sealed interface Outcome {

    record Invited(Member member) implements Outcome {}

    /** They are on the staff already, with the roles that they have. */
    record Already(Member member) implements Outcome {}

    record ProviderUnavailable() implements Outcome {}
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions
        .within(new Scope.Directory(), () -> directory.organizationOf(caller.tenant()))
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("a tenant without an organization")))
        .flatMap(organization -> enrol(organization, command))
        .flatMap(subject -> join(caller, command, subject))
        .onErrorReturn(
            IdentityProviderUnavailableException.class, new Outcome.ProviderUnavailable());
  }

  private Mono<String> enrol(String organization, Command command) {
    return provider
        .createPerson(command.email(), command.name())
        .flatMap(subject -> provider.addToOrganization(organization, subject).thenReturn(subject));
  }

  private Mono<Outcome> join(Caller caller, Command command, String subject) {
    return transactions.within(
        caller.scope(),
        () ->
            members
                .findBySubject(caller.tenant(), subject)
                .<Outcome>map(Outcome.Already::new)
                .switchIfEmpty(Mono.defer(() -> add(caller, command, subject))));
  }

  private Mono<Outcome> add(Caller caller, Command command, String subject) {
    var now = clock.instant();
    var member =
        new Member(
            caller.tenant(),
            ids.next(),
            subject,
            command.name(),
            command.email(),
            command.roles(),
            false,
            1);
    var change =
        Change.of("member.invited", "member", member.id(), 1, now)
            .withFields(
                Map.of(
                    "email", member.email(), "name", member.name(), "roles", text(member.roles())));
    return members
        .add(member, caller.actor().reference(), now)
        .filter(added -> added)
        .switchIfEmpty(Mono.error(() -> new IllegalStateException("joined at the same moment")))
        .then(invitations.invite(caller, member, change))
        .thenReturn(new Outcome.Invited(member));
  }

  static String text(Set<?> codes) {
    return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
  }
}
