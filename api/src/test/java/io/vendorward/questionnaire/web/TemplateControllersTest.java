package io.vendorward.questionnaire.web;

import static io.vendorward.security.SliceSecurity.as;
import static io.vendorward.security.SliceSecurity.asClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Role;
import io.vendorward.security.SliceSecurity;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = {
      TemplateController.class,
      TemplateVersionController.class,
      TemplateQuestionController.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  SliceSecurity.class,
  QuestionnaireSlice.class,
  TemplateController.class,
  TemplateVersionController.class,
  TemplateQuestionController.class
})
@DirtiesContext
class TemplateControllersTest {

  private static final String TEMPLATES = "/api/v1/questionnaire-templates";

  private static final String QUESTIONNAIRE =
      """
      {"title": "Security", "sections": [
        {"key": "A", "title": "Access", "questions": [
          {"key": "A&A-01.1", "type": "SINGLE_CHOICE", "text": "Is access reviewed?",
           "options": [{"code": "YES", "label": "Yes"}, {"code": "NO", "label": "No"},
                       {"code": "ALTERNATE", "label": "Alternate"}],
           "judgement": {"compliant": ["YES"]}, "weight": 2.5,
           "finding": {"severity": "HIGH", "text": "Access is not reviewed"}},
          {"key": "164.308(a)(1)", "type": "SINGLE_CHOICE", "text": "Is risk analysed?",
           "options": [{"code": "YES", "label": "Yes"}, {"code": "NO", "label": "No"},
                       {"code": "ALTERNATE", "label": "Alternate"}]}]},
        {"key": "B", "title": "Backup", "questions": [
          {"key": "B.1", "type": "TEXT", "text": "How are backups kept?"}]}]}
      """;

  @Autowired WebTestClient client;

  private WebTestClient.ResponseSpec send(
      HttpMethod method, String path, String ifMatch, String body) {
    return client
        .method(method)
        .uri(path)
        .headers(as(Role.ANALYST))
        .header("If-Match", ifMatch)
        .contentType(
            HttpMethod.PATCH.equals(method) && !path.endsWith("/questions")
                ? MediaType.valueOf("application/merge-patch+json")
                : MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private String template() {
    return Objects.requireNonNull(
            send(HttpMethod.POST, TEMPLATES, "\"0\"", "{\"name\": \"Security\"}")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation())
        .getPath();
  }

  private String draft() {
    String versions = template() + "/versions";
    send(HttpMethod.POST, versions, "\"0\"", QUESTIONNAIRE).expectStatus().isCreated();
    return versions + "/1";
  }

  @Test
  void startsADraftWithEverythingInIt() {
    String draft = draft();
    client
        .get()
        .uri(draft)
        .headers(asClient("templates:read"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("DRAFT")
        .jsonPath("$.questionCount")
        .isEqualTo(3)
        .jsonPath("$.notScored.length()")
        .isEqualTo(2)
        .jsonPath("$.sections[0].questions[0].weight")
        .isEqualTo(2.5)
        .jsonPath("$.sections[0].questions[0].options[2].noteRequired")
        .isEqualTo(true);
  }

  @Test
  void readsAQuestionByAKeyOfTheField() {
    client
        .get()
        .uri(draft() + "/questions/{key}", "A&A-01.1")
        .headers(as(Role.REVIEWER))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.judgement.compliant[0]")
        .isEqualTo("YES");
  }

  @Test
  void judgesAllQuestionsWithTheSameAnswersAtOnce() {
    String draft = draft();
    send(
            HttpMethod.PATCH,
            draft + "/questions",
            "\"1\"",
            """
            {"sameAnswers": ["YES", "NO", "ALTERNATE"],
             "judgement": {"points": {"YES": 1, "ALTERNATE": 0.5}}}
            """)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.changed.length()")
        .isEqualTo(2)
        .jsonPath("$.version")
        .isEqualTo(2);
  }

  @Test
  void addsReplacesAndRemovesAQuestion() {
    String draft = draft();
    var added =
        """
        {"key": "C.1", "section": "B", "position": 0, "type": "YES_NO_NA", "text": "Tested?"}
        """;
    send(HttpMethod.POST, draft + "/questions", "\"1\"", added)
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.options.length()")
        .isEqualTo(2);
    send(HttpMethod.PUT, draft + "/questions/C.1", "\"2\"", added.replace("Tested", "Restored"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.text")
        .isEqualTo("Restored?");
    client
        .delete()
        .uri(draft + "/questions/C.1")
        .headers(as(Role.ADMIN))
        .header("If-Match", "\"3\"")
        .exchange()
        .expectStatus()
        .isNoContent();
    send(HttpMethod.POST, draft + "/questions", "\"4\"", added.replace("C.1", "B.1"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors[0].code")
        .isEqualTo("duplicate-key");
  }

  @Test
  void asksBeforeItPublishesWhatWillNotBeScored() {
    String draft = draft();
    send(HttpMethod.POST, draft + "/publish", "\"1\"", "{}")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("questions-not-scored")
        .jsonPath("$.notScored.length()")
        .isEqualTo(2);
    send(HttpMethod.POST, draft + "/publish", "\"1\"", "{\"acknowledgeNotScored\": true}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("PUBLISHED");
    send(HttpMethod.PATCH, draft, "\"2\"", "{\"title\": \"Other\"}").expectStatus().isEqualTo(409);
    send(HttpMethod.POST, draft + "/retire", "\"2\"", "{}")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("RETIRED");
  }

  @Test
  void refusesAChangeOfAnotherVersionAndShowsThePresentOne() {
    String draft = draft();
    send(HttpMethod.PATCH, draft, "\"1\"", "{\"title\": \"New\"}").expectStatus().isOk();
    send(HttpMethod.PATCH, draft, "\"1\"", "{\"title\": \"Newer\"}")
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.current.title")
        .isEqualTo("New");
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    var result =
        send(
                HttpMethod.POST,
                draft() + "/questions",
                "\"1\"",
                """
                {"key": "a/b", "type": "TEXT", "text": "", "weight": -1,
                 "judgement": {"points": {"YES": 2}}}
                """)
            .expectStatus()
            .isBadRequest()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(result).contains("/key").contains("/text").contains("/weight").contains("points");
  }

  @Test
  void refusesTextThatNoDatabaseKeeps() {
    send(HttpMethod.POST, TEMPLATES, "\"0\"", "{\"name\": \"a\\u0000b\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/name");
  }

  @Test
  void letsReadersReadOnly() {
    client
        .post()
        .uri(TEMPLATES)
        .headers(as(Role.AUDITOR))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"name\": \"Mine\"}")
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
