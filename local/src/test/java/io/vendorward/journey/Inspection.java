package io.vendorward.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages as people may have them before them: wide, narrow, in the dark, on paper. */
final class Inspection {

  private static final int WIDE = 1280;
  private static final int NARROW = 320;
  private static final int HEIGHT = 800;
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final List<String> complaints = new ArrayList<>();

  List<String> complaints() {
    return complaints;
  }

  /** With axe, and keeps a picture of it, wide and narrow, where nothing may be off to the side. */
  void ofLight(Page page, String name) {
    axe(page, name);
    picture(page, name, WIDE);
    page.setViewportSize(NARROW, HEIGHT);
    int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
    if (sideways > 0) {
      complaints.add(name + " has to be scrolled sideways by " + sideways + " at " + NARROW);
    }
    picture(page, name + "-narrow", NARROW);
    page.setViewportSize(WIDE, HEIGHT);
  }

  /**
   * By whoever has chosen dark colours: the contrasts are others. They change at once, so that axe
   * does not look at colours on their way.
   */
  void ofDark(Page page, String name) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.DARK)
            .setReducedMotion(ReducedMotion.REDUCE));
    axe(page, name + "-dark");
    picture(page, name + "-dark", WIDE);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.NO_PREFERENCE));
  }

  void onPaper(Page page, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    picture(page, name + "-paper", WIDE);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  static void picture(Page page, String name, int width) {
    page.setViewportSize(width, HEIGHT);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + ".png")));
  }

  private void axe(Page page, String name) {
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(rule -> complaints.add(name + ", " + page.url() + ": " + text(rule)));
  }

  private static String text(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }
}
