package io.vendorward.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** A privacy officer's work at the console: flows of patient data, and agreements. */
final class PrivacyVisit {

  private static final String FIRST_DAY = "2026-03-01";

  private final Browser browser;
  private final Page page;
  private final URI baseUrl;

  PrivacyVisit(Browser browser, Page page, URI baseUrl) {
    this.browser = browser;
    this.page = page;
    this.baseUrl = baseUrl;
  }

  /** The path of the new flow, of the vendor's first service. */
  String describe(String vendor, String name, String purpose) {
    page.navigate(baseUrl + "/console/vendors/" + vendor);
    Browser.follow(page.locator("a[href$='/phi/new']").first());
    browser.inspect(page, "console-phi-new");
    page.locator("#name").fill(name);
    page.locator("#from").fill(FIRST_DAY);
    page.locator("#purpose").selectOption(purpose);
    check("types", "CLINICAL");
    check("sensitiveKnown", "YES");
    check("electronic", "YES");
    check("obligation", "NO");
    submit();
    return path();
  }

  /** What the page of a flow says of it. */
  String coverage(String flow) {
    page.navigate(baseUrl + flow);
    return page.locator("section[aria-labelledby=answer]").innerText();
  }

  /** The path of the new agreement, for all services, of which nothing has been read. */
  String draft(String vendor, String title) {
    page.navigate(baseUrl + "/console/vendors/" + vendor);
    Browser.follow(page.locator("a[href$='/agreements/new']"));
    browser.inspect(page, "console-agreement-new");
    page.locator("#title").fill(title);
    page.locator("#effectiveDate").fill(FIRST_DAY);
    for (String respect :
        new String[] {"services", "uses", "types", "regionsAtRest", "regionsOfWorkers"}) {
      page.locator("#" + respect + "Reach").selectOption("ALL");
    }
    submit();
    return path();
  }

  void sign(String agreement, String side) {
    page.navigate(baseUrl + agreement);
    Locator form = page.locator("form[action$='/signatures']");
    form.locator("input[name=side][value=" + side + "]").check();
    form.locator("#signatory").fill("Pat Doe");
    form.locator("#on").fill(FIRST_DAY);
    Browser.follow(form.locator("button[type=submit]"));
  }

  /** Everything that the law requires is found in it. */
  void review(String agreement) {
    page.navigate(baseUrl + agreement);
    Browser.follow(page.locator("a[href$='/review']"));
    browser.inspect(page, "console-agreement-review");
    for (Locator term : page.locator("select[name^='clause.']").all()) {
      term.selectOption("PRESENT");
    }
    submit();
  }

  private void check(String field, String value) {
    page.locator("input[name=" + field + "][value=" + value + "]").check();
  }

  private void submit() {
    Browser.follow(page.locator("main form button.btn-primary[type=submit]"));
  }

  private String path() {
    return URI.create(page.url()).getPath();
  }
}
