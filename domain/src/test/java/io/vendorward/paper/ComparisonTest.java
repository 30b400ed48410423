package io.vendorward.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  private static Article article(String key, String text) {
    return new Article(key, "About " + key, List.of(text));
  }

  @Test
  void saysOfEachArticleWhatBecameOfIt() {
    var before =
        new Paper("A", List.of(article("R1", "x"), article("R2", "x"), article("P4", "x")));
    var after = new Paper("A", List.of(article("R1", "x"), article("R3", "y"), article("R2", "y")));
    var comparison = Comparison.of(before, after);
    assertThat(comparison.pairs())
        .extracting(Comparison.Pair::key, Comparison.Pair::change)
        .containsExactly(
            tuple("R1", Comparison.Change.SAME),
            tuple("R3", Comparison.Change.ADDED),
            tuple("R2", Comparison.Change.CHANGED),
            tuple("P4", Comparison.Change.LEFT_OUT));
    assertThat(comparison.differences()).extracting(Comparison.Pair::heading).contains("About P4");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20_261_125})
  void differsExactlyWhereTheDigestsOfArticlesDo(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var before = random(random);
      var after = random(random);
      boolean same =
          Comparison.of(before, after).differences().isEmpty()
              && before.articles().size() == after.articles().size();
      assertThat(same)
          .as("seed %d, round %d", seed, round)
          .isEqualTo(
              before.articles().containsAll(after.articles())
                  && after.articles().containsAll(before.articles()));
      assertThat(Comparison.of(before, before).differences()).isEmpty();
    }
  }

  private static Paper random(Random random) {
    return new Paper(
        "A",
        IntStream.rangeClosed(1, 4)
            .filter(_ -> random.nextInt(4) > 0)
            .mapToObj(at -> article("R" + at, random.nextBoolean() ? "x" : "y"))
            .toList());
  }
}
