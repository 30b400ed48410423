package io.vendorward.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vendorward.local.demo.Person;
import java.net.URI;

/** An analyst's day at the console, in a browser. */
final class ConsoleVisit {

  private final Browser browser;
  private final Page page;
  private final URI baseUrl;

  ConsoleVisit(Browser browser, URI baseUrl) {
    this.browser = browser;
    this.page = browser.person();
    this.baseUrl = baseUrl;
  }

  void logIn(Person person) {
    page.navigate(baseUrl + "/console");
    Locator signIn = page.locator("a.btn-primary, button.btn-primary");
    if (page.locator("#username").count() == 0) {
      Browser.follow(signIn.first());
    }
    page.locator("#username").fill(person.username());
    Browser.follow(page.locator("#kc-login"));
    page.locator("#password").fill(person.password());
    Browser.follow(page.locator("#kc-login"));
    page.waitForURL(url -> url.startsWith(baseUrl.toString()));
    browser.inspect(page, "console-start");
    browser.inspection().ofDark(page, "console-start");
  }

  /** The id of the vendor. */
  String addVendor(String name, String contact, String address, String service) {
    page.navigate(baseUrl + "/console/vendors");
    browser.inspect(page, "console-vendors");
    page.navigate(baseUrl + "/console/vendors/new");
    browser.inspect(page, "console-vendor-new");
    page.locator("#legalName").fill(name);
    submit();
    String vendor = page.url().replaceAll(".*/vendors/([0-9a-f-]+).*", "$1");
    String path = baseUrl + "/console/vendors/" + vendor;

    page.navigate(path + "/contacts/new");
    browser.inspect(page, "console-contact-new");
    page.locator("#name").fill(contact);
    page.locator("#email").fill(address);
    submit();

    page.navigate(path + "/engagements/new");
    browser.inspect(page, "console-engagement-new");
    page.locator("#serviceName").fill(service);
    submit();
    browser.inspect(page, "console-vendor");
    browser.inspection().ofDark(page, "console-vendor");
    return vendor;
  }

  void importTemplate(String fileName, byte[] workbook, String name) {
    page.navigate(baseUrl + "/console/template-imports");
    browser.inspect(page, "console-template-upload");
    page.locator("#file").setInputFiles(new FilePayload(fileName, Workbooks.MEDIA_TYPE, workbook));
    submit();
    page.locator("#severity").waitFor();
    browser.inspect(page, "console-template-mapping");
    for (Locator earned : page.locator("input[id^='part-']").all()) {
      String label = page.locator("label[for='" + earned.getAttribute("id") + "']").innerText();
      earned.fill(label.contains("Yes") ? "1" : label.contains("Alternate") ? "0.5" : "0");
    }
    page.locator("#severity").selectOption("HIGH");
    Browser.follow(page.locator("form[action$='/mapping'] button[type=submit]"));
    page.locator("#name").fill(name);
    Browser.follow(page.locator("form[action$='/apply'] button[type=submit]"));
    Browser.follow(page.locator("a[href$='/publish']"));
    browser.inspect(page, "console-template-publish");
    submit();
    browser.inspect(page, "console-template-published");
  }

  void look(String path, String name) {
    page.navigate(baseUrl + path);
    browser.inspect(page, name);
  }

  Page page() {
    return page;
  }

  AssessmentVisit assessments() {
    return new AssessmentVisit(browser, page, baseUrl);
  }

  private void submit() {
    Browser.follow(page.locator("main form button.btn-primary[type=submit]"));
  }
}
