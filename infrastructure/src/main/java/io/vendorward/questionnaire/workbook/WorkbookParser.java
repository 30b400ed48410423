package io.vendorward.questionnaire.workbook;

import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.DAMAGED;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.ENCRYPTED;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.NOT_A_WORKBOOK;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.TOO_LARGE;

import io.vendorward.questionnaire.WorkbookContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** From the bytes of an .xlsx file to what it says. Runs in the child process. */
final class WorkbookParser {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final Charset ISO = StandardCharsets.ISO_8859_1;

  private WorkbookParser() {}

  static WorkbookContent parse(byte[] file) throws RefusedWorkbook {
    checkKind(file);
    try (var archive =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
            .setIgnoreLocalFileHeader(false)
            .get()) {
      ArchiveScan.check(archive);
      try (var document = OPCPackage.open(new ZipFileZipEntrySource(archive))) {
        return read(new XSSFReader(document), document);
      }
    } catch (SheetLimit limit) {
      throw new RefusedWorkbook(limit.reason(), limit.detail());
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException damaged) {
      throw new RefusedWorkbook(DAMAGED, "The file is damaged, or no Excel workbook.");
    }
  }

  private static void checkKind(byte[] file) throws RefusedWorkbook {
    if (file.length > Limits.FILE_BYTES) {
      throw new RefusedWorkbook(TOO_LARGE, "The file is larger than 10 MB.");
    }
    if (startsWith(file, OLE)) {
      var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), ISO);
      throw new String(file, ISO).contains(name)
          ? new RefusedWorkbook(ENCRYPTED, "The file is protected by a password.")
          : new RefusedWorkbook(
              NOT_A_WORKBOOK, "The file is of an old Office kind. Save it as an .xlsx file.");
    }
    if (!startsWith(file, ZIP)) {
      throw new RefusedWorkbook(NOT_A_WORKBOOK, "The file is no Excel workbook (.xlsx).");
    }
  }

  private static boolean startsWith(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static WorkbookContent read(XSSFReader reader, OPCPackage document)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var workbook = new WorkbookXml();
    parse(reader.getWorkbookData(), workbook);
    var styles = new StylesXml();
    try (var data = reader.getStylesData()) {
      parse(data, styles);
    } catch (IllegalArgumentException | NullPointerException none) {
      // a workbook without styles
    }
    var budget = new CellBudget();
    var strings = new ReadOnlySharedStringsTable(document, false);
    var parsed = new ArrayList<ParsedSheet>();
    for (var entry : workbook.sheets()) {
      var sheet = new SheetXml(strings, styles, workbook.epoch1904(), budget);
      parse(reader.getSheet(entry.relation()), sheet);
      parsed.add(new ParsedSheet(entry.name(), entry.hidden(), sheet.rows(), sheet.lists()));
    }
    return new DropDownLists(parsed, workbook.names()).content();
  }

  private static void parse(InputStream data, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (data) {
      var parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(data));
    }
  }
}
