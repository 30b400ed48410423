package io.vendorward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.journey.Stack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One hospital's life over every operation, with everybody trying each step whom it is not for. */
class IsolationWalkTest {

  private final Town town = Town.running();
  private final Neighbours neighbours = Neighbours.in(town);

  @Test
  void nobodyReachesWhatIsNotTheirs() {
    Story story = new Story(Stack.HARBOR, "the walk", town.words());
    story.shareAddress("colleague", neighbours.elsewhere());
    Trial trial = new Trial(town.words(), story, neighbours, strangersTo(story));
    Walk walk = Walk.tried(town, story, trial);
    ApiLife life = new ApiLife(walk);
    life.live();
    life.leave();

    assertThat(trial.complaints()).isEmpty();
    assertThat(town.routes().operations())
        .as("operations without a row in this walk")
        .extracting(Route::name)
        .isSubsetOf(walk.walked());

    Traces traces = new Traces(town, List.of(story, neighbours.sibling(), neighbours.elsewhere()));
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
