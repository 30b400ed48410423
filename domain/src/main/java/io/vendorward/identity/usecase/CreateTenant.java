package io.vendorward.identity.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.identity.TenantName;
import io.vendorward.operation.OperationState;
import io.vendorward.tenancy.TenantId;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Creates a tenant: its rows, its organization at the identity provider, its first administrator
 * and, where wanted, a machine client. Calling it again with the same name goes on where an earlier
 * call stopped.
 */
public final class CreateTenant {

  private final TenantRegister register;
  private final IdentityProvider provider;
  private final InviteMember inviteMember;
  private final CreateApiClient createApiClient;

  public CreateTenant(
      TenantRegister register,
      IdentityProvider provider,
      InviteMember inviteMember,
      CreateApiClient createApiClient) {
    this.register = register;
    this.provider = provider;
    this.inviteMember = inviteMember;
    this.createApiClient = createApiClient;
  }

  /**
   * What is wanted.
   *
   * @param clientScopes of the machine client; without any, none is made
   */
  public record Command(
      TenantName name,
      String locale,
      String zone,
      String adminEmail,
      String adminName,
      Set<String> clientScopes) {
    public Command {
      clientScopes = Set.copyOf(clientScopes);
    }
  }

  /** How far it came. */
  public sealed interface Outcome {

    record Created(
        TenantId tenant,
        String organization,
        Member admin,
        Optional<CreateApiClient.Outcome> client)
        implements Outcome {}

    /** Nothing is lost: the next call goes on from here. */
    record Stopped(TenantId tenant, String reason) implements Outcome {}
  }

  public Mono<Outcome> handle(Command command) {
    return register
        .enter(new Tenants.Profile(command.name().value(), command.locale(), command.zone()))
        .flatMap(entry ->
            provision(entry.tenant(), command)
                .onErrorResume(
                    IdentityProviderUnavailableException.class,
                    down -> stopped(entry.tenant(), "the identity provider does not answer"))
                .flatMap(outcome -> register.end(entry, ended(outcome)).thenReturn(outcome)));
  }

  private static OperationState.Ended ended(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Created _ -> new OperationState.Succeeded("");
      case Outcome.Stopped(_, var reason) -> new OperationState.Failed("stopped", reason);
    };
  }

  private Mono<Outcome> provision(TenantId tenant, Command command) {
    return provider
        .createOrganization(tenant, command.name().alias(), command.name().value())
        .flatMap(organization ->
            register
                .assign(tenant, organization)
                .then(Mono.defer(() -> people(tenant, organization, command))))
        .switchIfEmpty(
            stopped(tenant, "the alias " + command.name().alias() + " is somebody else's"));
  }

  private Mono<Outcome> people(TenantId tenant, String organization, Command command) {
    var operator = TenantRegister.operator(tenant);
    var admin =
        new InviteMember.Command(command.adminEmail(), command.adminName(), Set.of(Role.ADMIN));
    return inviteMember
        .handle(operator, admin)
        .flatMap(invited ->
            switch (invited) {
              case InviteMember.Outcome.Invited(Member member) ->
                  machine(operator, organization, member, command);
              case InviteMember.Outcome.Already(Member member) ->
                  machine(operator, organization, member, command);
              case InviteMember.Outcome.ProviderUnavailable() ->
                  stopped(tenant, "the identity provider does not answer");
            });
  }

  private Mono<Outcome> machine(
      Caller operator, String organization, Member admin, Command command) {
    if (command.clientScopes().isEmpty()) {
      return Mono.just(
          new Outcome.Created(operator.tenant(), organization, admin, Optional.empty()));
    }
    var client =
        new CreateApiClient.Command(
            command.name().value(),
            command.clientScopes(),
            Optional.of("vw-" + operator.tenant().value()));
    return createApiClient
        .handle(operator, client)
        .flatMap(made ->
            switch (made) {
              case CreateApiClient.Outcome.UnknownScopes(var unknown) ->
                  stopped(operator.tenant(), "no such scopes: " + String.join(", ", unknown));
              case CreateApiClient.Outcome.BeyondOwnScopes(var beyond) ->
                  stopped(operator.tenant(), "not to be given: " + String.join(", ", beyond));
              case CreateApiClient.Outcome.ProviderUnavailable() ->
                  stopped(operator.tenant(), "the identity provider does not answer");
              case CreateApiClient.Outcome.Created _, CreateApiClient.Outcome.Already _ ->
                  Mono.just(
                      new Outcome.Created(
                          operator.tenant(), organization, admin, Optional.of(made)));
            });
  }

  private static Mono<Outcome> stopped(TenantId tenant, String reason) {
    return Mono.fromSupplier(() -> new Outcome.Stopped(tenant, reason));
  }
}
