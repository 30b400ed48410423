package io.vendorward.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The machine's own Chrome or Chromium. */
final class Browser implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final double PATIENCE_MILLIS = 60_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final Inspection inspection = new Inspection();
  private final List<String> complaints = new ArrayList<>();
  private String tolerated = "no such message";

  private Browser(Path executable) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  static Browser start() {
    Optional<Path> executable = executable();
    assumeTrue(executable.isPresent(), "skipped: there is no Chrome or Chromium");
    return new Browser(executable.orElseThrow());
  }

  /** A person of their own: no cookie is shared with another one. */
  Page person() {
    return tab(browser.newContext());
  }

  /** A person whose browser runs no scripts. */
  Page personWithoutScripts() {
    return tab(
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false)));
  }

  /** The same person's second tab. */
  Page tabBeside(Page first) {
    return tab(first.context());
  }

  private Page tab(BrowserContext context) {
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains(tolerated)) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequestFailed(
        request -> complaints.add(request.url() + " failed: " + request.failure()));
    return page;
  }

  /** A status that a page of this test answers by intent: browsers complain of it. */
  void expects(int status) {
    tolerated = "status of " + status;
  }

  Inspection inspection() {
    return inspection;
  }

  /** Looks at the page with axe, and keeps a picture of it, wide and narrow. */
  void inspect(Page page, String name) {
    inspection.ofLight(page, name);
  }

  /** Clicks on what leads to another page, and waits until that page has come. */
  static void follow(Locator link) {
    Page page = link.page();
    AtomicBoolean came = new AtomicBoolean();
    Consumer<Frame> navigated = frame -> came.set(came.get() || frame.equals(page.mainFrame()));
    page.onFrameNavigated(navigated);
    link.click();
    page.waitForCondition(came::get);
    page.offFrameNavigated(navigated);
    page.waitForLoadState();
  }

  /** What axe found, and what the pages complained about: refused scripts, missing files. */
  List<String> complaints() {
    return Stream.concat(inspection.complaints().stream(), complaints.stream()).toList();
  }

  @Override
  public void close() {
    complaints().forEach(complaint -> System.out.println("browser: " + complaint));
    browser.close();
    playwright.close();
  }

  private static Optional<Path> executable() {
    Stream<String> named = Stream.ofNullable(System.getenv("CHROME_BIN"));
    Stream<String> usual =
        Stream.of(
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    return Stream.concat(named, usual).map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
