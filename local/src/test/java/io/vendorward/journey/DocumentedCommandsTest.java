package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the guide tell their readers to type, typed. */
class DocumentedCommandsTest {

  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  private final Stack stack = Stack.running();
  private final Path root = Path.of(System.getProperty("vendorward.root"));

  @Test
  void theGuideLeadsFromAWorkbookToACompletedReview(@TempDir Path folder) throws Exception {
    String said = type(folder, "docs/journey.md");

    assertThat(said)
        .contains("SENT", "SUBMITTED", "57.14", "AC-1", "EN-2", "RETURNED")
        .endsWith("COMPLETED\n85.71\n['IR-1']\n");
  }

  @Test
  void theReadmesExampleSendsAQuestionnaire(@TempDir Path folder) throws Exception {
    String said = type(folder, "README.md");

    assertThat(said).contains("Brightwater Hosting, LLC", "\"state\":\"SENT\"");
  }

  /** All that the shell prints. A command that fails ends it. */
  private String type(Path folder, String document) throws IOException, InterruptedException {
    Stream.of("bash", "curl", "python3").forEach(DocumentedCommandsTest::assumeThereIs);
    Files.createDirectory(folder.resolve(".local"));
    stack.writeRunFile(folder.resolve(".local/run.json"));
    Files.createSymbolicLink(folder.resolve("docs"), root.resolve("docs"));
    Path output = folder.resolve("output");
    Process shell =
        new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", commands(document)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(shell.waitFor(3, TimeUnit.MINUTES)).as("ended in time").isTrue();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(shell.exitValue()).as(said).isZero();
    return said;
  }

  /** The blocks that talk to a running stack. */
  private String commands(String document) throws IOException {
    return BLOCK
        .matcher(Files.readString(root.resolve(document)))
        .results()
        .map(block -> block.group(1))
        .filter(block -> !block.contains("./run "))
        .collect(Collectors.joining("\n"));
  }

  private static void assumeThereIs(String command) {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, command))),
        "skipped: there is no " + command);
  }
}
