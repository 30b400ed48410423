package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.MailboxClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job from end to end, in a browser, each page looked at with axe. */
class BrowserJourneyTest {

  private static final String ADDRESS = Unique.address("lee@quietwater.example");
  private static final String VENDOR = Unique.name("Quietwater Systems, Inc.");
  private static final String TEMPLATE = Unique.name("Hosting security");
  private static final String TITLE = "Chief technology officer";

  private final Stack stack = Stack.running();
  private final MailboxClient mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());
  private final Analyst analyst = new Analyst(stack.staff(Stack.CEDAR, "ANALYST"));

  @Test
  void anAnalystAndAVendorMeetInTheirBrowsers() {
    try (Browser browser = Browser.start()) {
      ConsoleVisit console = new ConsoleVisit(browser, stack.baseUrl());
      console.logIn(stack.person(Stack.CEDAR, "ANALYST"));
      String assessment = ask(console);
      answer(browser, assessment);

      assertThat(analyst.score(assessment).path("percentage").decimalValue())
          .isEqualByComparingTo("71.43");
      console.look("/console/assessments/" + assessment + "/score", "console-score");
      AssessmentVisit review = console.assessments();
      review.dismissFinding(VENDOR, "IR-2", "The law asks for less.");
      assertThat(analyst.score(assessment).path("percentage").decimalValue())
          .isEqualByComparingTo("71.43");
      review.returnQuestions(
          assessment, Map.of("IR-1", "Is a date planned?", "AC-3", "By whom is it reviewed?"));
      correct(browser, assessment);

      assertThat(analyst.score(assessment).path("percentage").decimalValue())
          .isEqualByComparingTo("85.71");
      review.complete(assessment);
      readByATool(assessment);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** The id of the assessment, which is sent. */
  private String ask(ConsoleVisit console) {
    String vendor = console.addVendor(VENDOR, "Lee Park", ADDRESS, "Scheduling");
    console.importTemplate("security.xlsx", Workbooks.small(), TEMPLATE);
    AssessmentVisit assessments = console.assessments();
    String assessment = assessments.send(vendor, TEMPLATE, in(30));
    assessments.changeDue(assessment, in(45));
    mailbox.linkAfter(0, ADDRESS);
    assessments.sendLinkAgain(assessment);
    return assessment;
  }

  /** On two days: what the first left is there on the second. */
  private void answer(Browser browser, String assessment) {
    PortalVisit first = new PortalVisit(browser, stack.baseUrl());
    first.open(mailbox.linkAfter(1, ADDRESS));
    first.readAll(assessment, 7);
    first.enterRequest(assessment);
    first.answer("AC-1", "YES");
    first.showUnanswered(6);
    first.answerThisPart("YES");

    PortalVisit second = comeBack(browser);
    second.enterRequest(assessment);
    for (int part = 2; part <= second.parts(); part++) {
      second.openPart(part);
      second.answerThisPart(part == second.parts() ? "NO" : "YES");
    }
    second.submit(assessment, "Lee Park", TITLE);
    second.readCopy(assessment, "Yes");
  }

  /** Only what was returned can be changed. */
  private void correct(Browser browser, String assessment) {
    PortalVisit third = comeBack(browser);
    third.enterRequest(assessment);
    third.answerThisPart("YES");
    third.openPart(third.parts());
    third.answerThisPart("YES");
    third.submit(assessment, "Lee Park", TITLE);
  }

  private PortalVisit comeBack(Browser browser) {
    PortalVisit visit = new PortalVisit(browser, stack.baseUrl());
    int seen = mailbox.messagesTo(ADDRESS).size();
    visit.askForAFreshLink(ADDRESS);
    visit.open(mailbox.linkAfter(seen, ADDRESS));
    return visit;
  }

  private void readByATool(String assessment) {
    ApiClient tool = stack.machine(Stack.CEDAR);
    String path = "/assessments/" + assessment;
    assertThat(tool.get(path).expect(200).text("state")).isEqualTo("COMPLETED");
    JsonNode score = tool.get(path + "/score").expect(200).body();
    assertThat(score.path("actual").decimalValue()).isEqualByComparingTo("6");
    assertThat(score.path("contributions").valueStream())
        .hasSize(7)
        .filteredOn(one -> one.path("actual").decimalValue().signum() == 0)
        .extracting(one -> one.path("questionKey").asString())
        .containsExactly("IR-2");
    List<JsonNode> findings = tool.rows("/findings?assessment=" + assessment);
    assertThat(findings)
        .filteredOn(one -> one.path("questionKey").asString().equals("IR-2"))
        .singleElement()
        .extracting(one -> one.path("status").asString())
        .isEqualTo("DISMISSED");
    assertThat(tool.rows("/findings?status=OPEN&assessment=" + assessment)).isEmpty();
  }

  private static LocalDate in(int days) {
    return LocalDate.now(ZoneOffset.UTC).plusDays(days);
  }
}
