package io.vendorward.identity.keycloak;

import java.util.List;
import java.util.Map;

/** A machine client as Keycloak is told of it: a service account and nothing else. */
record NewClient(
    String clientId,
    String name,
    String secret,
    boolean enabled,
    String protocol,
    boolean publicClient,
    boolean serviceAccountsEnabled,
    boolean standardFlowEnabled,
    boolean implicitFlowEnabled,
    boolean directAccessGrantsEnabled,
    boolean fullScopeAllowed,
    List<String> defaultClientScopes,
    List<String> optionalClientScopes,
    List<Mapper> protocolMappers) {

  record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {}

  private static final String PROTOCOL = "openid-connect";

  static NewClient machine(String clientId, String name, String secret, String audience) {
    var audienceMapper =
        new Mapper(
            "audience",
            PROTOCOL,
            "oidc-audience-mapper",
            Map.of("included.custom.audience", audience, "access.token.claim", "true"));
    return new NewClient(
        clientId,
        name,
        secret,
        true,
        PROTOCOL,
        false,
        true,
        false,
        false,
        false,
        false,
        List.of("basic", "acr", "service_account"),
        List.of(),
        List.of(audienceMapper));
  }
}
