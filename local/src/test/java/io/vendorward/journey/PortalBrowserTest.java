package io.vendorward.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vendorward.local.http.MailboxClient;
import org.junit.jupiter.api.Test;

/** A vendor who has two tabs open, and one whose browser runs no scripts. */
class PortalBrowserTest {

  private final Stack stack = Stack.running();
  private final Analyst analyst = new Analyst(stack.staff(Stack.HARBOR, "ANALYST"));
  private final MailboxClient mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());

  @Test
  void aSecondTabIsShownWhatTheFirstSaved() {
    try (Browser browser = Browser.start()) {
      Page first = browser.person();
      String assessment = enter(first, Unique.address("two@tabs.example"));
      first.navigate(section(assessment));
      Page second = browser.tabBeside(first);
      second.navigate(section(assessment));
      browser.expects(412);

      question(first).locator("input[value='YES']").check();
      assertThat(question(first).locator("[data-state][data-now=saved]")).isVisible();
      question(second).locator("input[value='NO']").check();
      Locator both = question(second).locator(".theirs");
      assertThat(both.locator("[data-other]")).hasText("Yes");
      assertThat(both.locator("[data-mine]")).hasText("No");
      browser.inspect(second, "portal-conflict");
      browser.inspection().ofDark(second, "portal-conflict");

      both.locator("[data-keep]").click();
      assertThat(question(second).locator("[data-state][data-now=saved]")).isVisible();
      first.reload();
      assertThat(question(first).locator("input[value='NO']")).isChecked();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aVendorAnswersAndHandsInWithoutScripts() {
    try (Browser browser = Browser.start()) {
      Page page = browser.personWithoutScripts();
      String assessment = enter(page, Unique.address("no@scripts.example"));
      Page late = browser.tabBeside(page);
      late.navigate(section(assessment));
      page.navigate(section(assessment));
      int parts = page.locator("nav.portal-nav li").count();
      for (int part = 1; part <= parts; part++) {
        page.locator("fieldset input[value='YES']").all().forEach(Locator::check);
        Inspection.picture(page, "portal-section-no-script", 1280);
        Browser.follow(page.locator("button[name=next]"));
      }

      browser.expects(422);
      late.locator("fieldset input[value='NO']").first().check();
      Browser.follow(late.locator("button[name=next]"));
      assertThat(late.locator(".theirs")).hasCount(1);
      assertThat(late.locator(".theirs")).containsText("Yes");
      assertThat(late.locator("fieldset input[value='NO']").first()).isChecked();
      Inspection.picture(late, "portal-conflict-no-script", 1280);

      assertThat(page).hasURL(stack.baseUrl() + "/portal/assessments/" + assessment + "/submit");
      page.locator("#name").fill("Nora Script");
      page.locator("#title").fill("Owner");
      page.locator("#accepted").check();
      Browser.follow(page.locator("main form button.btn-primary"));
      Inspection.picture(page, "portal-receipt-no-script", 1280);
      assertThat(analyst.score(assessment).path("percentage").decimalValue())
          .isEqualByComparingTo("100");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** Asked of this address, who opens the link. */
  private String enter(Page page, String address) {
    Analyst.Vendor vendor = analyst.addVendor("Tabs and Scripts, Inc.", address);
    String template = analyst.publishWorkbook(Unique.name("Hosting security in tabs"));
    String assessment = analyst.send(vendor, template);
    page.navigate(mailbox.linkAfter(0, address));
    Browser.follow(page.locator("main form button.btn-primary"));
    return assessment;
  }

  private String section(String assessment) {
    return stack.baseUrl() + "/portal/assessments/" + assessment + "/sections/1";
  }

  private static Locator question(Page page) {
    return page.locator("fieldset[data-key='AC-1']");
  }
}
