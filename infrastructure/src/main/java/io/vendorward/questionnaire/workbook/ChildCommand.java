package io.vendorward.questionnaire.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command line that starts a child: the running Java with the running class path, little heap,
 * and no network where the system allows to take it away.
 */
final class ChildCommand {

  private static final String BOOT_LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private static final List<List<String>> WITHOUT_NETWORK =
      List.of(List.of("unshare", "--net"), List.of("unshare", "--map-root-user", "--net"));

  private ChildCommand() {}

  static List<String> build() {
    var command = new ArrayList<>(withoutNetwork());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + Limits.HEAP_MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dlog4j2.loggerContextFactory="
                + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(mainClass());
    return List.copyOf(command);
  }

  /** In a fat jar our classes lie in nested archives that only Boot's launcher can open. */
  private static List<String> mainClass() {
    var name = WorkbookChild.class.getName();
    var source = WorkbookChild.class.getProtectionDomain().getCodeSource();
    var nested = source != null && source.getLocation().toString().contains("nested:");
    return nested ? List.of("-Dloader.main=" + name, BOOT_LAUNCHER) : List.of(name);
  }

  private static List<String> withoutNetwork() {
    return WITHOUT_NETWORK.stream().filter(ChildCommand::works).findFirst().orElse(List.of());
  }

  private static boolean works(List<String> prefix) {
    var trial = new ArrayList<>(prefix);
    trial.add("true");
    try {
      var process =
          new ProcessBuilder(trial)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
