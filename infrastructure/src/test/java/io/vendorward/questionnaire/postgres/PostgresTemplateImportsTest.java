package io.vendorward.questionnaire.postgres;

import static io.vendorward.questionnaire.ATemplate.NOW;
import static io.vendorward.questionnaire.ATemplate.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.questionnaire.ImportCounts;
import io.vendorward.questionnaire.ImportHead;
import io.vendorward.questionnaire.ImportMapping;
import io.vendorward.questionnaire.ImportReport;
import io.vendorward.questionnaire.MappingRole;
import io.vendorward.questionnaire.NotUnderstood;
import io.vendorward.questionnaire.ProposedColumn;
import io.vendorward.questionnaire.ProposedSheet;
import io.vendorward.questionnaire.QuestionType;
import io.vendorward.questionnaire.Severity;
import io.vendorward.questionnaire.TemplateImport;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.TemplateImports;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTemplateImportsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final ImportMapping MAPPING =
      new ImportMapping(
          List.of(
              new ImportMapping.SheetMapping(
                  "Questions", true, 1, Map.of("B", MappingRole.QUESTION))),
          Map.of(
              "YES_NO",
              new ImportMapping.AnswerType(
                  QuestionType.SINGLE_CHOICE,
                  List.of("Yes", "No"),
                  Set.of("YES"),
                  Map.of("NO", 250))),
          new ImportMapping.Defaults(
              QuestionType.TEXT, 2_000, Set.of("YES"), Optional.of(Severity.HIGH)),
          Map.of("Yes", "YES"));

  private static final ImportReport REPORT =
      new ImportReport(
          ImportReport.XLSX,
          List.of(
              new ProposedSheet(
                  "Questions",
                  true,
                  false,
                  2,
                  Map.of("A", new ProposedColumn(MappingRole.KEY, 80, "No.")))),
          new ImportCounts(1, 2, 3, 4),
          1,
          List.of(
              new NotUnderstood(
                  "Questions", 7, "C", NotUnderstood.Code.UNKNOWN_OPTION, "what is 'Perhaps'?")),
          content());

  private final TemplateImports imports = postgres.adapter(PostgresTemplateImports::new);
  private final TenantId tenant = postgres.createTenant();
  private final Caller caller = Caller.staff(tenant, new Actor.Client("grc", "grc"), Origin.LOCAL);

  private TemplateImport.Received received() {
    var received =
        new TemplateImport.Received(
            new ImportHead(
                new TemplateImportId(PostgresForTests.anyId()),
                "questions.xlsx",
                "application/octet-stream",
                PostgresForTests.anyId(),
                1,
                NOW,
                NOW));
    postgres.runAsStaff(tenant, () -> imports.add(caller, received, new byte[] {1, 2, 3}));
    return received;
  }

  private TemplateImport stored(TemplateImport expected) {
    return postgres.asStaff(tenant, () -> imports.find(tenant, expected.head().id()));
  }

  private boolean update(TemplateImport state) {
    return postgres.asStaff(tenant, () -> imports.update(caller, state));
  }

  @Test
  void keepsTheFileAsItCame() {
    var received = received();
    assertThat(stored(received)).isEqualTo(received);
    assertThat(postgres.asStaff(tenant, () -> imports.file(tenant, received.head().id())))
        .containsExactly(1, 2, 3);
  }

  @Test
  void keepsAnAnalysisAndEveryStateBefore() {
    var received = received();
    var analysed = received.analysed(MAPPING, REPORT, NOW.plusSeconds(1));
    assertThat(update(analysed)).isTrue();
    assertThat(stored(analysed)).isEqualTo(analysed);
    assertThat(update(analysed)).isFalse();
    assertThat(postgres.asStaff(tenant, () -> imports.at(tenant, received.head().id(), 1)))
        .isEqualTo(received);
    assertThat(postgres.asStaff(tenant, () -> imports.at(tenant, received.head().id(), 2)))
        .isEqualTo(analysed);
  }

  @Test
  void keepsWhyAFileWasRefused() {
    var refused = received().refused("not-a-workbook", "This is no workbook.", NOW);
    assertThat(update(refused)).isTrue();
    assertThat(stored(refused)).isEqualTo(refused);
  }
}
