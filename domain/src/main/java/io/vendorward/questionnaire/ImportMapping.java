package io.vendorward.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a workbook becomes a questionnaire: proposed by {@link MappingProposer}, corrected by a
 * person, carried out by {@link WorkbookInterpreter}.
 *
 * @param answerTypes each distinct list of answers under a code, so that what is compliant is said
 *     once for all questions that share the list
 * @param words what labels mean: a label of the workbook to the option code that it stands for
 */
public record ImportMapping(
    List<SheetMapping> sheets,
    Map<String, AnswerType> answerTypes,
    Defaults defaults,
    Map<String, String> words) {

  public ImportMapping {
    sheets = List.copyOf(sheets);
    answerTypes = Collections.unmodifiableMap(new LinkedHashMap<>(answerTypes));
    words = Map.copyOf(words);
  }

  public Optional<SheetMapping> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  /**
   * What to take from a sheet.
   *
   * @param use whether it holds questions
   * @param headerRows how many rows at its top are not questions
   * @param columns column letters to roles; a column not named is ignored
   */
  public record SheetMapping(
      String name, boolean use, int headerRows, Map<String, MappingRole> columns) {
    public SheetMapping {
      columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
  }

  /**
   * A named kind of answer.
   *
   * @param options labels in the order of the workbook; a label that says "not applicable" allows
   *     that answer and is no option
   * @param compliant codes or labels of the good answers; empty when it is not said
   * @param points thousandths of the weight by code or label; empty when it is not said
   */
  public record AnswerType(
      QuestionType type, List<String> options, Set<String> compliant, Map<String, Integer> points) {
    public AnswerType {
      options = List.copyOf(options);
      compliant = Set.copyOf(compliant);
      points = Map.copyOf(points);
    }
  }

  /**
   * What holds for questions that the workbook says nothing about.
   *
   * @param compliant codes or labels of the good answers, for choice questions
   * @param findingSeverity severity of the finding of a failed question; none opens when empty
   */
  public record Defaults(
      QuestionType type,
      long weightThousandths,
      Set<String> compliant,
      Optional<Severity> findingSeverity) {

    /** Text questions of weight one, nothing judged, no findings. */
    public static final Defaults PLAIN =
        new Defaults(QuestionType.TEXT, 1_000, Set.of(), Optional.empty());

    public Defaults {
      compliant = Set.copyOf(compliant);
    }
  }
}
