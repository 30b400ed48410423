package io.vendorward.questionnaire.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.usecase.WorkbookReading;
import io.vendorward.questionnaire.usecase.WorkbookReading.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

class ChildProcessWorkbookReaderTest {

  private static final ChildProcessWorkbookReader READER = new ChildProcessWorkbookReader();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @AfterAll
  static void stop() {
    READER.destroy();
  }

  @Test
  void readsInAChildWhatTheParserReads() throws RefusedWorkbook {
    assertThat(read(WorkbookFiles.small()))
        .isEqualTo(new WorkbookReading.Read(WorkbookParser.parse(WorkbookFiles.small())));
  }

  @Test
  void passesARefusalOn() {
    assertThat(read("hello".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            WorkbookReading.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_WORKBOOK));
  }

  @Test
  void readsManyFromThreadsThatMustNotBlock() {
    var readings =
        Flux.range(0, 4)
            .flatMap(
                number -> READER.read(WorkbookFiles.small()).subscribeOn(Schedulers.parallel()))
            .collectList()
            .block(PATIENCE);

    assertThat(readings).hasSize(4).allMatch(WorkbookReading.Read.class::isInstance);
  }

  @Test
  void endsAChildThatTakesTooLong() throws IOException, InterruptedException {
    var child = WorkbookProcess.start(List.of("sleep", "30"));

    assertThat(child.read(WorkbookFiles.small(), Duration.ofMillis(200)))
        .isInstanceOfSatisfying(
            WorkbookReading.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TIME_OUT));
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void refusesAFileOverWhichAChildBreaks() throws IOException, InterruptedException {
    assertThat(
            WorkbookProcess.start(List.of("false"))
                .read(WorkbookFiles.small(), Duration.ofSeconds(5)))
        .isInstanceOf(WorkbookReading.Refused.class);
  }

  private static WorkbookReading read(byte[] file) {
    return READER.read(file).blockOptional(PATIENCE).orElseThrow();
  }
}
