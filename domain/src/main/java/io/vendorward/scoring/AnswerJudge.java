package io.vendorward.scoring;

import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.Judgement;
import io.vendorward.questionnaire.Question;
import java.util.Set;

/** Judges one answer. */
final class AnswerJudge {

  private static final int ALL = 1_000;

  private AnswerJudge() {}

  static Reason judge(Question question, Judgement judgement, AnswerValue answer) {
    if (judgement instanceof Judgement.None) {
      return new Reason.NotScored();
    }
    return switch (answer) {
      case AnswerValue.Blank() -> new Reason.Blank();
      case AnswerValue.NotApplicable() ->
          question.notApplicableAllowed() ? new Reason.NotApplicable() : new Reason.Blank();
      case AnswerValue.Choice(var code) -> Reason.earning(ofCodes(judgement, Set.of(code)));
      case AnswerValue.Choices(var codes) ->
          codes.isEmpty() ? new Reason.Blank() : Reason.earning(ofCodes(judgement, codes));
      case AnswerValue.Amount amount -> Reason.earning(ofAmount(judgement, amount));
      case AnswerValue.Day day -> Reason.earning(ofDay(judgement, day));
      case AnswerValue.FreeText(_) -> new Reason.Failed();
    };
  }

  private static int ofCodes(Judgement judgement, Set<String> codes) {
    return switch (judgement) {
      case Judgement.Compliant(var compliant) -> compliant.containsAll(codes) ? ALL : 0;
      case Judgement.Points(var points) ->
          Math.clamp(codes.stream().mapToLong(code -> points.getOrDefault(code, 0)).sum(), 0, ALL);
      case Judgement.None(), Judgement.NumberWithin _, Judgement.DateWithin _ -> 0;
    };
  }

  private static int ofAmount(Judgement judgement, AnswerValue.Amount answer) {
    if (!(judgement instanceof Judgement.NumberWithin(var minimum, var maximum))) {
      return 0;
    }
    var below = minimum.filter(bound -> answer.amount().compareTo(bound) < 0).isPresent();
    var above = maximum.filter(bound -> answer.amount().compareTo(bound) > 0).isPresent();
    return below || above ? 0 : ALL;
  }

  private static int ofDay(Judgement judgement, AnswerValue.Day answer) {
    if (!(judgement instanceof Judgement.DateWithin(var earliest, var latest))) {
      return 0;
    }
    var before = earliest.filter(bound -> answer.day().isBefore(bound)).isPresent();
    var after = latest.filter(bound -> answer.day().isAfter(bound)).isPresent();
    return before || after ? 0 : ALL;
  }
}
