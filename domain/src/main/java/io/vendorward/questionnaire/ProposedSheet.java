package io.vendorward.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sheet seems to be.
 *
 * @param columns column letters, from left to right, to what they seem to mean
 */
public record ProposedSheet(
    String name, boolean hidden, boolean use, int headerRows, Map<String, ProposedColumn> columns) {

  public ProposedSheet {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
