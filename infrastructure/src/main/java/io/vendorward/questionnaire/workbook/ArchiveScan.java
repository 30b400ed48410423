package io.vendorward.questionnaire.workbook;

import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.DAMAGED;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.DOCTYPE;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.EMBEDDED_OBJECTS;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.ENCRYPTED;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.EXTERNAL_LINKS;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.MACROS;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.NOT_A_WORKBOOK;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.TOO_LARGE;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.TOO_MANY_ENTRIES;
import static io.vendorward.questionnaire.usecase.WorkbookReading.Reason.UNSAFE_PATH;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks at every entry of the archive before a parser sees any: names, real unpacked sizes, and
 * whether a part declares a document type.
 */
final class ArchiveScan {

  private static final Pattern MACRO_PART =
      Pattern.compile("vbaproject(signature\\w*)?\\.bin|(^|/)(macrosheets|dialogsheets)/");
  private static final Pattern OBJECT_PART =
      Pattern.compile("(^|/)(embeddings|activex|ctrlprops)/");
  private static final Pattern LINK_PART =
      Pattern.compile("(^|/)(externallinks|querytables)/|(^|/)connections\\.xml$");
  private static final Pattern UNSAFE =
      Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\p{Cntrl}");

  private long unpacked;

  /** Throws when the archive is not to be parsed. */
  static void check(ZipFile archive) throws RefusedWorkbook, IOException {
    var scan = new ArchiveScan();
    var names = new HashSet<String>();
    for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw new RefusedWorkbook(DAMAGED, "Two parts of the file have the same name.");
      }
      if (names.size() > Limits.ENTRIES) {
        throw new RefusedWorkbook(
            TOO_MANY_ENTRIES, "The file has more than " + Limits.ENTRIES + " parts.");
      }
      checkName(entry.getName());
      scan.checkContent(archive, entry);
    }
    if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
      throw new RefusedWorkbook(NOT_A_WORKBOOK, "The file is an archive, but no Excel workbook.");
    }
  }

  private static void checkName(String name) throws RefusedWorkbook {
    var lower = name.toLowerCase(Locale.ROOT);
    if (UNSAFE.matcher(name).find()) {
      throw new RefusedWorkbook(UNSAFE_PATH, "A part of the file has a name that leads outside.");
    }
    if (MACRO_PART.matcher(lower).find()) {
      throw new RefusedWorkbook(MACROS, "The file holds macros. Save it as a plain .xlsx file.");
    }
    if (OBJECT_PART.matcher(lower).find()) {
      throw new RefusedWorkbook(EMBEDDED_OBJECTS, "The file holds embedded objects or controls.");
    }
    if (LINK_PART.matcher(lower).find()) {
      throw new RefusedWorkbook(
          EXTERNAL_LINKS, "The file takes data from other files. Break the links and save it.");
    }
  }

  private void checkContent(ZipFile archive, ZipArchiveEntry entry)
      throws RefusedWorkbook, IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RefusedWorkbook(ENCRYPTED, "The file is protected by a password.");
    }
    if (!archive.canReadEntryData(entry)) {
      throw new RefusedWorkbook(DAMAGED, "A part of the file is packed in an unusual way.");
    }
    var contentTypes = entry.getName().equalsIgnoreCase("[Content_Types].xml");
    var markup = new MarkupScan();
    try (var in = archive.getInputStream(entry)) {
      var buffer = new byte[16 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        unpacked += n;
        if (unpacked > Limits.UNPACKED_BYTES) {
          throw new RefusedWorkbook(TOO_LARGE, "Unpacked, the file is larger than 100 MB.");
        }
        markup.read(buffer, n);
      }
    }
    if (markup.declaresDocumentType()) {
      throw new RefusedWorkbook(DOCTYPE, "A part of the file declares a document type.");
    }
    if (contentTypes && markup.namesMacros()) {
      throw new RefusedWorkbook(MACROS, "The file is of a kind that may hold macros.");
    }
  }
}
