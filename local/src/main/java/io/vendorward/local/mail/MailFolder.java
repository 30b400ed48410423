package io.vendorward.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Delivered messages, one file each; the names are in the order of arrival. */
public final class MailFolder {

  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final AtomicLong last;
  private final InstantSource clock;
  private final Map<Path, ReceivedMail> read = new ConcurrentHashMap<>();

  public MailFolder(Path folder, InstantSource clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.clock = clock;
    this.last = new AtomicLong(files().stream().mapToLong(MailFolder::number).max().orElse(0));
  }

  void deliver(byte[] message) throws IOException {
    Path file = folder.resolve("%08d%s".formatted(last.incrementAndGet(), SUFFIX));
    Path half = file.resolveSibling(file.getFileName() + ".half");
    Files.write(half, message);
    Files.setLastModifiedTime(half, FileTime.from(clock.instant()));
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Newest first. */
  public List<ReceivedMail> messages() {
    try {
      return files().stream()
          .sorted(Comparator.comparingLong(MailFolder::number).reversed())
          .map(file -> read.computeIfAbsent(file, MailFolder::parse))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(SUFFIX)).toList();
    }
  }

  private static ReceivedMail parse(Path file) {
    try {
      return MailParser.parse(
          Long.toString(number(file)),
          Files.readAllBytes(file),
          Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(file + " is no message", e);
    }
  }

  private static long number(Path file) {
    String name = file.getFileName().toString();
    return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
  }
}
