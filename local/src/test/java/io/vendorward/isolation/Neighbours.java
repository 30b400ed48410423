package io.vendorward.isolation;

import io.vendorward.journey.Stack;
import org.jspecify.annotations.Nullable;

/**
 * Stories beside the one that is walked, told once a run.
 *
 * @param sibling of the same hospital, with another vendor
 * @param elsewhere of another hospital
 */
record Neighbours(Story sibling, Story elsewhere) {

  private static @Nullable Neighbours told;

  static synchronized Neighbours in(Town town) {
    if (told == null) {
      told =
          new Neighbours(
              tell(town, town.story(Stack.HARBOR, "the sibling")),
              tell(town, town.story(Stack.CEDAR, "the neighbour")));
    }
    return told;
  }

  private static Story tell(Town town, Story story) {
    new ApiLife(Walk.alone(town, story)).live();
    return story;
  }
}
