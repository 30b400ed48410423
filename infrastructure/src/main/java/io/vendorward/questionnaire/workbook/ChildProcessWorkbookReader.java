package io.vendorward.questionnaire.workbook;

import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.TOO_LARGE;

import io.vendorward.questionnaire.usecase.WorkbookReader;
import io.vendorward.questionnaire.usecase.WorkbookReading;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reads workbooks in child processes, two at a time; one waits, started in advance. */
@Component
final class ChildProcessWorkbookReader implements WorkbookReader, DisposableBean {

  private static final int AT_A_TIME = 2;
  private static final int WAITING = 100;

  private final Scheduler threads =
      Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "workbook", 60, true);
  private final AtomicReference<@Nullable WorkbookProcess> standby = new AtomicReference<>();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @Override
  public Mono<WorkbookReading> read(byte[] file) {
    if (file.length > Limits.FILE_BYTES) {
      return Mono.just(new WorkbookReading.Refused(TOO_LARGE, "The file is larger than 10 MB."));
    }
    return Mono.fromCallable(() -> readInChild(file)).subscribeOn(threads);
  }

  @EventListener(ApplicationReadyEvent.class)
  void startInAdvance() {
    threads.schedule(this::replaceStandby);
  }

  private WorkbookReading readInChild(byte[] file) throws IOException, InterruptedException {
    var waiting = standby.getAndSet(null);
    var child =
        waiting != null && waiting.isAlive() ? waiting : WorkbookProcess.start(Command.LINE);
    try {
      return child.read(file, Limits.TIME);
    } finally {
      replaceStandby();
    }
  }

  private void replaceStandby() {
    try {
      var next = WorkbookProcess.start(Command.LINE);
      var before = standby.getAndSet(next);
      if (before != null) {
        before.stop();
      }
      if (stopped.get()) {
        next.stop();
      }
    } catch (IOException noProcess) {
      standby.set(null);
    }
  }

  @Override
  public void destroy() {
    stopped.set(true);
    var last = standby.getAndSet(null);
    if (last != null) {
      last.stop();
    }
    threads.dispose();
  }

  /** Found out once: whether the network can be taken away does not change. */
  private static final class Command {
    private static final List<String> LINE = ChildCommand.build();
  }
}
