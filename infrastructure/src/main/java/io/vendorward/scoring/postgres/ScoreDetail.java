package io.vendorward.scoring.postgres;

import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.scoring.Contribution;
import io.vendorward.scoring.Reason;
import io.vendorward.scoring.Score;
import io.vendorward.scoring.SectionScore;
import io.vendorward.scoring.Sum;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Sections and contributions of a score as they are kept; points in millionths. */
record ScoreDetail(List<SectionPart> sections, List<QuestionPart> contributions) {

  private static final JsonMapper JSON = JsonMapper.shared();

  record SectionPart(String key, String title, long actual, long maximum) {}

  /**
   * A contribution.
   *
   * @param earned thousandths of the weight
   */
  record QuestionPart(
      String question, String section, long actual, long maximum, String reason, int earned) {}

  static String write(Score score) {
    return JSON.writeValueAsString(
        new ScoreDetail(
            score.sections().stream().map(ScoreDetail::part).toList(),
            score.contributions().stream().map(ScoreDetail::part).toList()));
  }

  static Score read(String json, Sum total) {
    var detail = JSON.readValue(json, ScoreDetail.class);
    return new Score(
        total,
        detail.sections().stream().map(ScoreDetail::section).toList(),
        detail.contributions().stream().map(ScoreDetail::contribution).toList());
  }

  private static SectionPart part(SectionScore section) {
    return new SectionPart(
        section.section().value(),
        section.title(),
        section.sum().actualMillionths(),
        section.sum().maximumMillionths());
  }

  private static QuestionPart part(Contribution contribution) {
    return new QuestionPart(
        contribution.question().value(),
        contribution.section().value(),
        contribution.sum().actualMillionths(),
        contribution.sum().maximumMillionths(),
        contribution.reason().code(),
        contribution.reason().earnedThousandths());
  }

  private static SectionScore section(SectionPart part) {
    return new SectionScore(
        new QuestionKey(part.key()), part.title(), new Sum(part.actual(), part.maximum()));
  }

  private static Contribution contribution(QuestionPart part) {
    return new Contribution(
        new QuestionKey(part.question()),
        new QuestionKey(part.section()),
        new Sum(part.actual(), part.maximum()),
        Reason.of(part.reason(), part.earned()));
  }
}
