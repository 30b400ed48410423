package io.vendorward.questionnaire.workbook;

import io.vendorward.questionnaire.usecase.WorkbookReading;
import java.io.IOException;

/**
 * The child process: waits for one file on its standard input, says on its standard output what the
 * file holds, and ends. It also ends when its parent does, since its input ends then.
 */
public final class WorkbookChild {

  private WorkbookChild() {}

  public static void main(String[] arguments) throws IOException {
    var answer = System.out;
    System.setOut(System.err);
    var file = System.in.readNBytes(Limits.FILE_BYTES + 1);
    ContentJson.write(reading(file), answer);
    answer.flush();
  }

  private static WorkbookReading reading(byte[] file) {
    try {
      return new WorkbookReading.Read(WorkbookParser.parse(file));
    } catch (RefusedWorkbook refused) {
      return new WorkbookReading.Refused(refused.reason(), refused.detail());
    }
  }
}
