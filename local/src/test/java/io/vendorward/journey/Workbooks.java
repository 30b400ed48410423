package io.vendorward.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small questionnaire as a hospital may have it in a drawer. */
public final class Workbooks {

  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final List<List<String>> ROWS =
      List.of(
          List.of("ID", "Section", "Question", "Response options", "Guidance"),
          row("AC-1", "Access", "Does everybody have an account of their own?", "Yes / No"),
          row("AC-2", "Access", "Is a second factor needed from outside?", "Yes / No / Alternate"),
          row("AC-3", "Access", "Is access reviewed twice a year?", "Yes / No"),
          row("EN-1", "Encryption", "Are laptops encrypted?", "Yes / No / Alternate"),
          row("EN-2", "Encryption", "Are backups encrypted?", "Yes / No"),
          row("IR-1", "Incidents", "Was the incident plan practised this year?", "Yes / No"),
          row("IR-2", "Incidents", "Do you tell us of a breach within three days?", "Yes / No"));

  private Workbooks() {}

  public static byte[] small() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Questionnaire");
      for (int i = 0; i < ROWS.size(); i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < ROWS.get(i).size(); j++) {
          row.createCell(j).setCellValue(ROWS.get(i).get(j));
        }
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String id, String section, String text, String options) {
    return List.of(id, section, text, options, "Answer for the service we buy.");
  }
}
