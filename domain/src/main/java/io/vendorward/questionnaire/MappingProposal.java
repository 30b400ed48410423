package io.vendorward.questionnaire;

import java.util.List;

/** A mapping to begin with, and how sure each column of it is. */
public record MappingProposal(ImportMapping mapping, List<ProposedSheet> sheets) {

  public MappingProposal {
    sheets = List.copyOf(sheets);
  }
}
