package io.vendorward.questionnaire;

import java.util.List;

/**
 * What an import found by its present mapping.
 *
 * @param sheets what each sheet seemed to be at first sight
 * @param notUnderstood the first of them; the count may be higher
 * @param preview the first questions as they will be
 */
public record ImportReport(
    String format,
    List<ProposedSheet> sheets,
    ImportCounts counts,
    int notUnderstoodCount,
    List<NotUnderstood> notUnderstood,
    TemplateContent preview) {

  public static final String XLSX = "XLSX";

  private static final int LISTED = 5_000;
  private static final int PREVIEWED = 30;

  public ImportReport {
    sheets = List.copyOf(sheets);
    notUnderstood = List.copyOf(notUnderstood);
  }

  public static ImportReport of(List<ProposedSheet> sheets, Interpretation interpretation) {
    var content = interpretation.content();
    return new ImportReport(
        XLSX,
        sheets,
        interpretation.counts(),
        interpretation.notUnderstood().size(),
        interpretation.notUnderstood().stream().limit(LISTED).toList(),
        content.beginning(PREVIEWED));
  }
}
