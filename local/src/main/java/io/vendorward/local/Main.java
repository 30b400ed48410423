package io.vendorward.local;

import io.vendorward.local.demo.Cast;
import io.vendorward.local.http.UnexpectedAnswer;
import io.vendorward.local.process.Archive;
import io.vendorward.local.process.Failure;
import io.vendorward.local.process.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Behind <code>./run [--reset]</code>. */
final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Folders folders = Folders.ofCheckout(Path.of("").toAbsolutePath());
    Progress progress = new Progress(System.out);
    Files.createDirectories(folders.data().getParent());
    try (FileChannel channel = openLock(folders);
        FileLock lock = lock(channel, folders)) {
      if (lock != null) {
        System.exit(run(folders, progress, List.of(arguments).contains("--reset")));
      }
    }
    System.exit(1);
  }

  private static int run(Folders folders, Progress progress, boolean reset) throws IOException {
    Files.deleteIfExists(folders.runFile());
    LocalStack.endOrphans(folders, progress);
    if (reset) {
      progress.say("Launcher", "removing the data of earlier runs");
      Archive.delete(folders.data());
    }
    Ports ports =
        Ports.choose(
            Ports.DEFAULTS,
            Ports::isFree,
            (part, wanted, chosen) ->
                progress.say(
                    "Launcher", "port %d is taken: %s on %d".formatted(wanted, part, chosen)));
    LocalStack stack = new LocalStack(new Installation(folders, ports), progress, Purpose.USE);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folders, stack)));
    try {
      stack.start();
      Cast cast = tellDemo(stack, progress);
      RunFile file = stack.runFile(cast);
      file.write(folders.runFile());
      progress.say("Launcher", "all ready");
      System.out.println(Welcome.text(file));
      String ended = stack.anyPartEnds().join();
      if (!stack.isEnding()) {
        progress.say(ended, "ended by itself: stopping the rest. Its log: " + folders.logs());
      }
    } catch (CompletionException | Failure e) {
      System.err.println(rootOf(e).getMessage());
    }
    return 1;
  }

  /** A stack without its demo is still of use. */
  private static Cast tellDemo(LocalStack stack, Progress progress) {
    try {
      return stack.tellDemo();
    } catch (Failure | UnexpectedAnswer | IllegalStateException e) {
      progress.say("Demo", "could not be told, ./run --reset tries again: " + e.getMessage());
      return Cast.NOBODY;
    }
  }

  private static void end(Folders folders, LocalStack stack) {
    try {
      Files.deleteIfExists(folders.runFile());
    } catch (IOException e) {
      System.err.println("Could not remove " + folders.runFile() + ": " + e.getMessage());
    }
    stack.close();
  }

  private static FileChannel openLock(Folders folders) throws IOException {
    return FileChannel.open(
        folders.data().resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Held as long as this process lives, however it ends. */
  private static @Nullable FileLock lock(FileChannel channel, Folders folders) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock == null) {
      System.err.println(
          "Vendorward is running already from this folder: see " + folders.runFile());
    }
    return lock;
  }

  private static Throwable rootOf(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
