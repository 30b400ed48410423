package io.vendorward.console.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.operation.Job;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.questionnaire.web.QuestionnairePorts;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** From a workbook to a draft, in the console. */
@WebFluxTest(
    controllers = {
      TemplateListPage.class,
      TemplatePage.class,
      DraftPage.class,
      ImportListPage.class,
      ImportPages.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, QuestionnairePorts.class, ImportSheet.class})
class ImportPagesTest {

  private static final String IMPORTS = "/console/template-imports";
  private static final Map<String, String> MAPPING =
      Map.of(
          "use-0", "true",
          "header-0", "1",
          "role-0-A", "KEY",
          "role-0-B", "QUESTION",
          "weight", "2",
          "severity", "HIGH");

  @Autowired WebTestClient client;
  @Autowired JobDriver job;
  @Autowired Jobs jobs;
  @Autowired InMemoryTables tables;

  private Staff ana;

  @BeforeEach
  void nothingYet() {
    tables.clear();
    ana = Staff.as(client, Role.ANALYST);
  }

  @Test
  void readsAWorkbookAndMakesADraftOfIt() {
    assertThat(ana.page(IMPORTS)).contains("type=\"file\"", "upload.js", "No workbook came in yet");
    String path = upload(QuestionnairePorts.aWorkbook());
    assertThat(ana.page(path)).contains("Reading questions.xlsx");
    assertThat(ana.page(IMPORTS)).contains("Being read", "1 workbook");
    work();
    assertThat(ana.page(path)).contains("Sheet Questions", "Make a draft", "Is access reviewed");
    assertThat(ana.page(IMPORTS + "?state=ANALYSED")).contains("questions.xlsx");
    assertThat(ana.page(IMPORTS + "?state=REFUSED")).contains("No workbook fits");
    assertThat(ana.done(path + "/mapping", with(MAPPING, "version", "2"))).isEqualTo(path);
    String draft = ana.done(path + "/apply", Map.of("version", "3", "name", "Suppliers"));
    assertThat(ana.page(draft)).contains("Suppliers", "Are backups tested every month?");
    assertThat(ana.page(IMPORTS)).contains("Made a draft", draft);
  }

  @Test
  void makesAnotherVersionOfAQuestionnaire() {
    String template = template();
    String path = read();
    assertThat(ana.page(path)).contains("A new questionnaire", "A new version of Suppliers");
    var target = Map.of("version", "3", "name", "2027", "target", id(template));
    assertThat(ana.refused(path + "/apply", target))
        .contains("has a version in work", "value=\"2027\"");
    ana.done(template + "/versions/1/delete", Map.of("version", "1"));
    assertThat(ana.done(path + "/apply", target)).isEqualTo(template + "/versions/1");
  }

  @Test
  void saysWhatIsWrongWithTheWish() {
    String path = read();
    assertThat(ana.refused(path + "/apply", Map.of("version", "3", "name", "x\0")))
        .contains("Name: has a character that no text can have");
    assertThat(
            ana.refused(path + "/apply", Map.of("version", "3", "name", "A", "target", "nothing")))
        .contains("is not offered any more");
    assertThat(ana.refused(path + "/apply", Map.of("version", "1", "name", "Mine")))
        .contains("Somebody else changed this", "value=\"Mine\"");
  }

  @Test
  void keepsWhatWasTypedIntoTheMapping() {
    String path = upload(QuestionnairePorts.aWorkbook());
    work();
    var heavy = with(with(MAPPING, "version", "2"), "weight", "heavy");
    assertThat(ana.refused(path + "/mapping", heavy))
        .contains("Weight: is not a number", "value=\"heavy\"");
    ana.done(path + "/mapping", with(MAPPING, "version", "2"));
    assertThat(ana.refused(path + "/mapping", with(with(MAPPING, "version", "2"), "weight", "7")))
        .contains("Somebody else changed this", "value=\"7\"", "name=\"version\" value=\"3\"");
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    String path = upload(new byte[] {2});
    work();
    assertThat(ana.page(path)).contains("questions.xlsx cannot be read", "This is no workbook.");
    assertThat(ana.page(IMPORTS)).contains("Cannot be read");
  }

  @Test
  void takesAFileOutOfAFormToo() {
    assertThat(sent(QuestionnairePorts.aWorkbook()).expectStatus().is3xxRedirection()).isNotNull();
    assertThat(ana.page(IMPORTS)).contains("by-form.xlsx", "Being read");
    sent(new byte[0]).expectStatus().isEqualTo(422);
  }

  @Test
  void offersNoUploadToThoseWhoOnlyRead() {
    assertThat(Staff.as(client, Role.AUDITOR).page(IMPORTS))
        .contains("No workbook came in yet")
        .doesNotContain("type=\"file\"");
  }

  /** A template with a draft, made of a workbook. */
  private String template() {
    String draft = ana.done(read() + "/apply", Map.of("version", "3", "name", "Suppliers"));
    return draft.replaceAll("/versions/.*", "");
  }

  private String read() {
    String path = upload(QuestionnairePorts.aWorkbook());
    work();
    ana.done(path + "/mapping", with(MAPPING, "version", "2"));
    return path;
  }

  private String upload(byte[] file) {
    var location =
        client
            .mutateWith(ConsoleSlice.as(Role.ANALYST))
            .post()
            .uri(IMPORTS + "?fileName=questions.xlsx")
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .bodyValue(file)
            .exchange()
            .expectStatus()
            .is3xxRedirection()
            .returnResult(Void.class)
            .getResponseHeaders()
            .getFirst("Location");
    return Objects.requireNonNull(location);
  }

  private WebTestClient.ResponseSpec sent(byte[] file) {
    var form = new MultipartBodyBuilder();
    form.part("file", new ByteArrayResource(file)).filename("by-form.xlsx");
    return client
        .mutateWith(ConsoleSlice.as(Role.ANALYST))
        .post()
        .uri(IMPORTS + "/form")
        .body(BodyInserters.fromMultipartData(form.build()))
        .exchange();
  }

  private void work() {
    var left = ((RecordedJobs) jobs).all().getLast();
    job.run(
            new Job(
                SliceSecurity.TENANT,
                new UUID(1, 1),
                left.kind(),
                left.payload(),
                0,
                new UUID(1, 2)))
        .block();
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    var more = new HashMap<>(form);
    more.put(field, value);
    return more;
  }
}
