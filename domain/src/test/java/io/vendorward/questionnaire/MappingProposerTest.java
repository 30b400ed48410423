package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.WorkbookFixtures.dropDown;
import static io.vendorward.questionnaire.WorkbookFixtures.sheet;
import static io.vendorward.questionnaire.WorkbookFixtures.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.questionnaire.ImportMapping.AnswerType;
import io.vendorward.questionnaire.WorkbookContent.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingProposerTest {

  private static final Sheet LIBRARY_STYLE =
      sheet(
          "content",
          """
          assessable | depth | ref_id | name | questions | answer
           | 1 | 1 | Access | |
          x | 2 | 1.1 | | Do people sign in with a second factor? | YNA
          x | 2 | 1.2 | | How are accounts taken away again? | TXT
          """);

  private static final Sheet ANSWER_TYPES =
      sheet(
          "answers",
          """
          id | question_type | question_choices
          YNA | unique_choice | Yes//No//Alternate//N/A
          TXT | text |
          """);

  @ParameterizedTest
  @CsvSource({
    "Ref ID, KEY",
    "Question #, KEY",
    "Control Question, QUESTION",
    "Domain, SECTION",
    "Vendor Response, ANSWER",
    "Additional Information, COMMENT",
    "Guidance, GUIDANCE",
    "Weight, WEIGHT",
    "Importance, WEIGHT",
    "Compliant answer, COMPLIANT",
    "Finding severity, FINDING_SEVERITY",
    "NIST CSF, FRAMEWORK",
    "implementation_groups, IGNORE"
  })
  void knowsUsualHeadings(String heading, MappingRole role) {
    assertThat(HeaderWords.meaning(heading).map(HeaderWords.Meaning::role)).contains(role);
  }

  @Test
  void readsKindsOfAnswersFromTheSheetThatNamesThem() {
    var proposal = MappingProposer.propose(workbook(LIBRARY_STYLE, ANSWER_TYPES));

    assertThat(roles(proposal, "content"))
        .isEqualTo("A=IGNORE B=DEPTH C=KEY D=SECTION E=QUESTION F=TYPE");
    assertThat(proposal.mapping().answerTypes()).containsOnlyKeys("YNA", "TXT");
    assertThat(answerType(proposal, "YNA").options())
        .containsExactly("Yes", "No", "Alternate", "N/A");
    assertThat(used(proposal)).containsExactly("content");
  }

  @Test
  void readsAnswerListsFromDropDowns() {
    var questions =
        sheet(
            "Security",
            """
            No. | Question | Vendor response
            1 | Is data encrypted at rest? |
            2 | Is data encrypted in transit? |
            """,
            List.of(dropDown("C", 2, 3, "Yes", "No", "N/A")));

    var proposal = MappingProposer.propose(workbook(questions));

    assertThat(roles(proposal, "Security")).isEqualTo("A=KEY B=QUESTION C=ANSWER");
    assertThat(answerType(proposal, "YES_NO_N_A").type()).isEqualTo(QuestionType.YES_NO_NA);
    assertThat(proposal.mapping().words())
        .containsEntry("Yes", "YES")
        .containsEntry("N/A", "NOT_APPLICABLE");
  }

  @Test
  void recognisesColumnsWithoutHeadingsByTheirLook() {
    var bare =
        sheet(
            "Sheet1",
            """
            A.1 | Do you keep an inventory of all systems that hold data? | Yes / No
            A.2 | Do you review who has access at least once a quarter? | Yes / No
            A.3 | Do you test restoring from backup at least once a year? | Yes / No
            """);

    assertThat(roles(MappingProposer.propose(workbook(bare)), "Sheet1"))
        .isEqualTo("A=KEY B=QUESTION C=OPTIONS");
  }

  @Test
  void takesTheEnglishColumnsOfATranslatedSheet() {
    var translated =
        sheet(
            "objectives",
            """
            depth | ref_id | name | description | name[en] | description[en]
            1 | GOV | Gouvernance | | Governance |
            2 | GOV.1 | | Une personne est responsable de la sécurité. | | A person is responsible for security.
            2 | GOV.2 | | Une politique de sécurité est appliquée. | | A security policy is enforced by all.
            """);

    assertThat(roles(MappingProposer.propose(workbook(translated)), "objectives"))
        .isEqualTo("A=DEPTH B=KEY C=IGNORE D=IGNORE E=SECTION F=QUESTION");
  }

  @Test
  void leavesHiddenSheetsAndKeyValueSheetsAside() {
    var about = sheet("about", "type | library\nversion | 1\nname | Some questionnaire");
    var hidden = new Sheet("old", true, LIBRARY_STYLE.rows(), LIBRARY_STYLE.dropDowns());

    assertThat(used(MappingProposer.propose(workbook(about, hidden, LIBRARY_STYLE))))
        .containsExactly("content");
  }

  private static AnswerType answerType(MappingProposal proposal, String code) {
    return Optional.ofNullable(proposal.mapping().answerTypes().get(code)).orElseThrow();
  }

  private static String roles(MappingProposal proposal, String sheet) {
    return proposal.mapping().sheet(sheet).orElseThrow().columns().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  private static List<String> used(MappingProposal proposal) {
    return proposal.sheets().stream().filter(ProposedSheet::use).map(ProposedSheet::name).toList();
  }
}
