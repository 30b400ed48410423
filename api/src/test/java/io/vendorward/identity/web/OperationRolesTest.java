package io.vendorward.identity.web;

import static io.vendorward.identity.Role.ADMIN;
import static io.vendorward.identity.Role.ANALYST;
import static io.vendorward.identity.Role.AUDITOR;
import static io.vendorward.identity.Role.BUSINESS_OWNER;
import static io.vendorward.identity.Role.PRIVACY;
import static io.vendorward.identity.Role.PROCUREMENT;
import static io.vendorward.identity.Role.REVIEWER;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.RoleTable;
import io.vendorward.tenancy.GrantKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The table of roles that the API promises, held against every handler there is. */
class OperationRolesTest {

  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> WITHOUT_OWNERS = EnumSet.complementOf(EnumSet.of(BUSINESS_OWNER));
  private static final Set<Role> BUYERS = EnumSet.of(ADMIN, ANALYST, PROCUREMENT);
  private static final Set<Role> REVIEWERS = EnumSet.of(ADMIN, ANALYST, REVIEWER);

  private static final Set<Role> DRAFTERS = EnumSet.of(ADMIN, ANALYST, PROCUREMENT, PRIVACY);
  private static final Set<Role> SIGNERS = EnumSet.of(ADMIN, PRIVACY);

  /** Who may read and who may change what lies below a path; the first that matches counts. */
  private record Area(Pattern path, Set<Role> read, Set<Role> write) {
    Area(String path, Set<Role> read, Set<Role> write) {
      this(Pattern.compile("/api/v1/" + path), read, write);
    }
  }

  private static final List<Area> AREAS =
      List.of(
          new Area("(me|operations)\\b.*", ALL, ALL),
          new Area("parked-jobs\\b.*", Set.of(ADMIN, AUDITOR), Set.of(ADMIN)),
          new Area("(members|api-clients|settings)\\b.*", Set.of(ADMIN, AUDITOR), Set.of(ADMIN)),
          new Area("phi-(flows|coverage)\\b.*", ALL, DRAFTERS),
          new Area("baas/\\{id}/(terminate|reinstate|survival)", Set.of(), SIGNERS),
          new Area(
              "baas/\\{id}/versions/\\{number}/(send|signatures|correct|sign)", Set.of(), SIGNERS),
          new Area("(baas|documents)\\b.*", ALL, DRAFTERS),
          new Area("ba-determinations\\b.*", ALL, SIGNERS),
          new Area("audit-events\\b.*", Set.of(ADMIN, ANALYST, AUDITOR), Set.of()),
          new Area("legal-entities\\b.*", ALL, Set.of(ADMIN)),
          new Area("vendors\\b.*", ALL, BUYERS),
          new Area(
              "(questionnaire-templates|template-imports)\\b.*",
              WITHOUT_OWNERS,
              Set.of(ADMIN, ANALYST)),
          new Area("assessments/\\{id}/(return|complete|reopen)", Set.of(), REVIEWERS),
          new Area("assessments/\\{id}/questions/\\{\\w+}/decision", Set.of(), REVIEWERS),
          new Area("assessments/\\{id}/(answers\\b.*|submit)", ALL, Set.of()),
          new Area("assessments\\b.*", ALL, BUYERS),
          new Area("findings\\b.*", ALL, REVIEWERS));

  @TestFactory
  Stream<DynamicTest> everyHandlerAsksForWhatTheTableSays() {
    return DeclaredHandlers.ofTheApplication().stream()
        .map(handler -> DynamicTest.dynamicTest(handler.toString(), () -> check(handler)));
  }

  private static void check(DeclaredHandler handler) {
    assertThat(fault(handler)).isEmpty();
    if (handler.isStaffApi()) {
      var area =
          AREAS.stream()
              .filter(known -> known.path().matcher(handler.path()).matches())
              .findFirst()
              .orElseThrow(() -> new AssertionError("no row in the table for " + handler));
      assertThat(allowed(handler)).isEqualTo(handler.isReading() ? area.read() : area.write());
    }
  }

  /** What no handler may be: undeclared, or declared for the wrong door. */
  private static Optional<String> fault(DeclaredHandler handler) {
    return switch (handler.need()) {
      case HandlerNeed.Undeclared() -> Optional.of("declares nobody");
      case HandlerNeed.PortalSession() when !handler.isOfPortal() ->
          Optional.of("not of the portal");
      case HandlerNeed.PortalGrant _ when !handler.isOfPortal() -> Optional.of("not of the portal");
      case HandlerNeed.PortalGrant _ when !handler.path().contains("{id}") ->
          Optional.of("names no work");
      case HandlerNeed.AnyOf _ when handler.isOfPortal() -> Optional.of("of the portal");
      case HandlerNeed.Nothing() when handler.isStaffApi() -> Optional.of("open to everybody");
      case HandlerNeed.Nothing _,
          HandlerNeed.PortalSession _,
          HandlerNeed.PortalGrant _,
          HandlerNeed.AnyOf _ ->
          Optional.empty();
    };
  }

  private static Set<Role> allowed(DeclaredHandler handler) {
    var needed =
        handler.need() instanceof HandlerNeed.AnyOf(Set<Permission> any)
            ? any
            : Set.<Permission>of();
    return ALL.stream()
        .filter(role -> RoleTable.ofPerson(Set.of(role)).stream().anyMatch(needed::contains))
        .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  /** What the check must find. */
  @Controller
  static class Planted {
    @GetMapping("/api/v1/planted")
    void undeclared() {}

    @GetMapping("/api/v1/planted")
    @Anonymous
    void open() {}

    @GetMapping("/api/v1/portal/planted")
    @Requires(Permission.SELF)
    void staffInThePortal() {}

    @PostMapping("/api/v1/portal/planted")
    @Granted(GrantKind.ASSESSMENT)
    void grantedOnNothing() {}
  }

  @Test
  void findsPlantedViolations() {
    assertThat(DeclaredHandlers.of(Planted.class))
        .hasSize(4)
        .allSatisfy(handler -> assertThat(fault(handler)).isPresent());
  }

  @Test
  void findsTheHandlersOfTheApplication() {
    assertThat(DeclaredHandlers.ofTheApplication()).hasSizeGreaterThan(60);
  }
}
