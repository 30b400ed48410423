package io.vendorward.questionnaire;

import java.time.Instant;

/**
 * A file on its way to a template: received, then analysed or refused; the mapping of an analysed
 * one is corrected until it is applied, which makes a draft.
 */
public sealed interface TemplateImport {

  ImportHead head();

  record Received(ImportHead head) implements TemplateImport {

    public Analysed analysed(ImportMapping mapping, ImportReport report, Instant now) {
      return new Analysed(head.changed(now), mapping, report);
    }

    public Refused refused(String code, String detail, Instant now) {
      return new Refused(head.changed(now), code, detail);
    }
  }

  record Analysed(ImportHead head, ImportMapping mapping, ImportReport report)
      implements TemplateImport {

    public Analysed corrected(ImportMapping newMapping, ImportReport newReport, Instant now) {
      return new Analysed(head.changed(now), newMapping, newReport);
    }

    public Applied applied(TemplateId template, int number, Instant now) {
      return new Applied(head.changed(now), mapping, report, template, number);
    }
  }

  /**
   * The file cannot be read.
   *
   * @param code for programs, such as {@code not-a-workbook}
   * @param detail for people
   */
  record Refused(ImportHead head, String code, String detail) implements TemplateImport {}

  /**
   * It has become a version.
   *
   * @param number of the version
   */
  record Applied(
      ImportHead head, ImportMapping mapping, ImportReport report, TemplateId template, int number)
      implements TemplateImport {}
}
