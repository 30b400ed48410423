package io.vendorward.questionnaire;

import java.util.List;
import java.util.Map;

/** Looks at a workbook and proposes how to read it. */
public final class MappingProposer {

  private MappingProposer() {}

  public static MappingProposal propose(WorkbookContent content) {
    return new MappingProposal(
        new ImportMapping(List.of(), Map.of(), ImportMapping.Defaults.PLAIN, Map.of()),
        content.sheets().stream()
            .map(sheet -> new ProposedSheet(sheet.name(), sheet.hidden(), false, 0, Map.of()))
            .toList());
  }
}
