package io.vendorward.paper.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.Counterparty;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.PaperNames;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Writes the text of a version with the names as they are now; in the tenant's scope. */
public final class WritePaper {

  private final LegalEntities entities;
  private final Engagements engagements;

  public WritePaper(LegalEntities entities, Engagements engagements) {
    this.entities = entities;
    this.engagements = engagements;
  }

  /** Empty for an agreement that is with no vendor: what the tenant signs there is not ours. */
  Mono<Assembly.Outcome> of(TenantId tenant, Agreement agreement, AgreementVersion version) {
    return switch (agreement.counterparty()) {
      case Counterparty.OfVendor(var vendor) ->
          names(tenant, vendor)
              .map(names ->
                  Assembly.assemble(
                      agreement.label().title(),
                      agreement.history().kind(),
                      version.terms(),
                      names));
      case Counterparty.Upstream _ -> Mono.empty();
    };
  }

  private Mono<PaperNames> names(TenantId tenant, VendorId vendor) {
    return entities
        .of(tenant, Optional.empty())
        .flatMap(own ->
            entities
                .of(tenant, Optional.of(vendor))
                .flatMap(theirs ->
                    engagements
                        .of(tenant, vendor)
                        .map(services ->
                            new PaperNames(
                                entities(own, theirs),
                                services.stream()
                                    .collect(
                                        Collectors.toUnmodifiableMap(
                                            Engagement::id,
                                            one -> one.profile().serviceName()))))));
  }

  private static Map<LegalEntityId, String> entities(
      List<LegalEntity> own, List<LegalEntity> theirs) {
    return Stream.concat(own.stream(), theirs.stream())
        .collect(Collectors.toUnmodifiableMap(LegalEntity::id, entity -> entity.details().name()));
  }
}
