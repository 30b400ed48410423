package io.vendorward.paper;

import io.vendorward.agreement.Between;
import io.vendorward.agreement.Side;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntityId;
import java.util.List;
import java.util.Map;

/** How a text speaks of those whom an agreement knows by their ids. */
public record PaperNames(Map<LegalEntityId, String> entities, Map<EngagementId, String> services) {

  public PaperNames {
    entities = Map.copyOf(entities);
    services = Map.copyOf(services);
  }

  List<String> of(Between between, Side side) {
    return between.of(side).stream().map(id -> entities.getOrDefault(id, "")).sorted().toList();
  }

  String service(Object id) {
    return services.getOrDefault(id, "");
  }
}
