package io.vendorward.scoring.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.scoring.ScoreEntry;
import java.util.List;

/** All scores of an assessment, newest first, without the questions' contributions. */
@Schema(name = "ScoreHistory")
record ScoreHistoryView(@Schema(maxLength = 1000) List<ScoreView> data) {

  static ScoreHistoryView of(List<ScoreEntry> entries) {
    return new ScoreHistoryView(entries.stream().map(ScoreView::of).toList());
  }
}
