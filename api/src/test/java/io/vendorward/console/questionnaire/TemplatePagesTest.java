package io.vendorward.console.questionnaire;

import static io.vendorward.console.ConsoleSlice.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import io.vendorward.console.ConsoleSlice;
import io.vendorward.identity.Role;
import io.vendorward.questionnaire.web.QuestionnairePorts;
import io.vendorward.tenancy.InMemoryTables;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;

/** What the pages of templates say, and what their forms do. */
@WebFluxTest(
    controllers = {
      TemplateListPage.class,
      TemplatePage.class,
      DraftPage.class,
      HeadingPages.class,
      QuestionPages.class,
      PublishPage.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, QuestionnairePorts.class})
class TemplatePagesTest {

  private static final String FORM_ERROR = "have to be put right";

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;

  @BeforeEach
  void nothingYet() {
    tables.clear();
  }

  private String page(String path) {
    var page = client.mutateWith(as(Role.ANALYST)).get().uri(URI.create(path)).exchange();
    page.expectStatus().isOk();
    return body(page);
  }

  private static String body(WebTestClient.ResponseSpec answer) {
    var page =
        Objects.requireNonNull(answer.expectBody(String.class).returnResult().getResponseBody());
    assertThat(page).doesNotContain("??");
    return page;
  }

  private WebTestClient.ResponseSpec post(String path, FormInserter<String> form) {
    return client.mutateWith(as(Role.ANALYST)).post().uri(path).body(form).exchange();
  }

  private static String leadsTo(WebTestClient.ResponseSpec answer) {
    answer.expectStatus().is3xxRedirection();
    return Objects.requireNonNull(
            answer.returnResult(String.class).getResponseHeaders().getLocation())
        .getPath();
  }

  private String draft() {
    String draft =
        leadsTo(post("/console/templates/new", fromFormData("name", "Security of suppliers")));
    post(
            draft + "/heading",
            fromFormData("version", "1")
                .with("title", "Security")
                .with("introduction", "Please answer.")
                .with("sections", "A: Access\nB: Backup"))
        .expectStatus()
        .is3xxRedirection();
    return draft;
  }

  private static FormInserter<String> question(String key, String version) {
    return fromFormData("version", version)
        .with("of", "")
        .with("key", key)
        .with("section", "A")
        .with("type", "SINGLE_CHOICE")
        .with("text", "Is access reviewed?")
        .with("options", "YES: Yes\nNO: No\n*ALTERNATE: Alternate")
        .with("required", "true")
        .with("weight", "2.5");
  }

  private String draftWithQuestions() {
    String draft = draft();
    post(draft + "/question", question("A&A-01.1", "2")).expectStatus().is3xxRedirection();
    post(draft + "/question", question("A&A-01.2", "3")).expectStatus().is3xxRedirection();
    return draft;
  }

  @Test
  void invitesToImportOrBegin() {
    assertThat(page("/console/templates"))
        .contains("No questionnaires yet", "Import a workbook", "New questionnaire");
    assertThat(page("/console/templates/new")).contains("Create and write questions");
  }

  @Test
  void editsADraftQuestionByQuestion() {
    String draft = draftWithQuestions();
    assertThat(page(draft))
        .contains("Security", "A&amp;A-01.1", "YES / NO / ALTERNATE", "2.5", "Draft")
        .contains("2 questions are in no score yet");
    assertThat(page(draft + "/question?key=A%26A-01.1"))
        .contains("*ALTERNATE: Alternate", "Question A&amp;A-01.1");
    assertThat(page(draft + "/question?section=B")).contains("Add a question");
    post(
            draft + "/question",
            fromFormData("version", "4")
                .with("of", "A&A-01.1")
                .with("key", "A&A-01.1")
                .with("section", "B")
                .with("type", "SINGLE_CHOICE")
                .with("text", "Who reviews access?")
                .with("options", "YES: Yes\nNO: No")
                .with("goodAnswers", "YES: 1\nNO: 0.25")
                .with("severity", "HIGH"))
        .expectStatus()
        .is3xxRedirection();
    assertThat(page(draft)).contains("Who reviews access?", "Finding: High");
  }

  @Test
  void findsNothingToRemoveInATemplateThatIsNotThere() {
    post(
            "/console/templates/" + new UUID(0, 1) + "/versions/1/question/remove",
            fromFormData("of", "Q1").with("version", "1"))
        .expectStatus()
        .isNotFound();
  }

  @Test
  void keepsAQuestionThatCannotBeSaved() {
    String draft = draftWithQuestions();
    var refused =
        post(
            draft + "/question",
            fromFormData("version", "4")
                .with("of", "")
                .with("key", "../etc")
                .with("section", "A")
                .with("type", "TEXT")
                .with("text", "Still <b>here</b>")
                .with("weight", "heavy"));
    refused.expectStatus().isEqualTo(422);
    assertThat(body(refused))
        .contains(FORM_ERROR, "Still &lt;b&gt;here&lt;/b&gt;", "href=\"#key\"", "href=\"#weight\"");
  }

  @Test
  void changesAllQuestionsWithTheSameAnswersAtOnce() {
    String draft = draftWithQuestions();
    assertThat(
            leadsTo(
                post(
                    draft + "/questions",
                    fromFormData("version", "4")
                        .with("answers", "YES,NO,ALTERNATE")
                        .with("goodAnswers", "YES: 1\nALTERNATE: 0.5")
                        .with("severity", "CRITICAL"))))
        .isEqualTo(draft);
    assertThat(page(draft)).contains("Finding: Critical").doesNotContain("in no score yet");
    var nothing = post(draft + "/questions", fromFormData("version", "5"));
    assertThat(body(nothing)).contains("tick questions above, or choose a list of answers");
  }

  @Test
  void asksBeforeItPublishes() {
    String draft = draftWithQuestions();
    assertThat(page(draft + "/publish"))
        .contains("2 questions will be in no score", "A&amp;A-01.2");
    assertThat(body(post(draft + "/publish", fromFormData("version", "4"))))
        .contains("has to be confirmed");
    String template =
        leadsTo(
            post(
                draft + "/publish", fromFormData("version", "4").with("notScoredIsMeant", "true")));
    assertThat(page(template)).contains("Published", "Retire", "Start a new version");
    assertThat(page(draft)).contains("Published").doesNotContain("/heading");
    assertThat(leadsTo(post(template + "/versions", fromFormData("x", ""))))
        .isEqualTo(template + "/versions/2");
  }

  @Test
  void givesAQuestionnaireAnotherName() {
    String template = draft().replaceAll("/versions/.*", "");
    assertThat(page(template)).contains("What your colleagues call it");
    assertThat(body(post(template + "/name", fromFormData("version", "1").with("name", " "))))
        .contains("Name: is needed");
    assertThat(
            leadsTo(post(template + "/name", fromFormData("version", "1").with("name", "Hosts"))))
        .isEqualTo(template);
    assertThat(page(template)).contains("Which versions does Hosts have?");
    assertThat(body(post(template + "/name", fromFormData("version", "1").with("name", "Mine"))))
        .contains("Somebody else changed this", "value=\"Mine\"");
    assertThat(page("/console/templates")).contains("Hosts", "1 questionnaire");
    assertThat(page("/console/templates?state=PUBLISHED")).contains("No questionnaire fits");
  }

  @Test
  void showsNoFormsToThoseWhoOnlyRead() {
    String draft = draftWithQuestions();
    var seen = client.mutateWith(as(Role.AUDITOR)).get().uri(draft).exchange();
    assertThat(body(seen)).doesNotContain("Change many questions", "/publish");
  }
}
