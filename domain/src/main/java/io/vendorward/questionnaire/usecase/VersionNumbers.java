package io.vendorward.questionnaire.usecase;

import java.util.List;
import java.util.Optional;

/** The version that is being edited, and the last one there is; 0 for none. */
record VersionNumbers(Optional<Integer> draft, int last) {

  static VersionNumbers of(List<VersionSummary> versions) {
    return new VersionNumbers(
        versions.stream()
            .filter(version -> version.state() == VersionSummary.State.DRAFT)
            .map(version -> version.head().number())
            .findFirst(),
        versions.stream().mapToInt(version -> version.head().number()).max().orElse(0));
  }
}
