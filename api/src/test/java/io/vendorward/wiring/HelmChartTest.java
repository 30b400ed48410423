package io.vendorward.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import com.marcnuri.helm.Helm;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The chart, linted and rendered without a cluster. */
class HelmChartTest {

  private static final Path CHART = Path.of("..", "helm", "vendorward");

  private final Helm chart = new Helm(CHART);

  @Test
  void isAcceptedByTheLinter() {
    var linted = chart.lint().strict().call();
    assertThat(linted.isFailed()).as(() -> String.join("\n", linted.getMessages())).isFalse();
  }

  @Test
  void rendersWhatAnInstallationNeeds() {
    assertThat(chart.template().call())
        .contains(
            "kind: Deployment",
            "kind: Service",
            "kind: Ingress",
            "/actuator/health/readiness",
            "readOnlyRootFilesystem: true");
  }

  @Test
  void givesTheOwnersPasswordToTheMigrationOnly() {
    var deployment = document("kind: Deployment");
    assertThat(deployment).doesNotContain("OWNER").doesNotContain("OPERATOR");
    assertThat(CHART.resolve("templates/migration.yaml"))
        .content()
        .contains("VENDORWARD_DATABASE_OWNER_PASSWORD", "pre-upgrade", "args: [\"migrate\"]");
  }

  @Test
  void takesAllPasswordsFromSecrets() {
    assertThat(chart.template().call().lines().filter(line -> line.contains("PASSWORD")))
        .isNotEmpty()
        .allMatch(line -> line.strip().startsWith("- name:"));
  }

  @Test
  void refusesAMisspeltValueByName() {
    assertThatThrownBy(() -> chart.template().set("replica", "3").call())
        .hasMessageContaining("replica");
  }

  @Test
  void refusesAnAddressWithoutTls() {
    assertThatThrownBy(() -> chart.template().set("baseUrl", "http://example.org").call())
        .hasMessageContaining("baseUrl");
  }

  @Test
  void believesTheProxiesThatAreNamedOnly() {
    assertThat(chart.template().call()).doesNotContain("TRUSTED_PROXIES");
    var two = chart.template().set("trustedProxies[0]", "10.0.0.0/8");
    assertThat(two.set("trustedProxies[1]", "fd00::/8").call())
        .contains("value: \"10.0.0.0/8,fd00::/8\"");
    assertThatThrownBy(() -> chart.template().set("trustedProxies[0]", "proxy.example").call())
        .hasMessageContaining("trustedProxies");
  }

  /** The renderer leaves hooks out. */
  @Test
  void makesAHospitalThatIsNamedAsTheOperator() {
    assertThat(CHART.resolve("templates/tenant.yaml"))
        .content()
        .contains("--name", "ROLES_OPERATOR_PASSWORD", "post-upgrade");
    assertThat(CHART.resolve("templates/migration.yaml")).content().contains("\"operator\"");
    var named = chart.template().set("newTenant.name", "Cedar Ridge");
    assertThatThrownBy(named::call).hasMessageContaining("newTenant");
    assertThat(named.set("newTenant.admin", "ada@cedarridge.example").call()).isNotEmpty();
  }

  @Test
  void sendsMailEncryptedUnlessToldOtherwise() {
    assertThat(document("kind: Deployment")).contains("STARTTLS_REQUIRED", "value: \"true\"");
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of("SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", "true")));
    var mail = Binder.get(environment).bind("spring.mail", MailProperties.class);
    assertThat(mail.get().getProperties()).containsEntry("mail.smtp.starttls.required", "true");
  }

  @Test
  void sendsRequestsToServersOnly() {
    assertThat(document("kind: Service")).contains("app.kubernetes.io/component: server");
    assertThat(CHART.resolve("templates/migration.yaml"))
        .content()
        .contains("app.kubernetes.io/component: migration");
  }

  private String document(String kind) {
    for (String document : chart.template().call().split("(?m)^---$", -1)) {
      if (document.contains(kind)) {
        return document;
      }
    }
    throw new AssertionError("no " + kind);
  }
}
