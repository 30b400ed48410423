package io.vendorward.console.agreement;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Ending;
import io.vendorward.agreement.usecase.ReadAgreements;
import io.vendorward.console.Fields;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.usecase.ReadCoverage;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.usecase.FindEngagements;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of an agreement. */
@Component
class AgreementViews {

  private static final PageRequest FIRST_FLOWS =
      new PageRequest(
          PageRequest.DEFAULT_LIMIT, List.of(Sort.descending("status")), Optional.empty());

  private final ReadAgreements readAgreements;
  private final ReadCoverage readCoverage;
  private final CounterpartyNames names;
  private final FindEngagements findEngagements;
  private final FindLegalEntities findLegalEntities;

  AgreementViews(
      ReadAgreements readAgreements,
      ReadCoverage readCoverage,
      CounterpartyNames names,
      FindEngagements findEngagements,
      FindLegalEntities findLegalEntities) {
    this.readAgreements = readAgreements;
    this.readCoverage = readCoverage;
    this.names = names;
    this.findEngagements = findEngagements;
    this.findLegalEntities = findLegalEntities;
  }

  /**
   * The page.
   *
   * @param form what was typed into one of its forms, if that came back with errors
   */
  Mono<Rendering> page(
      Caller caller, AgreementId id, Fields form, FormErrors errors, Reader reader) {
    return readAgreements
        .one(caller, id)
        .flatMap(found -> page(caller, found, form, errors))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> page(
      Caller caller, ReadAgreements.Standings found, Fields form, FormErrors errors) {
    var agreement = found.agreement();
    var filter = new CoverageFilter(Set.of(), Optional.empty(), Optional.of(agreement.id()));
    return Mono.zip(
            names.of(caller, agreement),
            readCoverage.portfolio(caller, Optional.empty(), filter, FIRST_FLOWS),
            services(caller, agreement),
            findLegalEntities.own(caller),
            theirs(caller, agreement))
        .map(parts -> {
          var model = new HashMap<String, Object>();
          model.put("sheet", AgreementSheet.of(found));
          model.put("counterparty", parts.getT1());
          model.put("flows", parts.getT2().flows().rows());
          model.put("services", parts.getT3());
          model.put("ownEntities", parts.getT4());
          model.put("vendorEntities", parts.getT5());
          model.put("form", form);
          model.put("reasons", Ending.Reason.values());
          return Pages.form("console/agreement/page", errors, model);
        });
  }

  /** The names of services by their ids, as the scope names them. */
  private Mono<Map<String, String>> services(Caller caller, Agreement agreement) {
    return Mono.justOrEmpty(agreement.counterparty().vendor())
        .flatMap(vendor ->
            findEngagements.page(
                caller,
                vendor,
                new PageRequest(
                    PageRequest.MAXIMUM_LIMIT,
                    List.of(Sort.ascending("createdAt")),
                    Optional.empty())))
        .map(page ->
            page.rows().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        service -> service.id().toString(),
                        service -> service.profile().serviceName())))
        .defaultIfEmpty(Map.of());
  }

  private Mono<List<LegalEntity>> theirs(Caller caller, Agreement agreement) {
    return Mono.justOrEmpty(agreement.counterparty().vendor())
        .flatMap(vendor -> findLegalEntities.of(caller, vendor))
        .defaultIfEmpty(List.of());
  }
}
