package io.vendorward.questionnaire.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files made for tests: sound workbooks, and what becomes of them when parts are exchanged. */
final class WorkbookFiles {

  private WorkbookFiles() {}

  static byte[] workbook(Consumer<XSSFWorkbook> content) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] small() {
    return workbook(workbook -> {
      var sheet = workbook.createSheet("Questions");
      var header = sheet.createRow(0);
      header.createCell(0).setCellValue("No");
      header.createCell(1).setCellValue("Question");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("1.1");
      row.createCell(1).setCellValue("Are doors locked at night?");
    });
  }

  /** The small workbook with one more part. */
  static byte[] with(String part, byte[] content) {
    var parts = unzip(small());
    parts.put(part, content);
    return zip(parts);
  }

  /** The small workbook with the text of one part changed. */
  static byte[] changed(String part, UnaryOperator<String> change) {
    return changed(small(), part, change);
  }

  static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
    var parts = unzip(file);
    parts.computeIfPresent(
        part, (name, bytes) -> bytes(change.apply(new String(bytes, StandardCharsets.UTF_8))));
    return zip(parts);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Map<String, byte[]> unzip(byte[] file) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
      return parts;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
