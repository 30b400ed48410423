package io.vendorward.questionnaire.workbook;

import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.DAMAGED;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.TIME_OUT;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.TOO_LARGE;

import io.vendorward.questionnaire.usecase.WorkbookReading;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.core.JacksonException;

/** One child process, good for one file. Its calls block. */
final class WorkbookProcess {

  /** What a JVM ends with that was told to end when memory runs out. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;

  private WorkbookProcess(Process process) {
    this.process = process;
  }

  static WorkbookProcess start(List<String> command) throws IOException {
    return new WorkbookProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void stop() {
    process.destroyForcibly();
  }

  WorkbookReading read(byte[] file, Duration limit) throws InterruptedException {
    var late = new AtomicBoolean();
    var alarm =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              stop();
            },
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    try {
      return answer(exchange(file), late);
    } finally {
      alarm.cancel(false);
      stop();
    }
  }

  private byte[] exchange(byte[] file) {
    try (var in = process.getOutputStream()) {
      in.write(file);
    } catch (IOException ended) {
      return new byte[0];
    }
    try (var out = process.getInputStream()) {
      return out.readNBytes(Limits.ANSWER_BYTES + 1);
    } catch (IOException ended) {
      return new byte[0];
    }
  }

  private WorkbookReading answer(byte[] answer, AtomicBoolean late) throws InterruptedException {
    if (answer.length > Limits.ANSWER_BYTES) {
      return new WorkbookReading.Refused(TOO_LARGE, "The workbook holds too much.");
    }
    var ended = process.waitFor(1, TimeUnit.SECONDS);
    if (late.get()) {
      return new WorkbookReading.Refused(TIME_OUT, "Reading the file took too long.");
    }
    if (ended && process.exitValue() == OUT_OF_MEMORY) {
      return new WorkbookReading.Refused(TOO_LARGE, "Reading the file took too much memory.");
    }
    try {
      return ContentJson.read(answer);
    } catch (JacksonException | NullPointerException | IllegalArgumentException cutOff) {
      return new WorkbookReading.Refused(DAMAGED, "The file is damaged, or no Excel workbook.");
    }
  }
}
