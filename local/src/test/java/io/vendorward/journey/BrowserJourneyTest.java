package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.MailboxClient;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job from end to end, in a browser, each page looked at with axe. */
class BrowserJourneyTest {

  private static final String ADDRESS = "lee@quietwater.example";

  @Test
  void anAnalystAndAVendorMeetInTheirBrowsers() {
    Stack stack = Stack.running();
    MailboxClient mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());
    Analyst analyst = new Analyst(stack.staff(Stack.CEDAR, "ANALYST"));
    try (Browser browser = Browser.start()) {
      ConsoleVisit console = new ConsoleVisit(browser, stack.baseUrl());
      console.logIn(stack.person(Stack.CEDAR, "ANALYST"));
      String vendor =
          console.addVendor("Quietwater Systems, Inc.", "Lee Park", ADDRESS, "Scheduling");
      console.importTemplate("security.xlsx", Workbooks.small(), "Hosting security");
      int seen = mailbox.messagesTo(ADDRESS).size();
      String assessment = console.send(vendor, "Hosting security", dueInAMonth());

      PortalVisit first = new PortalVisit(browser, stack.baseUrl());
      first.open(mailbox.linkAfter(seen, ADDRESS));
      first.enterRequest(assessment);
      first.answerThisPart("YES");

      PortalVisit second = new PortalVisit(browser, stack.baseUrl());
      seen = mailbox.messagesTo(ADDRESS).size();
      second.askForAFreshLink(ADDRESS);
      second.open(mailbox.linkAfter(seen, ADDRESS));
      second.enterRequest(assessment);
      for (int part = 2; part <= second.parts(); part++) {
        second.openPart(part);
        second.answerThisPart(part == second.parts() ? "NO" : "YES");
      }
      second.submit(assessment, "Lee Park", "Chief technology officer");

      JsonNode score = analyst.score(assessment);
      assertThat(score.path("percentage").decimalValue()).isEqualByComparingTo("71.43");
      console.look("/console/assessments/" + assessment + "/score", "console-score");
      console.look("/console/findings", "console-findings");
      console.returnQuestions(
          assessment, Map.of("IR-1", "Is a date planned?", "IR-2", "The law asks for less."));
      PortalVisit third = new PortalVisit(browser, stack.baseUrl());
      seen = mailbox.messagesTo(ADDRESS).size();
      third.askForAFreshLink(ADDRESS);
      third.open(mailbox.linkAfter(seen, ADDRESS));
      third.enterRequest(assessment);
      third.answerThisPart("YES");
      third.submit(assessment, "Lee Park", "Chief technology officer");

      assertThat(analyst.score(assessment).path("percentage").decimalValue())
          .isEqualByComparingTo("100");
      console.complete(assessment);
      assertThat(analyst.state(assessment)).isEqualTo("COMPLETED");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static LocalDate dueInAMonth() {
    return LocalDate.now(ZoneOffset.UTC).plusDays(30);
  }
}
