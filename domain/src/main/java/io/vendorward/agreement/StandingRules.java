package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How an agreement stands on a day, as a whole: an end for some services only is none of it. */
public final class StandingRules {

  /** How many days before the date that matters an agreement is said to be expiring. */
  public static final int EXPIRING_DAYS = 120;

  private StandingRules() {}

  /**
   * Where it stands, and which date matters next.
   *
   * @param agreement with what others ended of it, see {@link Supersession}
   */
  public static Standing on(LocalDate day, AgreementHistory agreement) {
    var started = agreement.started(day);
    var ended =
        ended(agreement)
            .filter(ending -> day.isAfter(ending.lastDay()))
            .filter(ending -> !ranOutBefore(ending, started));
    if (ended.isPresent()) {
      return plain(
          switch (ended.get().cause()) {
            case Ending.Cause.Terminated _ -> Standing.State.TERMINATED;
            case Ending.Cause.Superseded _ -> Standing.State.SUPERSEDED;
          });
    }
    return started
        .map(version -> begun(day, agreement, version))
        .orElseGet(() -> notBegun(agreement));
  }

  private static boolean ranOutBefore(Ending ending, Optional<AgreementVersion> started) {
    return started
        .flatMap(version -> version.terms().duration().lastDay())
        .filter(ending.lastDay()::isAfter)
        .isPresent();
  }

  private static Standing notBegun(AgreementHistory agreement) {
    return agreement.versions().stream()
        .flatMap(version -> version.firstDay().stream())
        .min(Comparator.naturalOrder())
        .map(first -> standing(Standing.State.NOT_YET_IN_FORCE, first, Standing.Next.Kind.BEGINS))
        .orElseGet(() -> plain(Standing.State.NOT_EXECUTED));
  }

  private static Standing begun(
      LocalDate day, AgreementHistory agreement, AgreementVersion version) {
    var last = lastDay(agreement, version);
    if (last.filter(day::isAfter).isPresent()) {
      return plain(Standing.State.EXPIRED);
    }
    return next(day, version, last)
        .map(next ->
            new Standing(
                next.day().isAfter(day.plusDays(EXPIRING_DAYS))
                    ? Standing.State.IN_FORCE
                    : Standing.State.EXPIRING,
                Optional.of(next)))
        .orElseGet(() -> plain(Standing.State.IN_FORCE));
  }

  private static Optional<LocalDate> lastDay(AgreementHistory agreement, AgreementVersion version) {
    return Stream.concat(
            version.terms().duration().lastDay().stream(),
            ended(agreement).map(Ending::lastDay).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Ending> ended(AgreementHistory agreement) {
    return agreement.endings().stream()
        .filter(ending -> ending.of() instanceof Extent.All<?>)
        .min(Comparator.comparing(Ending::lastDay));
  }

  private static Optional<Standing.Next> next(
      LocalDate day, AgreementVersion version, Optional<LocalDate> last) {
    return last.map(end -> new Standing.Next(end, Standing.Next.Kind.ENDS))
        .or(() ->
            version.terms().duration() instanceof Duration.AutoRenewing renewing
                ? Optional.of(
                    new Standing.Next(
                        renewing.noticeDeadline(day), Standing.Next.Kind.NOTICE_DEADLINE))
                : Optional.empty());
  }

  private static Standing standing(Standing.State state, LocalDate day, Standing.Next.Kind kind) {
    return new Standing(state, Optional.of(new Standing.Next(day, kind)));
  }

  private static Standing plain(Standing.State state) {
    return new Standing(state, Optional.empty());
  }
}
