package io.vendorward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.journey.Stack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A trial complains of what it is there for: here somebody is let in whom it takes for another. */
class TrialTest {

  private final Town town = Town.running();
  private final Neighbours neighbours = Neighbours.in(town);
  private final Story own = neighbours.sibling();
  private final Visitor admin = town.staff(Stack.HARBOR, "ADMIN");
  private final Route route = town.routes().named("getVendor");
  private final Row row = Row.row("getVendor", "vendor");
  private final Request request =
      new Request("GET", route.pathOf(List.of(own.thing("vendor"))), Map.of(), "");

  @Test
  void noticesAStrangerWhoIsLetIn() {
    Visitor elsewhere = town.staff(Stack.CEDAR, "ADMIN");
    Visitor intruder =
        new Visitor(
            "an intruder",
            elsewhere.circles(),
            elsewhere.kind(),
            elsewhere.entitled(),
            admin.wire(),
            admin.keys());
    Trial trial = new Trial(town.words(), own, neighbours, List.of(intruder));
    trial.byStrangers(route, row, request);

    assertThat(trial.complaints().all())
        .anyMatch(complaint -> complaint.contains("404 was expected"))
        .anyMatch(complaint -> complaint.contains("can tell another's from nobody's"))
        .anyMatch(complaint -> complaint.contains("reads canary"));
  }

  @Test
  void noticesAThingOfAnotherThatIsFound() {
    Story found = new Story(Stack.CEDAR, "what is found", town.words());
    found.keep("vendor", own.thing("vendor.gone"));
    Trial trial = new Trial(town.words(), own, new Neighbours(own, found), List.of());
    trial.withOthersThings(admin, route, request);

    assertThat(trial.complaints().all())
        .anyMatch(complaint -> complaint.contains("404 was expected"))
        .anyMatch(complaint -> complaint.contains("from nobody's"));
  }

  @Test
  void noticesIdsInAnAnswerToAStranger() {
    Trial trial = new Trial(town.words(), own, neighbours, List.of());
    Reply reply = new Reply(200, Map.of(), "{\"id\": \"" + own.thing("vendor") + "\"}");
    trial.complaints().inspect(town.staff(Stack.CEDAR, "AUDITOR"), route, reply, List.of());

    assertThat(trial.complaints().all())
        .singleElement()
        .asString()
        .contains("reads the id of a vendor");
  }
}
