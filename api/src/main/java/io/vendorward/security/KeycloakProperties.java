package io.vendorward.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider and our clients there. Its addresses are written down, never discovered, so
 * that the application starts while it is down.
 *
 * @param baseUrl as browsers reach it
 * @param internalUrl as the application reaches it, if that is another way
 */
@ConfigurationProperties("vendorward.keycloak")
record KeycloakProperties(
    @DefaultValue("http://127.0.0.1:8081") URI baseUrl,
    @Nullable URI internalUrl,
    @DefaultValue("vendorward") String realm,
    @DefaultValue("vendorward-api") String audience,
    @DefaultValue("vendorward-console") String consoleClientId,
    @DefaultValue("") String consoleClientSecret) {

  String issuer() {
    return realmAt(baseUrl);
  }

  String authorizationUri() {
    return issuer() + "/protocol/openid-connect/auth";
  }

  String endSessionUri() {
    return issuer() + "/protocol/openid-connect/logout";
  }

  String tokenUri() {
    return inside() + "/protocol/openid-connect/token";
  }

  String jwkSetUri() {
    return inside() + "/protocol/openid-connect/certs";
  }

  String origin() {
    return PublicUrl.originOf(baseUrl);
  }

  private String inside() {
    return realmAt(internalUrl == null ? baseUrl : internalUrl);
  }

  private String realmAt(URI server) {
    return server.toString().replaceAll("/+$", "") + "/realms/" + realm;
  }
}
