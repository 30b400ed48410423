package io.vendorward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void remembersWhatItMade() {
    Path file = folder.resolve("secrets.properties");
    String made = new Secrets(file).of("a");
    assertThat(new Secrets(file).of("a")).isEqualTo(made).hasSizeGreaterThanOrEqualTo(32);
    assertThat(new Secrets(file).of("b")).isNotEqualTo(made);
  }

  @Test
  void isReadableByItsOwnerOnly() throws Exception {
    Path file = folder.resolve("secrets.properties");
    assertThat(new Secrets(file).of("a")).isNotEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
