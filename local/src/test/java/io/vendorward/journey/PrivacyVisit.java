package io.vendorward.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;

/** A privacy officer's work at the console: flows of patient data, and agreements. */
final class PrivacyVisit {

  private static final String FIRST_DAY = "2026-03-01";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    fillIn(title);
    submit();
    return path();
  }

  private void fillIn(String title) {
    page.locator("#title").fill(title);
    page.locator("#effectiveDate").fill(FIRST_DAY);
    for (String respect :
        new String[] {"services", "uses", "types", "regionsAtRest", "regionsOfWorkers"}) {
      page.locator("#" + respect + "Reach").selectOption("ALL");
    }
  }

  /** The path of the new agreement, in our own clauses, for all services. */
  String write(String vendor, String title) {
    page.navigate(baseUrl + "/console/vendors/" + vendor);
    Browser.follow(page.locator("a[href$='/agreements/new']"));
    fillIn(title);
    page.locator("#standardClauses").check();
    page.locator("#breachAmount").fill("5");
    page.locator("#breachUnit").selectOption("CALENDAR_DAYS");
    page.locator("#incidentAmount").fill("48");
    page.locator("#incidentUnit").selectOption("HOURS");
    page.locator("#returnDays").fill("30");
    submit();
    return path();
  }

  /** Opens it to negotiation, and its text to the vendor's first contact. */
  void share(String agreement) {
    page.navigate(baseUrl + agreement + "/text");
    browser.inspect(page, "console-paper-preview");
    step(agreement, "negotiate");
    page.navigate(baseUrl + agreement + "/text");
    page.locator("input[name=contacts]").first().check();
    browser.inspect(page, "console-paper-share");
    Browser.follow(page.locator("form[action$='/invitations'] button[type=submit]"));
  }

  /** One of the steps that the agreement's page offers. */
  void step(String agreement, String name) {
    page.navigate(baseUrl + agreement);
    Browser.follow(page.locator("form[action$='/" + name + "'] button[type=submit]"));
  }

  /** Takes up the value that the vendor proposed. */
  void takeUp(String agreement) {
    page.navigate(baseUrl + agreement + "/text");
    browser.inspect(page, "console-paper-proposal");
    browser.inspection().ofDark(page, "console-paper-proposal");
    Browser.follow(page.locator("form[action$='/answer'] button[value=yes]"));
  }

  /** Signs the text electronically. */
  void signText(String agreement) {
    page.navigate(baseUrl + agreement + "/text");
    Locator form = page.locator("form[action$='/text/sign']");
    form.locator("#name").fill("Ana Ruiz");
    form.locator("#title").fill("Privacy officer");
    form.locator("#consent").check();
    form.locator("#authority").check();
    browser.inspect(page, "console-paper-sign");
    Browser.follow(form.locator("button[type=submit]"));
  }

  /** Loads the text's page until it says this. */
  void awaitText(String agreement, String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    page.navigate(baseUrl + agreement + "/text");
    while (!page.locator("main").innerText().contains(words) && System.nanoTime() < end) {
      page.waitForTimeout(200);
      page.reload();
    }
    assertThat(page.locator("main")).containsText(words);
    browser.inspect(page, "console-paper-signed");
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
