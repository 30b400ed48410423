package io.vendorward.questionnaire.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vendorward.questionnaire.Interpretation;
import io.vendorward.questionnaire.MappingProposer;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.WorkbookInterpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks from outside, where a folder with them is at hand. */
class RealWorkbooksTest {

  @Test
  void makesATemplateOfALongVendorQuestionnaire() throws Exception {
    var result = interpret("cisa-vendor-scrm.xlsx");

    var byType =
        result
            .questionnaire()
            .questions()
            .collect(Collectors.groupingBy(question -> question.type(), Collectors.counting()));
    assertThat(byType)
        .containsEntry(QuestionType.TEXT, 166L)
        .containsEntry(QuestionType.SINGLE_CHOICE, 89L);
    assertThat(result.questionnaire().sections()).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @CsvSource({
    "tools_excel_sample_questionnaire.xlsx, 17",
    "vendor-due-diligence.xlsx, 40",
    "nist-sp-800-66-rev2.xlsx, 400",
    "nist-csf-2.0.xlsx, 0"
  })
  void neverFails(String file, int atLeast) throws Exception {
    assertThat(interpret(file).counts().questions()).isGreaterThanOrEqualTo(atLeast);
  }

  private static Interpretation interpret(String name) throws IOException, RefusedWorkbook {
    var file = Path.of(System.getProperty("vendorward.shared", ""), "data/workbooks", name);
    assumeTrue(Files.exists(file), () -> "skipped, since there is no " + file);
    var content = WorkbookParser.parse(Files.readAllBytes(file));
    var proposal = MappingProposer.propose(content);
    var result = WorkbookInterpreter.interpret(name, content, proposal.mapping());
    return result;
  }
}
