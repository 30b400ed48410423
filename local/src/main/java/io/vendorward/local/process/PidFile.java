package io.vendorward.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a child beyond the death of its parent. The start time beside the pid keeps a stranger
 * that was given the same number later from being taken for the child.
 */
record PidFile(Path path) {

  static PidFile of(Path folder, String name) {
    return new PidFile(folder.resolve(name + ".pid"));
  }

  void write(ProcessHandle process) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, process.pid() + " " + startOf(process) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process this file was written for, if it is still alive. */
  Optional<ProcessHandle> survivor() {
    try {
      if (!Files.exists(path)) {
        return Optional.empty();
      }
      String[] words = Files.readString(path).strip().split(" ", -1);
      return words.length == 2
          ? ProcessHandle.of(Long.parseLong(words[0])).filter(p -> startOf(p).equals(words[1]))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }
}
