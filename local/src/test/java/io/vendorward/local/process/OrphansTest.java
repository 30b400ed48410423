package io.vendorward.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

  @TempDir Path folder;
  private Process sleeper;
  private Children earlier;

  @BeforeEach
  void aRunThatWasKilled() throws IOException {
    sleeper = new ProcessBuilder("sleep", "600").start();
    earlier = children();
    earlier.register("Keycloak", sleeper.toHandle());
  }

  @AfterEach
  void endTheSleeper() {
    sleeper.destroyForcibly();
  }

  @Test
  void aLaterRunEndsWhatTheKilledOneLeft() throws InterruptedException {
    children().endOrphan("Keycloak");
    assertThat(sleeper.waitFor()).isNotZero();
    assertThat(folder.resolve("Keycloak.pid")).doesNotExist();
  }

  @Test
  void aStrangerWithTheSamePidIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("Keycloak.pid"), sleeper.pid() + " 2001-01-01T00:00:00Z\n");
    children().endOrphan("Keycloak");
    assertThat(sleeper.isAlive()).isTrue();
  }

  @Test
  void aPidFileThatIsNoneIsThrownAway() throws IOException {
    Files.writeString(folder.resolve("Keycloak.pid"), "half a line");
    children().endOrphan("Keycloak");
    assertThat(folder.resolve("Keycloak.pid")).doesNotExist();
    assertThat(sleeper.isAlive()).isTrue();
  }

  @Test
  void nothingIsStartedWhileEnding() throws InterruptedException {
    earlier.beginEnding();
    try {
      earlier.register("Late", sleeper.toHandle());
    } catch (Failure expected) {
      assertThat(sleeper.waitFor()).isNotZero();
    }
  }

  private Children children() {
    return new Children(folder, new Progress(new PrintStream(PrintStream.nullOutputStream())));
  }
}
