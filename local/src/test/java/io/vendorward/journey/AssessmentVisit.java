package io.vendorward.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/** What an analyst does with assessments at the console, in a browser. */
final class AssessmentVisit {

  private final Browser browser;
  private final Page page;
  private final URI baseUrl;

  AssessmentVisit(Browser browser, Page page, URI baseUrl) {
    this.browser = browser;
    this.page = page;
    this.baseUrl = baseUrl;
  }

  /** The id of the assessment. */
  String send(String vendor, String template, LocalDate due) {
    page.navigate(baseUrl + "/console/vendors/" + vendor + "/assessments/new");
    browser.inspect(page, "console-assessment-new");
    Locator offer =
        page.locator("#template option", new Page.LocatorOptions().setHasText(template));
    page.locator("#template").selectOption(offer.first().getAttribute("value"));
    page.locator("input[name=contacts]").first().check();
    page.locator("#due").fill(due.toString());
    Browser.follow(page.locator("main form button.btn-primary[type=submit]"));
    String assessment = page.url().replaceAll(".*/assessments/([0-9a-f-]+).*", "$1");
    page.navigate(address(assessment) + "/preview");
    browser.inspect(page, "console-assessment-preview");
    Browser.follow(page.locator("form[action$='/send'] button"));
    browser.inspect(page, "console-assessment-sent");
    return assessment;
  }

  /** Marks questions of the last section, each with a reason, and returns them. */
  void returnQuestions(String assessment, Map<String, String> reasons) {
    reasons.forEach((question, reason) -> markForReturn(assessment, question, reason));
    page.navigate(address(assessment) + "/review");
    Browser.follow(page.locator("form[action$='/review/return'] button"));
    browser.inspect(page, "console-assessment-returned");
  }

  private void markForReturn(String assessment, String question, String reason) {
    Locator form =
        page.locator("form[action$='/review/decisions']")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("input[name=question][value='" + question + "']")));
    page.navigate(address(assessment) + "/review");
    for (int section = 1; form.count() == 0; section++) {
      page.navigate(address(assessment) + "/review?section=" + section);
    }
    browser.inspect(page, "console-assessment-review");
    browser.inspection().ofDark(page, "console-assessment-review");
    form.locator("textarea[name=comment]").fill(reason);
    Browser.follow(form.locator("button[value=TO_RETURN]"));
  }

  void complete(String assessment) {
    page.navigate(address(assessment) + "/review");
    Browser.follow(page.locator("form[action$='/review/complete'] button"));
    browser.inspect(page, "console-assessment-completed");
  }

  void changeDue(String assessment, LocalDate due) {
    page.navigate(address(assessment));
    page.locator("#due").fill(due.toString());
    Browser.follow(page.locator("form[action$='/due'] button"));
    assertThat(page.locator(".notice:visible")).isVisible();
    assertThat(page.locator("#due")).hasValue(due.toString());
  }

  void sendLinkAgain(String assessment) {
    page.navigate(address(assessment));
    Browser.follow(page.locator("form[action$='/links'] button"));
    browser.inspect(page, "console-assessment-link-sent");
  }

  /** Found in the list of what is open. */
  void dismissFinding(String vendor, String question, String reason) {
    page.navigate(baseUrl + "/console/findings?sort=-updatedAt");
    browser.inspect(page, "console-findings");
    Locator row =
        page.locator("tr.row-link")
            .filter(new Locator.FilterOptions().setHasText(vendor))
            .filter(new Locator.FilterOptions().setHasText(question));
    Browser.follow(row.locator("a").first());
    browser.inspect(page, "console-finding");
    page.locator("#reason").fill(reason);
    Browser.follow(page.locator("form[action$='/dismiss'] button[type=submit]"));
    assertThat(page.locator("main")).containsText(reason);
    browser.inspect(page, "console-finding-dismissed");
  }

  private String address(String assessment) {
    return baseUrl + "/console/assessments/" + assessment;
  }
}
