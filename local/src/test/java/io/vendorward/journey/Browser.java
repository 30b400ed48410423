package io.vendorward.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
  private final List<String> complaints = new ArrayList<>();

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
    BrowserContext context = browser.newContext();
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequestFailed(
        request -> complaints.add(request.url() + " failed: " + request.failure()));
    return page;
  }

  /** Looks at the page with axe, and keeps a picture of it, wide and narrow. */
  void inspect(Page page, String name) {
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(rule -> complaints.add(name + ", " + page.url() + ": " + text(rule)));
    picture(page, name, 1280);
    picture(page, name + "-narrow", 360);
    page.setViewportSize(1280, 800);
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

  private static void picture(Page page, String name, int width) {
    page.setViewportSize(width, 800);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + ".png")));
  }

  /** What axe found, and what the pages complained about: refused scripts, missing files. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    complaints.forEach(complaint -> System.out.println("browser: " + complaint));
    browser.close();
    playwright.close();
  }

  private static String text(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
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
