package io.vendorward.identity.keycloak;

import io.vendorward.identity.usecase.IdentityProvider;
import io.vendorward.identity.usecase.IdentityProviderUnavailableException;
import io.vendorward.tenancy.TenantId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
@EnableConfigurationProperties(ProvisionerProperties.class)
class KeycloakIdentityProvider implements IdentityProvider {

  private static final ParameterizedTypeReference<List<Found>> LIST =
      new ParameterizedTypeReference<>() {};

  private record Found(String id) {}

  private record NewUser(
      String username,
      String email,
      String firstName,
      String lastName,
      boolean enabled,
      boolean emailVerified) {

    /** Keycloak wants two names: the last word is the second one. */
    static NewUser of(String email, String name) {
      var words = name.strip();
      int space = words.lastIndexOf(' ');
      return new NewUser(
          email,
          email,
          space < 0 ? words : words.substring(0, space),
          space < 0 ? "-" : words.substring(space + 1),
          true,
          false);
    }
  }

  private final AdminApi admin;
  private final KeycloakOrganizations organizations;
  private final ProvisionerProperties properties;

  KeycloakIdentityProvider(ProvisionerProperties properties, InstantSource clock) {
    this.properties = properties;
    this.admin = new AdminApi(properties, clock);
    this.organizations = new KeycloakOrganizations(admin);
  }

  @Override
  public Mono<String> createOrganization(TenantId tenant, String alias, String name) {
    return organizations.create(tenant, alias, name);
  }

  @Override
  public Mono<String> createPerson(String email, String name) {
    return admin
        .send(HttpMethod.POST, "/users", NewUser.of(email, name))
        .then(
            Mono.defer(() ->
                only("/users?email={email}&exact=true&max=2", email)
                    .switchIfEmpty(only("/users?username={name}&exact=true&max=2", email))))
        .switchIfEmpty(
            Mono.error(() ->
                new IdentityProviderUnavailableException(
                    "Keycloak: a person neither made nor found",
                    new IllegalStateException("no user of this address"))));
  }

  @Override
  public Mono<Void> addToOrganization(String organization, String subject) {
    return organizations
        .of(subject)
        .filter(Set.of(organization)::containsAll)
        .flatMap(_ -> organizations.add(organization, subject));
  }

  /** The link in either mail works once and for 12 hours. */
  @Override
  public Mono<Void> invite(String organization, String subject) {
    return organizations
        .of(subject)
        .flatMap(theirs -> {
          if (!theirs.contains(organization)) {
            return organizations.ask(organization, subject);
          }
          return theirs.size() == 1 ? askForPassword(subject) : Mono.empty();
        });
  }

  private Mono<Void> askForPassword(String subject) {
    return admin
        .send(
            HttpMethod.PUT,
            "/users/{id}/execute-actions-email?client_id={client}",
            List.of("UPDATE_PASSWORD"),
            subject,
            properties.consoleClientId())
        .then();
  }

  @Override
  public Mono<Void> createClient(String clientId, String name, String secret) {
    return admin
        .send(
            HttpMethod.POST,
            "/clients",
            NewClient.machine(clientId, name, secret, properties.audience()))
        .filter(answer -> AdminApi.isConflict(answer.getStatusCode()))
        .flatMap(exists -> changeClient(clientId, Map.of("secret", secret)));
  }

  @Override
  public Mono<Void> enableClient(String clientId, boolean enabled) {
    return changeClient(clientId, Map.of("enabled", enabled));
  }

  /** PUT of a client changes what it names and leaves the rest. */
  private Mono<Void> changeClient(String clientId, Map<String, Object> change) {
    return only("/clients?clientId={id}", clientId)
        .flatMap(id -> admin.send(HttpMethod.PUT, "/clients/{id}", change, id))
        .then();
  }

  private Mono<String> only(String path, String variable) {
    return admin
        .list(path, LIST, variable)
        .filter(found -> found.size() == 1)
        .map(found -> found.getFirst().id());
  }
}
