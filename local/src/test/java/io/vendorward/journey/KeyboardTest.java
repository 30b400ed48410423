package io.vendorward.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The console's lists by keyboard alone. */
class KeyboardTest {

  private final Stack stack = Stack.running();

  @Test
  void movesThroughListsAndOpensWhatIsInFocus() {
    try (Browser browser = Browser.start()) {
      ConsoleVisit console = new ConsoleVisit(browser, stack.baseUrl());
      console.logIn(stack.person(Stack.HARBOR, "ANALYST"));
      Page page = console.page();
      for (String list : List.of("vendors", "assessments", "findings")) {
        page.navigate(stack.baseUrl() + "/console/" + list);
        opensTheSecondRow(page, browser, list);
      }

      page.navigate(stack.baseUrl() + "/console/vendors");
      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().type("meridian");
      assertThat(page.locator("tr.row-link")).hasCount(1);
      assertThat(page).hasURL(Pattern.compile(".*q=meridian.*"));
      assertThat(page.locator("#q")).isFocused();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void opensTheSecondRow(Page page, Browser browser, String list) {
    Locator first = page.locator("tr.row-link a").first();
    Locator second = page.locator("tr.row-link").nth(1).locator("a").first();
    page.keyboard().press("j");
    assertThat(first).isFocused();
    page.keyboard().press("j");
    assertThat(second).isFocused();
    page.keyboard().press("k");
    assertThat(first).isFocused();
    page.keyboard().press("j");
    browser.inspect(page, "console-" + list + "-keyboard");
    String target = second.getAttribute("href");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.endsWith(target));
  }
}
