package io.vendorward.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

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
    page.navigate(address(assessment));
    browser.inspect(page, "portal-request");
    browser.inspection().ofDark(page, "portal-request");
    Browser.follow(page.locator("main .buttons a.btn-primary").first());
  }

  /** All questions, to read and print before anything is answered. */
  void readAll(String assessment, int count) {
    page.navigate(address(assessment));
    Browser.follow(page.locator("main a[href$='/questions']"));
    assertThat(page.locator("ol.reading > li")).hasCount(count);
    assertThat(page.locator("main input, main textarea")).hasCount(0);
    browser.inspect(page, "portal-questions");
    browser.inspection().onPaper(page, "portal-questions");
  }

  /** After it was handed in: everything can be read, and nothing be changed. */
  void readCopy(String assessment, String answer) {
    page.navigate(address(assessment));
    Browser.follow(page.locator("main a.btn-primary[href$='/questions']"));
    assertThat(page.locator("main")).containsText(answer);
    browser.inspect(page, "portal-copy");
    page.navigate(address(assessment) + "/sections/1");
    assertThat(page.locator("main fieldset.question").first()).isVisible();
    assertThat(page.locator("main fieldset input, main fieldset textarea")).hasCount(0);
    assertThat(page.locator("main form button")).hasCount(0);
    browser.inspect(page, "portal-section-closed");
  }

  /** Looks at what is left in all parts, and goes to the first of it: so many questions. */
  void showUnanswered(int left) {
    Browser.follow(page.locator(".where a[href$='/unanswered']"));
    assertThat(page.locator(".unanswered li")).hasCount(left);
    browser.inspect(page, "portal-unanswered");
    Browser.follow(page.locator(".unanswered a").first());
  }

  /** Answers the questions of this part that may be answered; each saves itself. */
  void answerThisPart(String code) {
    List<Locator> questions = page.locator("fieldset[data-key]").all();
    for (Locator question : questions) {
      answer(question.getAttribute("data-key"), code);
    }
    browser.inspect(page, "portal-section");
    browser.inspection().ofDark(page, "portal-section");
  }

  /** Answers one question of this part. */
  void answer(String question, String code) {
    Locator box = page.locator("fieldset[data-key='" + question + "']");
    box.locator("input[value='" + code + "']").check();
    assertThat(box.locator("[data-state]")).containsText("saved", ignoringCase());
  }

  int parts() {
    return page.locator("nav.portal-nav li").count();
  }

  void openPart(int number) {
    page.locator("details.contents > summary").click();
    Locator part = page.locator("nav.portal-nav li").nth(number - 1);
    Browser.follow(part.locator("a").first());
    part.locator("a[aria-current=page]").waitFor(new Locator.WaitForOptions().setState(ATTACHED));
  }

  void submit(String assessment, String name, String title) {
    page.navigate(address(assessment) + "/submit");
    browser.inspect(page, "portal-submit");
    page.locator("#name").fill(name);
    page.locator("#title").fill(title);
    page.locator("#accepted").check();
    Browser.follow(page.locator("main form button.btn-primary"));
    assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    browser.inspect(page, "portal-receipt");
  }

  /** Reads an agreement, from the inbox, and proposes that breaches be reported later. */
  void proposeNotice(String agreement, String days) {
    page.navigate(baseUrl + "/portal");
    browser.inspect(page, "portal-inbox-agreement");
    page.navigate(ofAgreement(agreement));
    browser.inspect(page, "portal-agreement");
    browser.inspection().ofDark(page, "portal-agreement");
    Locator article = page.locator("#article-R4");
    article.locator("summary").click();
    article.locator("input[name=amount]").fill(days);
    article.locator("textarea").fill("Our incident team needs this long.");
    Browser.follow(article.locator("details button[type=submit]"));
    assertThat(page.locator("#article-R4 .remarks")).containsText("Proposes: " + days);
    browser.inspect(page, "portal-agreement-proposed");
  }

  /** Signs an agreement as it stands, which has to say this. */
  void signAgreement(String agreement, String words) {
    page.navigate(ofAgreement(agreement));
    assertThat(page.locator("#article-R4")).containsText(words);
    Browser.follow(page.locator("form[action$='/sign'] button[type=submit]"));
    browser.inspect(page, "portal-agreement-not-signed");
    page.locator("#name").fill("Sam Secure");
    page.locator("#title").fill("Chief Executive Officer");
    page.locator("#consent").check();
    page.locator("#authority").check();
    Browser.follow(page.locator("form[action$='/sign'] button[type=submit]"));
    assertThat(page.locator("form[action$='/sign']")).hasCount(0);
  }

  /** Both sides' copy. */
  void readSigned(String agreement) {
    page.navigate(ofAgreement(agreement));
    assertThat(page.locator("main")).containsText("Certificate of electronic signatures");
    assertThat(page.locator("main")).containsText("Sam Secure");
    browser.inspect(page, "portal-agreement-signed");
    browser.inspection().onPaper(page, "portal-agreement-signed");
  }

  private String ofAgreement(String agreement) {
    return baseUrl + "/portal/agreements/" + agreement;
  }

  private String address(String assessment) {
    return baseUrl + "/portal/assessments/" + assessment;
  }

  private static LocatorAssertions.ContainsTextOptions ignoringCase() {
    return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
  }
}
