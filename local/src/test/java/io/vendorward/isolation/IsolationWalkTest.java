package io.vendorward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.journey.Stack;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One hospital's life over every operation, with everybody trying each step whom it is not for. */
class IsolationWalkTest {

  /** They end what the walk needs; SignOutTest goes them. */
  private static final Set<String> ENDS_OF_SESSIONS =
      Set.of("POST /console/sign-out", "POST /console/back-channel-logout");

  private final Town town = Town.running();
  private final Neighbours neighbours = Neighbours.in(town);

  @Test
  void nobodyReachesByTheApiWhatIsNotTheirs() {
    Walk walk = walk("the walk by API");
    ApiLife life = new ApiLife(walk);
    life.live();
    life.leave();
    judge(walk, town.routes().operations());
  }

  @Test
  void nobodyReachesByPagesWhatIsNotTheirs() {
    Walk walk = walk("the walk by pages");
    new PageLife(walk).live();
    judge(
        walk,
        town.routes().pages().stream()
            .filter(page -> !ENDS_OF_SESSIONS.contains(page.name()))
            .toList());
  }

  private Walk walk(String name) {
    Story story = town.story(Stack.HARBOR, name);
    story.shareAddress("colleague", neighbours.elsewhere());
    return Walk.tried(town, story, new Trial(town.words(), story, neighbours, strangersTo(story)));
  }

  private void judge(Walk walk, List<Route> routes) {
    assertThat(walk.complaints()).isEmpty();
    assertThat(routes).as("without a row").extracting(Route::name).isSubsetOf(walk.walked());
    Traces traces = new Traces(town);
    assertThat(traces.inMails()).isEmpty();
    assertThat(traces.inLog()).isEmpty();
    assertThat(traces.inDatabase()).isEmpty();
  }

  private List<Visitor> strangersTo(Story story) {
    return Stream.of(
            town.staff(Stack.CEDAR),
            town.staff(Stack.HARBOR),
            List.of(
                town.person(neighbours.sibling(), "asked"),
                town.person(neighbours.elsewhere(), "asked"),
                town.person(story, "colleague"),
                town.nobody()))
        .flatMap(List::stream)
        .toList();
  }
}
