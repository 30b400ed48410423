package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of a hospital's administrator, as they are before them. */
class SettingsBrowserTest {

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("settings", "/console/settings");
    PAGES.put("members", "/console/settings/members");
    PAGES.put("member-new", "/console/settings/members/new");
    PAGES.put("clients", "/console/settings/clients");
    PAGES.put("client-new", "/console/settings/clients/new");
    PAGES.put("legal-entities", "/console/settings/legal-entities");
    PAGES.put("legal-entity-new", "/console/settings/legal-entities/new");
    PAGES.put("audit", "/console/audit");
    PAGES.put("templates", "/console/templates");
    PAGES.put("imports", "/console/template-imports");
  }

  private final Stack stack = Stack.running();

  @Test
  void areFitToBeShown() {
    try (Browser browser = Browser.start()) {
      ConsoleVisit console = new ConsoleVisit(browser, stack.baseUrl());
      console.logIn(stack.person(Stack.HARBOR, "ADMIN"));
      PAGES.forEach((name, path) -> console.look(path, "console-" + name));

      Page page = console.page();
      for (String kind : new String[] {"members", "clients"}) {
        page.navigate(stack.baseUrl() + PAGES.get(kind));
        Browser.follow(page.locator("tr.row-link a").first());
        browser.inspect(page, "console-" + kind + "-one");
      }
      browser.expects(404);
      console.look("/console/nowhere", "console-nothing-here");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
