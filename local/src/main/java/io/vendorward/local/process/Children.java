package io.vendorward.local.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The processes of one data folder, by name: those of this run, and those an earlier run left. */
public final class Children {

  private final Path pidFolder;
  private final Progress progress;
  private final Map<String, ProcessHandle> running = new HashMap<>();
  private boolean ending;

  public Children(Path pidFolder, Progress progress) {
    this.pidFolder = pidFolder;
    this.progress = progress;
  }

  /** Ends what an earlier run left behind when it was killed outright. */
  public void endOrphan(String name) {
    PidFile file = PidFile.of(pidFolder, name);
    file.survivor()
        .ifPresent(process -> {
          progress.say(name, "ending process " + process.pid() + " of an earlier run");
          Ending.of(process);
        });
    file.delete();
  }

  public synchronized void register(String name, ProcessHandle process) {
    if (ending) {
      Ending.of(process);
      throw new Failure("Ended while it was starting.");
    }
    running.put(name, process);
    PidFile.of(pidFolder, name).write(process);
  }

  public synchronized boolean isEnding() {
    return ending;
  }

  /** For a process that is ended in its own way. */
  public synchronized void forget(String name) {
    running.remove(name);
    PidFile.of(pidFolder, name).delete();
  }

  /** From now on nothing more is started. */
  public synchronized void beginEnding() {
    ending = true;
  }

  public synchronized void end(String name) {
    ProcessHandle process = running.remove(name);
    if (process != null) {
      progress.say(name, "stopping");
      Ending.of(process);
    }
    PidFile.of(pidFolder, name).delete();
  }

  public synchronized Map<String, ProcessHandle> running() {
    return Map.copyOf(running);
  }
}
