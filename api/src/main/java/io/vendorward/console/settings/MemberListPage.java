package io.vendorward.console.settings;

import io.vendorward.console.ListQuery;
import io.vendorward.console.ListRules;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.MemberFilter;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.identity.web.Requires;
import io.vendorward.web.Cursors;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who works with us here, and what may they do? */
@Controller
class MemberListPage {

  private static final String ROLE = "role";
  private static final String STATE = "state";
  private static final String DISABLED = "DISABLED";

  private static final ListRules RULES =
      new ListRules(
          MemberPages.PATH,
          List.of("name"),
          Map.of(ROLE, text -> ListRules.isOneOf(Role.values(), text), STATE, DISABLED::equals));

  private final ReadStaff readStaff;
  private final Cursors cursors;

  MemberListPage(ReadStaff readStaff, Cursors cursors) {
    this.readStaff = readStaff;
    this.cursors = cursors;
  }

  @GetMapping(MemberPages.PATH)
  @Requires(Permission.SETTINGS_READ)
  Mono<Rendering> list(Caller caller, ServerWebExchange exchange) {
    var query = RULES.read(exchange);
    var filter = filter(query);
    return readStaff
        .members(caller, filter, query.request(cursors))
        .flatMap(page ->
            query
                .count(page, () -> readStaff.countMembers(caller, filter))
                .map(count ->
                    Rendering.view("console/settings/members")
                        .modelAttribute("query", query)
                        .modelAttribute("members", page.rows())
                        .modelAttribute("count", count)
                        .modelAttribute("roles", Role.values())
                        .modelAttribute("next", query.next(page, cursors))
                        .build()));
  }

  private static MemberFilter filter(ListQuery query) {
    return new MemberFilter(
        query.find(ROLE).map(Role::valueOf), query.find(STATE).map(DISABLED::equals));
  }
}
