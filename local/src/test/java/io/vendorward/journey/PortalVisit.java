package io.vendorward.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;

/** A vendor's visit to the portal, in a browser. */
final class PortalVisit {

  private final Browser browser;
  private final Page page;
  private final URI baseUrl;

  PortalVisit(Browser browser, URI baseUrl) {
    this.browser = browser;
    this.page = browser.person();
    this.baseUrl = baseUrl;
  }

  /** A look at the link does not spend it; the button does. */
  void open(String link) {
    page.navigate(link);
    page.navigate(link);
    browser.inspect(page, "portal-link");
    Browser.follow(page.locator("main form button.btn-primary"));
  }

  void askForAFreshLink(String address) {
    page.navigate(baseUrl + "/portal/sign-in");
    browser.inspect(page, "portal-sign-in");
    page.locator("#address").fill(address);
    Browser.follow(page.locator("main form button.btn-primary"));
    browser.inspect(page, "portal-link-sent");
  }

  void enterRequest(String assessment) {
    page.navigate(baseUrl + "/portal");
    browser.inspect(page, "portal-inbox");
    page.navigate(baseUrl + "/portal/assessments/" + assessment);
    browser.inspect(page, "portal-request");
    Browser.follow(page.locator("main .buttons a.btn-primary").first());
  }

  /** Answers the questions of this part that may be answered; each saves itself. */
  void answerThisPart(String code) {
    List<Locator> questions = page.locator("fieldset[data-key]").all();
    for (Locator question : questions) {
      question.locator("input[value='" + code + "']").check();
      assertThat(question.locator("[data-state]")).containsText("saved", ignoringCase());
    }
    browser.inspect(page, "portal-section");
  }

  int parts() {
    return page.locator("nav.portal-nav li").count();
  }

  void openPart(int number) {
    Browser.follow(page.locator("nav.portal-nav li a").nth(number - 1));
    page.locator("nav.portal-nav li").nth(number - 1).locator("a[aria-current=page]").waitFor();
  }

  void submit(String assessment, String name, String title) {
    page.navigate(baseUrl + "/portal/assessments/" + assessment + "/submit");
    browser.inspect(page, "portal-submit");
    page.locator("#name").fill(name);
    page.locator("#title").fill(title);
    page.locator("#accepted").check();
    Browser.follow(page.locator("main form button.btn-primary"));
    assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    browser.inspect(page, "portal-receipt");
  }

  private static LocatorAssertions.ContainsTextOptions ignoringCase() {
    return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
  }
}
