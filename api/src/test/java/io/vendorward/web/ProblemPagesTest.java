package io.vendorward.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {

  private static final Path PAGES = Path.of("..", "docs", "problems");

  @ParameterizedTest
  @EnumSource
  void explainsEveryProblem(ProblemType type) {
    assertThat(PAGES.resolve(type.code() + ".md"))
        .content()
        .startsWith("# " + type.title())
        .contains("`" + type.code() + "`, status " + type.status().value())
        .contains("## What happened", "## What to do");
  }
}
