package io.vendorward.local.postgres;

import io.vendorward.local.process.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A user namespace of its own makes it nobody and leaves the
 * files ours; where a container forbids that, it runs as the user nobody, who then owns its data.
 */
final class Unprivileged {

  private Unprivileged() {}

  /** The words to put before a command that works on this folder. */
  static List<String> prefix(Path folder) {
    if (!"0".equals(output("id", "-u"))) {
      return List.of();
    }
    String inside = output("unshare", "-U", "id", "-u");
    if (!inside.isEmpty() && !"0".equals(inside)) {
      return List.of("unshare", "-U");
    }
    output("chown", "-R", "nobody", folder.toString());
    if (!output("runuser", "-u", "nobody", "--", "ls", "-d", folder.toString()).isEmpty()) {
      return List.of("runuser", "-u", "nobody", "--");
    }
    throw new Failure(
        "PostgreSQL does not run as root, and the user nobody cannot reach "
            + folder
            + ". Run as an ordinary user, or from a folder that everybody may enter.");
  }

  private static String output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? text : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
