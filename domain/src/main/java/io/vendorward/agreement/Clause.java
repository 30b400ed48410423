package io.vendorward.agreement;

import java.util.Optional;

/**
 * A term as it stands in an agreement.
 *
 * @param place where in the document, such as "Exhibit B, section 4, page 12"
 */
public record Clause(ClauseStatus status, Optional<String> place) {

  public static final Clause NOT_REVIEWED = new Clause(ClauseStatus.NOT_REVIEWED, Optional.empty());
}
