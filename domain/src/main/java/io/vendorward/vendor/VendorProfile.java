package io.vendorward.vendor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people say about a vendor.
 *
 * @param owner subject of the member who answers for this vendor, or did before they were disabled
 * @param externalIds its names in other systems, by system
 */
public record VendorProfile(
    String legalName,
    List<String> tradingNames,
    List<Identifier> identifiers,
    List<String> domains,
    Optional<String> owner,
    VendorStatus status,
    Map<String, String> externalIds) {

  public VendorProfile {
    tradingNames = List.copyOf(tradingNames);
    identifiers = List.copyOf(identifiers);
    domains = List.copyOf(domains);
    externalIds = Map.copyOf(externalIds);
  }

  /** Under which word any of its names is found. */
  public List<String> searchWords() {
    return NameKey.words(Stream.concat(Stream.of(legalName), tradingNames.stream()).toList());
  }

  public VendorProfile withStatus(VendorStatus next) {
    return new VendorProfile(
        legalName, tradingNames, identifiers, domains, owner, next, externalIds);
  }
}
