package io.vendorward.identity.usecase;

import io.vendorward.tenancy.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** An identity provider that can go down, and remembers what it was asked. */
public final class IdentityProviderInMemory implements IdentityProvider {

  private final Map<String, TenantId> organizations = new LinkedHashMap<>();
  private final Map<String, String> secrets = new LinkedHashMap<>();
  private final List<String> calls = new ArrayList<>();
  private String downAt = "";

  /** From now on the call of this name fails; none when it is empty. */
  public void downAt(String call) {
    downAt = call;
  }

  public List<String> calls() {
    return List.copyOf(calls);
  }

  public Map<String, String> secrets() {
    return Map.copyOf(secrets);
  }

  public void occupy(String alias, TenantId by) {
    organizations.put(alias, by);
  }

  @Override
  public Mono<String> createOrganization(TenantId tenant, String alias, String name) {
    return called("createOrganization")
        .filter(call -> organizations.computeIfAbsent(alias, key -> tenant).equals(tenant))
        .map(call -> "org-" + alias);
  }

  @Override
  public Mono<String> createPerson(String email, String name) {
    return called("createPerson").map(call -> "subject-" + email);
  }

  @Override
  public Mono<Void> addToOrganization(String organization, String subject) {
    return called("addToOrganization").then();
  }

  @Override
  public Mono<Void> invite(String organization, String subject) {
    return called("invite").then();
  }

  @Override
  public Mono<Void> createClient(String clientId, String name, String secret) {
    return called("createClient").doOnNext(call -> secrets.put(clientId, secret)).then();
  }

  @Override
  public Mono<Void> enableClient(String clientId, boolean enabled) {
    return called("enableClient").then();
  }

  private Mono<String> called(String call) {
    return Mono.defer(() -> {
      calls.add(call);
      return call.equals(downAt)
          ? Mono.error(
              new IdentityProviderUnavailableException("down", new IllegalStateException()))
          : Mono.just(call);
    });
  }
}
