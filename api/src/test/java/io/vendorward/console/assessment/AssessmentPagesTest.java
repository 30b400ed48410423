package io.vendorward.console.assessment;

import static io.vendorward.console.ConsoleSlice.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.AnswersDigest;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.Attestation;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.assessment.usecase.SubmitAssessment;
import io.vendorward.assessment.web.AssessmentSlice;
import io.vendorward.assessment.web.ScoresOnDemand;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.finding.FindingFixtures;
import io.vendorward.finding.InMemoryFindings;
import io.vendorward.finding.usecase.FindingSight;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.finding.web.ListedFindings;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.identity.Role;
import io.vendorward.questionnaire.AnswerValue;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Template;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.InMemoryTemplateVersions;
import io.vendorward.questionnaire.usecase.InMemoryTemplates;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.questionnaire.web.ListedTemplates;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.ListVendors;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.BodyInserters.FormInserter;
import reactor.core.publisher.Mono;

/** What the pages of assessments say, from asking a vendor to the end of the review. */
@WebFluxTest(
    controllers = {
      AssessmentListPage.class,
      NewAssessmentPage.class,
      AssessmentPage.class,
      AssessmentSteps.class,
      ReviewPage.class,
      ReviewSteps.class
    },
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  AssessmentSlice.class,
  AssessmentPagesTest.Surroundings.class,
  DraftChoices.class,
  AssessmentSheet.class
})
class AssessmentPagesTest {

  private static final Caller CALLER =
      Caller.staff(SliceSecurity.TENANT, new Actor.Client("grc", "grc"), Origin.LOCAL);
  private static final String NEW =
      "/console/vendors/" + AssessmentSlice.VENDOR + "/assessments/new";

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    FindVendor findVendor(InMemoryVendors vendors, InMemoryTables tables) {
      return new FindVendor(vendors, tables);
    }

    @Bean
    ListVendors listVendors(InMemoryVendors vendors, InMemoryTables tables) {
      return new ListVendors(vendors, tables);
    }

    @Bean
    FindContacts findContacts(
        InMemoryVendors vendors, InMemoryContacts contacts, InMemoryTables tables) {
      return new FindContacts(vendors, contacts, tables);
    }

    @Bean
    FindEngagements findEngagements(
        InMemoryVendors vendors, InMemoryEngagements engagements, InMemoryTables tables) {
      return new FindEngagements(vendors, engagements, tables);
    }

    @Bean
    InMemoryFindings findings(InMemoryTables tables) {
      return new InMemoryFindings(tables);
    }

    @Bean
    ReadFindings readFindings(
        InMemoryFindings findings, InMemoryVendors vendors, InMemoryTables tables) {
      return new ReadFindings(
          new FindingSight(findings, vendors), new ListedFindings(findings), vendors, tables);
    }

    @Bean
    ReadTemplates readTemplates(InMemoryTables tables) {
      var template =
          new Template(
              new TemplateId(AssessmentSlice.TEMPLATE),
              "TPL-000001",
              "Security",
              1,
              ConsoleSlice.NOW,
              ConsoleSlice.NOW);
      var published =
          new TemplateSummary.PublishedVersion(
              new TemplateVersionId(AssessmentSlice.TEMPLATE), 1, 6);
      var summary = new TemplateSummary(template, Optional.of(published), Optional.empty());
      return new ReadTemplates(
          new InMemoryTemplates(tables),
          new InMemoryTemplateVersions(tables),
          new ListedTemplates(_ -> Mono.just(List.of(summary))),
          tables);
    }
  }

  @Autowired WebTestClient client;
  @Autowired InMemoryTables tables;
  @Autowired InMemoryVendors vendors;
  @Autowired InMemoryContacts contacts;
  @Autowired InMemoryFindings findings;
  @Autowired ScoresOnDemand scores;
  @Autowired SaveAnswer saveAnswer;
  @Autowired ReadQuestions readQuestions;
  @Autowired SubmitAssessment submitAssessment;

  @BeforeEach
  void aVendor() {
    tables.clear();
    AssessmentSlice.vendorExists(CALLER, tables, vendors, contacts);
  }

  @Test
  void asksAVendorStepByStep() {
    assertThat(page("/console/assessments"))
        .contains("Nobody was asked yet", "href=\"/console/assessments/new\"")
        .doesNotContain("??");
    assertThat(page("/console/assessments/new")).contains("MedHost, LLC", NEW).doesNotContain("??");
    assertThat(page(NEW))
        .contains("What do we ask MedHost, LLC?", "Security, version 1 (6 questions)", "Sam Secure")
        .contains("value=\"2026-12-15\"")
        .doesNotContain("??");
    assertThat(body(post(NEW, form("due", "2026-01-01"))))
        .contains("Questionnaire: is needed", "value=\"2026-01-01\"")
        .doesNotContain("??");
    assertThat(body(post(NEW, draft("2026-01-01")))).contains("Due: is before today");
    String assessment = created();
    assertThat(page(assessment + "/preview?notice=assessment.created"))
        .contains("nothing was sent yet", "Question 1.1", "Send to the vendor")
        .doesNotContain("??");
    assertThat(page(assessment)).contains("Look at what the vendor will see").doesNotContain("??");
    assertThat(body(post(assessment + "/send", form("version", "9"))))
        .contains("Somebody else changed this");
    post(assessment + "/send", form("version", "1")).expectStatus().isSeeOther();
    assertThat(page(assessment + "?notice=assessment.sent"))
        .contains("Each contact gets a mail", "Sent, not begun", "Send the link again")
        .doesNotContain("??");
    assertThat(page("/console/assessments")).contains("ASM-000001", "Sent, not begun");
    assertThat(page("/console/assessments?show=NONSENSE&sort=nonsense")).contains("ASM-000001");
  }

  @Test
  void changesTheDueDateSendsTheLinkAgainAndCancels() {
    String assessment = sent();
    assertThat(body(post(assessment + "/due", form("version", "2").with("due", "soon"))))
        .contains("Due: is not a date", "value=\"soon\"");
    assertThat(body(post(assessment + "/due", form("version", "2").with("due", "2026-01-01"))))
        .contains("Due: is before today");
    post(assessment + "/due", form("version", "2").with("due", "2027-01-31"))
        .expectStatus()
        .isSeeOther();
    assertThat(page(assessment)).contains("Jan 31, 2027");
    post(assessment + "/links", form("x", "")).expectStatus().isSeeOther();
    assertThat(page(assessment + "/cancel")).contains("This cannot be undone").doesNotContain("??");
    post(assessment + "/cancel", form("version", "3")).expectStatus().isSeeOther();
    assertThat(page(assessment)).contains("This was called off").doesNotContain("/cancel");
  }

  @Test
  void reviewsASectionAtATimeAndReturnsWhatIsMarked() {
    String assessment = submitted();
    String review = assessment + "/review";
    assertThat(page(review))
        .contains("What did MedHost, LLC answer?", "Access (0/2)", "Complete the review", "Yes")
        .doesNotContain("??");
    assertThat(body(post(review + "/decisions", decision("1.2", "TO_RETURN", ""))))
        .contains("is needed to return a question");
    post(review + "/decisions", decision("1.2", "TO_RETURN", "Which backups?"))
        .expectStatus()
        .isSeeOther();
    post(review + "/decisions", decision("1.1", "ACCEPTED", "")).expectStatus().isSeeOther();
    assertThat(page(review))
        .contains("Return 1 question", "Access (2/2)", "Which backups?")
        .doesNotContain("Complete the review");
    assertThat(page(review + "?section=1")).contains("Question 2.1", "Not answered");
    assertThat(body(post(review + "/complete", form("version", "5"))))
        .contains("Questions are marked to be returned");
    post(review + "/return", form("version", "5")).expectStatus().isSeeOther();
    assertThat(page(assessment)).contains("Returned to the vendor");
    assertThat(page(review)).contains("Returned: Which backups?").doesNotContain("<textarea");
  }

  @Test
  void showsWhatTheAnswersShowedAndWhoWasAsked() {
    String assessment = submitted();
    assertThat(page(assessment))
        .contains("Who may answer", "sam@medhost.example", "Not opened yet")
        .contains("by Sam Secure, CISO", "No answer gave a finding.");
    var found =
        FindingFixtures.anOpenFinding(
            new UUID(5, 5),
            7,
            new VendorId(AssessmentSlice.VENDOR),
            Optional.of(id(assessment)),
            "1.1");
    tables.within(CALLER.scope(), () -> findings.insert(CALLER, found)).block();
    assertThat(page(assessment))
        .contains("No second factor", "High", "Question 1.1")
        .contains("/console/findings?assessment=" + id(assessment) + "&amp;status=ALL");
  }

  @Test
  void showsWhatWasAnsweredBeforeAReturn() {
    String assessment = submitted();
    String review = assessment + "/review";
    post(review + "/decisions", decision("1.2", "TO_RETURN", "Really?"))
        .expectStatus()
        .isSeeOther();
    post(review + "/return", form("version", "5")).expectStatus().isSeeOther();
    assertThat(page(review)).doesNotContain("Answered before that");
    answer(assessment, "1.2", "NO", 1);
    assertThat(page(review)).containsPattern("(?s)Answered before that:.{0,80}<strong>Yes");
  }

  @Test
  void keepsACommentThatCannotBeSaved() {
    String review = submitted() + "/review";
    assertThat(body(post(review + "/decisions", decision("1.2", "ACCEPTED", "good\0"))))
        .contains("has a character that no text can have", "id=\"comment\"", "href=\"#comment\"");
    post(review + "/decisions", decision("1.1", "ACCEPTED", "")).expectStatus().isSeeOther();
    assertThat(body(post(review + "/decisions", decision("1.1", "ACCEPTED", "mine"))))
        .contains("Somebody else changed this", ">mine</textarea>");
  }

  @Test
  void completesAReviewAndTakesItUpAgain() {
    String assessment = submitted();
    scores.setWaiting(true);
    assertThat(body(post(assessment + "/review/complete", form("version", "4"))))
        .contains("is being computed");
    scores.setWaiting(false);
    post(assessment + "/review/complete", form("version", "4")).expectStatus().isSeeOther();
    assertThat(page(assessment)).contains("The review is complete.");
    post(assessment + "/review/reopen", form("version", "5")).expectStatus().isSeeOther();
    assertThat(page(assessment)).contains("In review");
  }

  @Test
  void offersNothingToThoseWhoOnlyRead() {
    String assessment = submitted();
    String page =
        body(client.mutateWith(as(Role.AUDITOR)).get().uri(assessment + "/review").exchange());
    assertThat(page).contains("Not decided").doesNotContain("<textarea", "Complete the review");
  }

  private String created() {
    String location =
        Objects.requireNonNull(
            post(NEW, draft("2026-12-24"))
                .expectStatus()
                .isSeeOther()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("Location"));
    return location.replaceAll("/preview.*", "");
  }

  private String sent() {
    String assessment = created();
    post(assessment + "/send", form("version", "1")).expectStatus().isSeeOther();
    return assessment;
  }

  private String submitted() {
    String assessment = sent();
    var id = id(assessment);
    var sam = Optional.of(new ContactId(AssessmentSlice.SAM));
    answer(assessment, "1.1", "YES", 0);
    answer(assessment, "1.2", "YES", 0);
    AnswersDigest shown = Objects.requireNonNull(readQuestions.handle(CALLER, id).block()).digest();
    var attestation = new Attestation("Sam Secure", "CISO", true);
    submitAssessment
        .handle(CALLER, new SubmitAssessment.Command(id, attestation, shown, sam))
        .block();
    return assessment;
  }

  private void answer(String assessment, String question, String code, long version) {
    saveAnswer
        .handle(
            CALLER,
            new SaveAnswer.Command(
                id(assessment),
                new QuestionKey(question),
                new AnswerValue.Choice(code),
                "",
                version,
                Optional.of(new ContactId(AssessmentSlice.SAM))))
        .block();
  }

  private static AssessmentId id(String assessment) {
    return new AssessmentId(UUID.fromString(assessment.substring(assessment.lastIndexOf('/') + 1)));
  }

  private static FormInserter<String> draft(String due) {
    return form("template", AssessmentSlice.TEMPLATE.toString())
        .with("due", due)
        .with("contacts", AssessmentSlice.SAM.toString());
  }

  private static FormInserter<String> decision(String question, String verdict, String comment) {
    return form("question", question)
        .with("verdict", verdict)
        .with("comment", comment)
        .with("version", "0");
  }

  private static FormInserter<String> form(String field, String value) {
    return BodyInserters.fromFormData(field, value);
  }

  private WebTestClient.ResponseSpec post(String path, FormInserter<String> form) {
    return client.mutateWith(as(Role.ANALYST)).post().uri(path).body(form).exchange();
  }

  private String page(String path) {
    return body(
        client.mutateWith(as(Role.ANALYST)).get().uri(path).exchange().expectStatus().isOk());
  }

  private static String body(WebTestClient.ResponseSpec answer) {
    return Objects.requireNonNull(answer.expectBody(String.class).returnResult().getResponseBody());
  }
}
