package io.vendorward.openapi;

import static io.vendorward.openapi.OperationConventions.PORTAL;
import static io.vendorward.openapi.OperationConventions.STAFF;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.vendorward.identity.Caller;
import io.vendorward.identity.RoleTable;
import io.vendorward.identity.web.PortalUser;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListParameters;
import io.vendorward.web.Problem;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Head of the document, security schemes, and what all operations share. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            Caller.class, PortalUser.class, IfMatch.class, ListParameters.class);
  }

  /**
   * The document does not depend on where it is served: authorization and token addresses are the
   * configured ones only where the interactive page is on.
   */
  @Bean
  GlobalOpenApiCustomizer document(
      @Value("${vendorward.openapi.authorization-url:https://login.example.org/authorize}")
          String authorizationUrl,
      @Value("${vendorward.openapi.token-url:https://login.example.org/token}") String tokenUrl) {
    return document -> head(document, authorizationUrl, tokenUrl);
  }

  private static void head(OpenAPI document, String authorizationUrl, String tokenUrl) {
    document
        .info(
            new Info()
                .title("Vendorward API")
                .version("v1")
                .description(
                    "Vendor risk for hospitals and health plans: vendors, questionnaires,"
                        + " assessments, scores and findings. A control score is higher when"
                        + " better.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/").description("This installation")));
    var components = document.getComponents() == null ? new Components() : document.getComponents();
    components
        .addSecuritySchemes(STAFF, staff(authorizationUrl, tokenUrl))
        .addSecuritySchemes(
            PORTAL,
            new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(
                    "Session token of a vendor's person, from POST /api/v1/portal/sessions"));
    ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    var schemas = new TreeMap<>(components.getSchemas());
    // what a patch is read as; the document lists the fields of each patch instead
    schemas.remove("JsonNode");
    components.setSchemas(schemas);
    document.components(components);
  }

  private static SecurityScheme staff(String authorizationUrl, String tokenUrl) {
    var scopes = new Scopes();
    RoleTable.scopes().stream().sorted().forEach(scope -> scopes.addString(scope, scope));
    return new SecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description("Access token of a person or a machine client")
        .flows(
            new OAuthFlows()
                .authorizationCode(
                    new OAuthFlow()
                        .authorizationUrl(authorizationUrl)
                        .tokenUrl(tokenUrl)
                        .scopes(
                            new Scopes()
                                .addString("openid", "sign in")
                                .addString("organization", "one organization")))
                .clientCredentials(new OAuthFlow().tokenUrl(tokenUrl).scopes(scopes)));
  }
}
