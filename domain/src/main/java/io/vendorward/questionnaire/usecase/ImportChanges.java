package io.vendorward.questionnaire.usecase;

import io.vendorward.audit.Change;
import io.vendorward.questionnaire.TemplateImport;
import java.time.Instant;
import java.util.Map;

/** How changes of imports are recorded. */
final class ImportChanges {

  static final String RECEIVED = "template_import.received";
  static final String ANALYSED = "template_import.analysed";
  static final String REFUSED = "template_import.refused";
  static final String CORRECTED = "template_import.corrected";
  static final String APPLIED = "template_import.applied";

  private static final String KIND = "template_import";

  private ImportChanges() {}

  static Change of(String type, TemplateImport changed) {
    var head = changed.head();
    return Change.of(type, KIND, head.id().value(), head.version(), head.updatedAt())
        .withFields(Map.of("fileName", head.fileName(), "mediaType", head.mediaType()));
  }

  /** That a file was looked at: it is understood, or refused with a code. */
  static Change looked(TemplateImport decided) {
    return decided instanceof TemplateImport.Refused(_, var code, var detail)
        ? of(REFUSED, decided).and(Map.of("code", code), Map.of("code", code, "detail", detail))
        : of(ANALYSED, decided);
  }

  /** Recorded before what it makes, so that a repeated call is answered with the import. */
  static Change applied(TemplateImport.Analysed analysed, Instant now) {
    var head = analysed.head();
    return Change.of(APPLIED, KIND, head.id().value(), head.version() + 1, now)
        .withFields(Map.of("fileName", head.fileName(), "mediaType", head.mediaType()));
  }
}
