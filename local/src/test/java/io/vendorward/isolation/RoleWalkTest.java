package io.vendorward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.journey.Stack;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every operation and every page, of a thing that nobody has, with each role's token or session.
 */
class RoleWalkTest {

  static final List<String> ROLES = RoleTable.ROLES;

  private final Town town = Town.running();
  private final Routes routes = town.routes();

  @ParameterizedTest
  @FieldSource("ROLES")
  void letsARoleDoWhatTheTableSaysAndNothingElse(String role) {
    Visitor person = town.staff(Stack.HARBOR, role);
    assertThat(
            behind(Route.Door.STAFF)
                .flatMap(route -> wrong(person, route, RoleTable.allows(role, route))))
        .isEmpty();
  }

  @Test
  void letsAToolDoWhatItsScopesSay() {
    Visitor tool = town.machine(Stack.HARBOR);
    assertThat(
            behind(Route.Door.STAFF)
                .filter(route -> !route.isPage())
                .flatMap(route -> wrong(tool, route, RoleTable.allowsMachine(route))))
        .isEmpty();
  }

  @Test
  void letsNobodyInWithoutATokenOrASession() {
    Visitor nobody = town.nobody();
    assertThat(
            Stream.of(Route.Door.STAFF, Route.Door.PORTAL)
                .flatMap(this::behind)
                .filter(route -> !nobody.send(route, nowhere(route)).asksWhoItIs())
                .map(Route::name))
        .isEmpty();
  }

  @Test
  void knowsByNameWhatIsForEverybody() {
    assertThat(routes.all().filter(route -> route.door() == Route.Door.EVERYBODY))
        .extracting(Route::name)
        .containsExactlyInAnyOrder(
            "openPortalSession",
            "requestFreshLink",
            "GET /",
            "GET /console/sign-in",
            "GET /console/signed-out",
            "POST /console/back-channel-logout",
            "GET /portal/link/{token}",
            "POST /portal/link/{token}",
            "GET /portal/sign-in",
            "POST /portal/sign-in");
  }

  @Test
  void theDocumentHasEveryHandlerOfTheApi() {
    assertThat(routes.undocumented()).isEmpty();
  }

  /** Those that end the caller's own session aside, which is needed for the next ones. */
  private Stream<Route> behind(Route.Door door) {
    return routes.all().filter(route -> route.door() == door).filter(route -> !route.endsSession());
  }

  private static Stream<String> wrong(Visitor who, Route route, boolean allowed) {
    Reply reply = who.send(route, nowhere(route));
    boolean refused = reply.status() == 403;
    boolean wrong = refused == allowed || reply.asksWhoItIs() || reply.status() >= 500;
    return wrong ? Stream.of(route.name() + " answered " + reply.status()) : Stream.empty();
  }

  private static Request nowhere(Route route) {
    return new Request(
        route.method(),
        route.pathToNowhere(),
        route.isReading() ? Map.of() : Map.of("Content-Type", route.mediaType()),
        route.isPage() || route.isReading() ? "" : "{}");
  }
}
