package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A privacy officer finds a flow of patient data that nothing covers, and has it covered. */
class CoverageBrowserTest {

  private final Stack stack = Stack.running();

  @Test
  void goesFromAFlowWithoutAgreementToOneThatIsCoveredAndFindsAUseThatIsNot() {
    try (Browser browser = Browser.start()) {
      ConsoleVisit console = new ConsoleVisit(browser, stack.baseUrl());
      console.logIn(stack.person(Stack.HARBOR, "ADMIN"));
      String vendor =
          console.addVendor(
              "Lakeside Transcription, Inc.",
              "Lee Lake",
              Unique.address("lee@lakeside.example"),
              "Transcription");
      var privacy = new PrivacyVisit(browser, console.page(), stack.baseUrl());

      String flow = privacy.describe(vendor, "Dictations to the scribe", "SERVICE");
      assertThat(privacy.coverage(flow)).contains("Uncovered", "no agreement in writing");
      browser.inspect(console.page(), "console-phi-flow-uncovered");

      String agreement = privacy.draft(vendor, "Agreement on transcription");
      privacy.sign(agreement, "VENDOR");
      privacy.sign(agreement, "TENANT");
      browser.inspect(console.page(), "console-agreement");
      browser.inspection().ofDark(console.page(), "console-agreement");
      assertThat(privacy.coverage(flow)).contains("Not verified");
      privacy.review(agreement);
      assertThat(privacy.coverage(flow)).contains("Covered", "has every required term");
      browser.inspect(console.page(), "console-phi-flow-covered");
      browser.inspection().ofDark(console.page(), "console-phi-flow-covered");

      String other = privacy.describe(vendor, "Dictations for training", "MODEL_TRAINING");
      assertThat(privacy.coverage(other)).contains("Not permitted");
      assertThat(privacy.coverage(flow + "?asOf=2020-01-01"))
          .contains("It did not flow on that day");
      assertThat(privacy.coverage(flow + "?knownAt=2020-01-01"))
          .contains("that was before records began");

      console.look("/console/phi", "console-phi");
      browser.inspection().ofDark(console.page(), "console-phi");
      console.look("/console/phi?vendor=" + vendor, "console-phi-of-vendor");
      browser.inspection().ofDark(console.page(), "console-phi-of-vendor");
      console.look("/console/agreements", "console-agreements");
      console.look("/console", "console-start-coverage");
      assertThat(console.page().locator("main").innerText())
          .containsPattern("serves? (a )?purposes? of the vendor");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
