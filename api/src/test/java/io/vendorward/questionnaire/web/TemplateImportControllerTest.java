package io.vendorward.questionnaire.web;

import static io.vendorward.security.SliceSecurity.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Role;
import io.vendorward.operation.Job;
import io.vendorward.operation.OperationState;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RecordedOperations;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.security.SliceSecurity;
import io.vendorward.web.UploadedFile;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = TemplateImportController.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({SliceSecurity.class, QuestionnaireSlice.class, TemplateImportController.class})
@DirtiesContext
class TemplateImportControllerTest {

  private static final String IMPORTS = "/api/v1/template-imports";

  @Autowired WebTestClient client;
  @Autowired TemplateImportJob job;
  @Autowired Jobs jobs;
  @Autowired Operations operations;

  private String received(byte[] file) {
    client
        .post()
        .uri(IMPORTS + "?fileName=questions.xlsx")
        .headers(as(Role.ANALYST))
        .contentType(MediaType.valueOf(UploadedFile.XLSX))
        .bodyValue(file)
        .exchange()
        .expectStatus()
        .isAccepted()
        .expectHeader()
        .valueMatches("Location", "/api/v1/operations/.+");
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
    return IMPORTS + "/" + left.payload().get("import");
  }

  private List<OperationState> ended() {
    return ((RecordedOperations) operations).states();
  }

  private WebTestClient.ResponseSpec put(String path, String ifMatch, String body) {
    return client
        .put()
        .uri(path)
        .headers(as(Role.ANALYST))
        .header("If-Match", ifMatch)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  @Test
  void makesADraftOfAWorkbook() {
    String path = received(QuestionnairePorts.aWorkbook());
    assertThat(ended()).contains(new OperationState.Succeeded(path));
    put(
            path + "/mapping",
            "\"2\"",
            """
            {"sheets": [{"name": "Questions", "use": true, "headerRows": 1,
                         "columns": {"A": "KEY", "B": "QUESTION", "C": "ANSWER"}}],
             "answerTypes": {},
             "defaults": {"type": "YES_NO_NA", "weight": 2, "compliant": ["YES"],
                          "findingSeverity": "HIGH"},
             "words": {"Yes": "YES"}}
            """)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("ANALYSED")
        .jsonPath("$.counts.questions")
        .isEqualTo(2)
        .jsonPath("$.preview[0].questions[0].type")
        .isEqualTo("YES_NO_NA")
        .jsonPath("$.mapping.defaults.weight")
        .isEqualTo(2);
    var location =
        client
            .post()
            .uri(path + "/apply")
            .headers(as(Role.ANALYST))
            .header("If-Match", "\"3\"")
            .exchange()
            .expectStatus()
            .isCreated()
            .returnResult(String.class)
            .getResponseHeaders()
            .getLocation();
    assertThat(Objects.requireNonNull(location).getPath()).endsWith("/versions/1");
    client
        .get()
        .uri(path)
        .headers(as(Role.ANALYST))
        .exchange()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("APPLIED");
    put(path + "/mapping", "\"4\"", "{\"sheets\": []}").expectStatus().isEqualTo(409);
  }

  @Test
  void saysWhyAFileIsNoWorkbook() {
    String path = received(new byte[] {2});
    assertThat(ended())
        .contains(new OperationState.Failed("not-a-workbook", "This is no workbook."));
    client
        .get()
        .uri(path)
        .headers(as(Role.ANALYST))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("REFUSED")
        .jsonPath("$.refusal.code")
        .isEqualTo("not-a-workbook");
  }

  @Test
  void refusesAnEmptyBodyAndAnotherMediaType() {
    client
        .post()
        .uri(IMPORTS + "?fileName=a.xlsx")
        .headers(as(Role.ANALYST))
        .contentType(MediaType.valueOf(UploadedFile.XLSX))
        .exchange()
        .expectStatus()
        .isBadRequest();
    client
        .post()
        .uri(IMPORTS + "?fileName=a.txt")
        .headers(as(Role.ANALYST))
        .contentType(MediaType.TEXT_PLAIN)
        .bodyValue("text")
        .exchange()
        .expectStatus()
        .isEqualTo(415);
  }

  @Test
  void refusesPointsAndColumnsThatCannotBe() {
    String path = received(QuestionnairePorts.aWorkbook());
    put(
            path + "/mapping",
            "\"2\"",
            """
            {"sheets": [{"name": "Questions", "use": true, "headerRows": 1,
                         "columns": {"1": "QUESTION"}}],
             "answerTypes": {"YN": {"type": "SINGLE_CHOICE", "points": {"YES": 1.5}}}}
            """)
        .expectStatus()
        .isBadRequest();
  }
}
