package io.vendorward.phi.web;

import io.vendorward.agreement.Term;
import io.vendorward.phi.Coverage;
import io.vendorward.phi.CoverageStatus;
import io.vendorward.phi.Shortfall;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be said of a flow on a day, in sentences. */
@Component
public class CoverageWords {

  private final MessageSource messages;

  CoverageWords(MessageSource messages) {
    this.messages = messages;
  }

  /** Why it has its status, in a sentence. */
  public String reason(Coverage coverage, Locale locale) {
    return coverage
        .from()
        .map(day -> messages.getMessage("coverage.reason.later", new Object[] {day}, locale))
        .orElseGet(() -> messages.getMessage(key(coverage), null, locale));
  }

  private static String key(Coverage coverage) {
    var status = "coverage.reason." + coverage.status();
    return coverage.status() == CoverageStatus.UNCOVERED && !coverage.shortfalls().isEmpty()
        ? status + "." + coverage.shortfalls().getFirst().dimension()
        : status;
  }

  /** What is missing or not known in one respect. */
  public String shortfall(Shortfall shortfall, Locale locale) {
    var key =
        "coverage.shortfall." + shortfall.dimension() + (shortfall.known() ? ".known" : ".unknown");
    return messages.getMessage(key, new Object[] {terms(shortfall)}, locale);
  }

  private static String terms(Shortfall shortfall) {
    return shortfall.terms().stream()
        .sorted()
        .map(CoverageWords::name)
        .collect(Collectors.joining(", "));
  }

  /** As the law's readers write it. */
  public static String name(Term term) {
    return term.name().replace("_EPHI", " (ePHI)");
  }
}
