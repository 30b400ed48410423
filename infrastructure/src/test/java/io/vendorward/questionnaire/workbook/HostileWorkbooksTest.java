package io.vendorward.questionnaire.workbook;

import static io.vendorward.questionnaire.workbook.WorkbookFiles.bytes;
import static io.vendorward.questionnaire.workbook.WorkbookFiles.changed;
import static io.vendorward.questionnaire.workbook.WorkbookFiles.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vendorward.questionnaire.usecase.WorkbookReading.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileWorkbooksTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  static Stream<Arguments> files() {
    return Stream.of(
        file("nothing", Reason.NOT_A_WORKBOOK, () -> new byte[0]),
        file("a text", Reason.NOT_A_WORKBOOK, () -> bytes("Question,Answer\n1,Yes\n")),
        file("another archive", Reason.NOT_A_WORKBOOK, HostileWorkbooksTest::someArchive),
        file("an old workbook", Reason.NOT_A_WORKBOOK, HostileWorkbooksTest::oldOffice),
        file("a password", Reason.ENCRYPTED, HostileWorkbooksTest::encrypted),
        file("a bomb", Reason.TOO_LARGE, () -> with("xl/media/x.bin", new byte[101 << 20])),
        file("a large file", Reason.TOO_LARGE, () -> noise(Limits.FILE_BYTES + 1)),
        file("many parts", Reason.TOO_MANY_ENTRIES, () -> manyParts(90_000)),
        file("a path outside", Reason.UNSAFE_PATH, () -> with("xl/../../etc/cron", bytes("x"))),
        file("an absolute path", Reason.UNSAFE_PATH, () -> with("/etc/passwd", bytes("x"))),
        file(
            "a document type", Reason.DOCTYPE, () -> changed(SHEET, HostileWorkbooksTest::doctype)),
        file("one in UTF-16", Reason.DOCTYPE, HostileWorkbooksTest::doctypeInUtf16),
        file("macros", Reason.MACROS, () -> with("xl/vbaProject.bin", bytes("x"))),
        file("a macro type", Reason.MACROS, HostileWorkbooksTest::macroType),
        file("an object", Reason.EMBEDDED_OBJECTS, () -> with("xl/embeddings/o.bin", bytes("x"))),
        file("a link", Reason.EXTERNAL_LINKS, () -> with("xl/externalLinks/e1.xml", bytes("<x/>"))),
        file("half a file", Reason.DAMAGED, HostileWorkbooksTest::truncated),
        file("bad markup", Reason.DAMAGED, () -> changed(SHEET, xml -> xml.replace("</row>", ""))),
        file("no sheets' parts", Reason.DAMAGED, () -> without(SHEET)),
        file(
            "far too many cells",
            Reason.TOO_MANY_CELLS,
            () -> changed(SHEET, xml -> cells(xml, 200_001))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("files")
  void refuses(String name, Reason reason, Supplier<byte[]> file) {
    var refused =
        catchThrowableOfType(RefusedWorkbook.class, () -> WorkbookParser.parse(file.get()));

    assertThat(refused).as(name).isNotNull();
    assertThat(refused.reason()).as(name).isEqualTo(reason);
    assertThat(refused.detail()).endsWith(".");
  }

  /** Whatever the bytes are, the file is read or refused. */
  @RepeatedTest(150)
  void readsOrRefusesAnythingElse() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var file = random.nextBoolean() ? mutatedArchive(random) : mutatedPart(random);

    assertThat(catchThrowableOfType(RuntimeException.class, () -> parseOrRefuse(file)))
        .as("seed %d", seed)
        .isNull();
  }

  private static void parseOrRefuse(byte[] file) {
    try {
      WorkbookParser.parse(file);
    } catch (RefusedWorkbook expected) {
      assertThat(expected.detail()).isNotEmpty();
    }
  }

  private static byte[] mutatedArchive(Random random) {
    return mutated(WorkbookFiles.small(), random);
  }

  private static byte[] mutatedPart(Random random) {
    var parts = WorkbookFiles.unzip(WorkbookFiles.small());
    var names = parts.keySet().toArray(String[]::new);
    var name = names[random.nextInt(names.length)];
    parts.computeIfPresent(name, (part, bytes) -> mutated(bytes, random));
    return WorkbookFiles.zip(parts);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    var changed = bytes.clone();
    for (int n = random.nextInt(12); n >= 0 && changed.length > 0; n--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(changed, random.nextInt(changed.length + 1))
        : changed;
  }

  private static Arguments file(String name, Reason reason, Supplier<byte[]> file) {
    return Arguments.of(name, reason, file);
  }

  private static byte[] someArchive() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("readme.txt", bytes("hello"));
    return WorkbookFiles.zip(parts);
  }

  private static byte[] without(String part) {
    var parts = WorkbookFiles.unzip(WorkbookFiles.small());
    parts.remove(part);
    return WorkbookFiles.zip(parts);
  }

  private static byte[] manyParts(int count) {
    var parts = WorkbookFiles.unzip(WorkbookFiles.small());
    for (int i = 0; i < count; i++) {
      parts.put("x/" + i, new byte[0]);
    }
    return WorkbookFiles.zip(parts);
  }

  private static byte[] truncated() {
    var file = WorkbookFiles.small();
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] noise(int length) {
    var bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static String doctype(String xml) {
    return xml.replaceFirst(
        "<worksheet", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet");
  }

  private static byte[] doctypeInUtf16() {
    var parts = WorkbookFiles.unzip(WorkbookFiles.small());
    parts.put(SHEET, "\uFEFF<!DOCTYPE w []><worksheet/>".getBytes(StandardCharsets.UTF_16LE));
    return WorkbookFiles.zip(parts);
  }

  private static byte[] macroType() {
    return changed(
        "[Content_Types].xml",
        xml ->
            xml.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  }

  private static String cells(String xml, int count) {
    var row = "<row>" + "<c t=\"str\"><v>x</v></c>".repeat(count) + "</row>";
    return xml.replace("</sheetData>", row + "</sheetData>");
  }

  private static byte[] oldOffice() {
    try (var office = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      office.createDocument(new ByteArrayInputStream(bytes("x")), "Workbook");
      office.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] encrypted() {
    try (var office = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var content = encryptor.getDataStream(office)) {
        content.write(WorkbookFiles.small());
      }
      office.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
