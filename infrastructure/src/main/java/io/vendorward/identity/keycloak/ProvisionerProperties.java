package io.vendorward.identity.keycloak;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where Keycloak's admin API is, and the service account that may use it. */
@ConfigurationProperties("vendorward.keycloak")
record ProvisionerProperties(
    @DefaultValue("http://127.0.0.1:8081") URI baseUrl,
    @Nullable URI internalUrl,
    @DefaultValue("vendorward") String realm,
    @DefaultValue("vendorward-api") String audience,
    @DefaultValue("vendorward-console") String consoleClientId,
    @DefaultValue("vendorward-provisioner") String provisionerClientId,
    @DefaultValue("") String provisionerClientSecret) {

  private String server() {
    return (internalUrl == null ? baseUrl : internalUrl).toString().replaceAll("/+$", "");
  }

  String tokenUri() {
    return server() + "/realms/" + realm + "/protocol/openid-connect/token";
  }

  String adminUri() {
    return server() + "/admin/realms/" + realm;
  }
}
