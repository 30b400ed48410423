package io.vendorward.agreement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What agreements do to each other: one that takes the place of another ends it, for its own
 * services, on the day before its own first. This is derived from what they say, so that a
 * correction of a date moves both.
 */
public final class Supersession {

  private Supersession() {}

  /** The same agreements, each with what others ended of it. */
  public static List<AgreementHistory> among(Collection<AgreementHistory> agreements) {
    return agreements.stream()
        .map(agreement -> agreement.endedBy(endings(agreement.id(), agreements).toList()))
        .toList();
  }

  private static Stream<Ending> endings(AgreementId id, Collection<AgreementHistory> agreements) {
    return agreements.stream()
        .filter(other -> !other.id().equals(id))
        .flatMap(other ->
            other.versions().stream()
                .filter(version -> version.terms().supersedes().contains(id))
                .flatMap(version ->
                    version.firstDay().stream()
                        .map(first ->
                            new Ending(
                                first.minusDays(1),
                                version.terms().scope().services(),
                                new Ending.Cause.Superseded(other.id())))));
  }
}
