package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operation of the document with each role's token. The table stands here a second time, as
 * the API's published promise: a change of the code's table has to be meant.
 */
class RoleWalkTest {

  private static final Set<String> READ_WORK =
      Set.of("SELF", "VENDORS_READ", "TEMPLATES_READ", "ASSESSMENTS_READ", "FINDINGS_READ");

  private static final Map<String, Set<String>> MORE =
      Map.of(
          "ADMIN",
          Set.of(
              "SETTINGS_READ",
              "SETTINGS_WRITE",
              "VENDORS_WRITE",
              "TEMPLATES_WRITE",
              "ASSESSMENTS_WRITE",
              "REVIEW",
              "AUDIT_READ"),
          "ANALYST",
          Set.of("VENDORS_WRITE", "TEMPLATES_WRITE", "ASSESSMENTS_WRITE", "REVIEW", "AUDIT_READ"),
          "PROCUREMENT",
          Set.of("VENDORS_WRITE", "ASSESSMENTS_WRITE"),
          "PRIVACY",
          Set.of(),
          "REVIEWER",
          Set.of("REVIEW"),
          "AUDITOR",
          Set.of("SETTINGS_READ", "AUDIT_READ"),
          "BUSINESS_OWNER",
          Set.of());

  private final Stack stack = Stack.running();
  private final Catalogue catalogue = Catalogue.of(stack);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADMIN",
        "ANALYST",
        "PROCUREMENT",
        "PRIVACY",
        "REVIEWER",
        "AUDITOR",
        "BUSINESS_OWNER"
      })
  void letsARoleDoWhatTheTableSaysAndNothingElse(String role) {
    ApiClient person = stack.staff(Stack.HARBOR, role);
    List<String> wrong = new ArrayList<>();
    for (Catalogue.Operation operation : catalogue.operations()) {
      if (!operation.staff()) {
        continue;
      }
      int status = call(person, operation).status();
      boolean refused = status == 403;
      if (refused == allowed(role, operation) || status == 401 || status >= 500) {
        wrong.add(operation.id() + " answered " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void letsNobodyInWithoutAToken() {
    ApiClient nobody = stack.nobody();
    assertThat(
            catalogue.operations().stream()
                .filter(operation -> operation.staff() || operation.portal())
                .filter(operation -> call(nobody, operation).status() != 401)
                .map(Catalogue.Operation::id))
        .isEmpty();
  }

  @Test
  void everyOperationSaysWhoMayCallIt() {
    assertThat(
            catalogue.operations().stream()
                .filter(operation -> !operation.staff() && !operation.portal())
                .map(Catalogue.Operation::id))
        .containsExactlyInAnyOrder("openPortalSession", "requestFreshLink");
  }

  private static boolean allowed(String role, Catalogue.Operation operation) {
    boolean everybody = !role.equals("BUSINESS_OWNER");
    return operation.permissions().stream()
        .anyMatch(permission ->
            MORE.getOrDefault(role, Set.of()).contains(permission)
                || (READ_WORK.contains(permission)
                    && (everybody || !permission.equals("TEMPLATES_READ"))));
  }

  static Answer call(ApiClient caller, Catalogue.Operation operation) {
    return caller.call(
        operation.method(),
        operation.pathToNowhere(),
        Map.of("Content-Type", operation.mediaType()),
        "{}");
  }
}
