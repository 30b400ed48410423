package io.vendorward.identity.keycloak;

import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;

/** Organizations, each marked with the tenant that it was created for. */
final class KeycloakOrganizations {

  private static final String TENANT = "vendorward.tenant";
  private static final ParameterizedTypeReference<List<Found>> LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Person> PERSON =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<List<Invitation>> WAITING =
      new ParameterizedTypeReference<>() {};

  private record NewOrganization(
      String name,
      String alias,
      boolean enabled,
      List<Domain> domains,
      Map<String, List<String>> attributes) {}

  /** Keycloak wants one; nobody's address is in it, so it draws nobody to this organization. */
  private record Domain(String name, boolean verified) {
    static Domain of(String alias) {
      return new Domain(alias + ".tenants.invalid", false);
    }
  }

  private record Person(String email) {}

  private record Invitation(String id) {}

  private record Found(String id, String alias, @Nullable Map<String, List<String>> attributes) {
    boolean belongsTo(TenantId tenant) {
      return attributes != null
          && attributes.getOrDefault(TENANT, List.of()).contains(tenant.toString());
    }
  }

  private final AdminApi admin;

  KeycloakOrganizations(AdminApi admin) {
    this.admin = admin;
  }

  Mono<String> create(TenantId tenant, String alias, String name) {
    var organization =
        new NewOrganization(
            name,
            alias,
            true,
            List.of(Domain.of(alias)),
            Map.of(TENANT, List.of(tenant.toString())));
    return find(tenant, alias)
        .switchIfEmpty(
            Mono.defer(() -> admin.send(HttpMethod.POST, "/organizations", organization))
                .then(Mono.defer(() -> find(tenant, alias))));
  }

  Mono<Void> add(String organization, String subject) {
    return admin.send(HttpMethod.POST, "/organizations/{id}/members", subject, organization).then();
  }

  /** The ids of the organizations that a person belongs to. */
  Mono<Set<String>> of(String subject) {
    return admin
        .list("/organizations/members/{id}/organizations", LIST, subject)
        .map(found -> found.stream().map(Found::id).collect(Collectors.toUnmodifiableSet()));
  }

  /** Mails an invitation to join; one that waits for an answer is mailed again. */
  Mono<Void> ask(String organization, String subject) {
    return admin
        .form(
            "/organizations/{id}/members/invite-existing-user", Map.of("id", subject), organization)
        .filter(answer -> AdminApi.isConflict(answer.getStatusCode()))
        .flatMap(_ -> askAgain(organization, subject));
  }

  private Mono<Void> askAgain(String organization, String subject) {
    return admin
        .one("/users/{id}", PERSON, subject)
        .flatMap(person ->
            admin.list(
                "/organizations/{id}/invitations?email={email}",
                WAITING,
                organization,
                person.email()))
        .flatMapIterable(waiting -> waiting)
        .concatMap(invitation ->
            admin.form(
                "/organizations/{id}/invitations/{invitation}/resend",
                Map.of(),
                organization,
                invitation.id()))
        .then();
  }

  /** The full form of an organization is the one that has its attributes. */
  private Mono<String> find(TenantId tenant, String alias) {
    return admin
        .list(
            "/organizations?q={mark}&briefRepresentation=false&max=10", LIST, TENANT + ":" + tenant)
        .map(found -> only(found, tenant, alias))
        .flatMap(Mono::justOrEmpty);
  }

  private static Optional<String> only(List<Found> found, TenantId tenant, String alias) {
    return found.stream()
        .filter(organization -> organization.alias().equals(alias))
        .filter(organization -> organization.belongsTo(tenant))
        .map(Found::id)
        .findFirst();
  }
}
