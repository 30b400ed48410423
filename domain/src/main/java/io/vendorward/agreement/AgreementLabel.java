package io.vendorward.agreement;

import java.util.Map;

/**
 * How people and other systems speak of an agreement.
 *
 * @param notes for the tenant's own people
 * @param externalIds its names in other systems, by system
 */
public record AgreementLabel(String title, String notes, Map<String, String> externalIds) {

  public AgreementLabel {
    title = title.strip();
    externalIds = Map.copyOf(externalIds);
  }
}
