package io.vendorward.phi.web;

import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aService;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;

import io.vendorward.agreement.InMemoryAgreements;
import io.vendorward.agreement.usecase.AgreementList;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Reach;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.phi.CoverageCounts;
import io.vendorward.phi.CoverageFilter;
import io.vendorward.phi.CoveredFlow;
import io.vendorward.phi.InMemoryCoverageBook;
import io.vendorward.phi.InMemoryDeterminations;
import io.vendorward.phi.InMemoryPhiFlows;
import io.vendorward.phi.usecase.CoverageFollower;
import io.vendorward.phi.usecase.CoverageList;
import io.vendorward.phi.usecase.DeterminationList;
import io.vendorward.phi.usecase.KeepCoverage;
import io.vendorward.phi.usecase.PhiFlowList;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/** A hospital with one vendor that delivers one service, in memory, for slices about its data. */
@TestConfiguration(proxyBeanMethods = false)
public class PhiSlice {

  public static final UUID VENDOR = new UUID(4, 1);
  public static final UUID HOSTING = new UUID(1, 1);
  public static final LegalEntityId HOSPITAL = new LegalEntityId(new UUID(2, 1));
  public static final LegalEntityId VENDOR_INC = new LegalEntityId(new UUID(3, 1));

  @Bean
  InMemoryPhiFlows flows(InMemoryTables tables) {
    return new InMemoryPhiFlows(tables);
  }

  /** All of the one service. */
  @Bean
  PhiFlowList flowList(InMemoryPhiFlows flows) {
    return (tenant, reach, query, request) ->
        Mono.justOrEmpty(query.engagement())
            .flatMap(engagement -> flows.of(tenant, engagement))
            .defaultIfEmpty(List.of())
            .map(rows -> new Page<>(rows, Optional.empty()));
  }

  @Bean
  InMemoryAgreements agreements(InMemoryTables tables) {
    return new InMemoryAgreements(tables);
  }

  /** All with the one vendor. */
  @Bean
  AgreementList agreementList(InMemoryAgreements agreements) {
    return (tenant, reach, query, request) ->
        agreements.of(tenant, new VendorId(VENDOR)).map(rows -> new Page<>(rows, Optional.empty()));
  }

  @Bean
  InMemoryDeterminations determinations(InMemoryTables tables) {
    return new InMemoryDeterminations(tables);
  }

  /** All about the one vendor. */
  @Bean
  DeterminationList determinationList(InMemoryDeterminations determinations) {
    return (tenant, reach, vendor, request) ->
        determinations
            .of(tenant, new VendorId(VENDOR))
            .map(rows -> new Page<>(rows, Optional.empty()));
  }

  @Bean
  InMemoryCoverageBook coverageBook(InMemoryTables tables) {
    return new InMemoryCoverageBook(tables);
  }

  @Bean
  CoverageList coverageList(InMemoryCoverageBook book) {
    return new KeptList(book);
  }

  @Bean
  InMemoryVendors vendors(InMemoryTables tables) {
    return new InMemoryVendors(tables);
  }

  @Bean
  InMemoryEngagements engagements(InMemoryTables tables) {
    return new InMemoryEngagements(tables);
  }

  @Bean
  InMemoryLegalEntities entities(InMemoryTables tables) {
    return new InMemoryLegalEntities(tables);
  }

  @Bean
  InMemoryCounters counters(InMemoryTables tables) {
    return new InMemoryCounters(tables);
  }

  @Bean
  RecordedJobs jobs(InMemoryTables tables) {
    return new RecordedJobs(tables);
  }

  @Bean
  CoverageFollower coverageFollower() {
    return (_, _, _, _) -> Mono.empty();
  }

  @Bean
  TheService theService(
      InMemoryTables tables,
      InMemoryVendors vendors,
      InMemoryEngagements engagements,
      InMemoryLegalEntities entities,
      ObjectProvider<KeepCoverage> coverage) {
    return new TheService(tables, vendors, engagements, entities, coverage);
  }

  /** The one vendor with its service. */
  public record TheService(
      InMemoryTables tables,
      InMemoryVendors vendors,
      InMemoryEngagements engagements,
      InMemoryLegalEntities entities,
      ObjectProvider<KeepCoverage> coverage) {

    /** Its flows are judged, those that have to be assumed too. */
    public void judge() {
      Caller caller = anAnalystOf(TENANT);
      tables
          .within(
              caller.scope(),
              () ->
                  engagements
                      .find(TENANT, new EngagementId(HOSTING))
                      .flatMap(service -> coverage.getObject().follow(caller, service)))
          .block();
    }

    /** As if nothing had happened yet. */
    public void begin() {
      tables.clear();
      Caller caller = anAnalystOf(TENANT);
      var vendor = aVendor(VENDOR, 1, aProfile("MedHost, LLC"));
      var engagement =
          new Engagement(
              new EngagementId(HOSTING),
              vendor.id(),
              aService("EHR hosting"),
              new Parties(HOSPITAL, VENDOR_INC),
              Revision.first(MORNING));
      tables
          .within(
              caller.scope(),
              () ->
                  vendors
                      .insert(caller, vendor)
                      .then(entities.insert(caller, entity(HOSPITAL, Optional.empty())))
                      .then(entities.insert(caller, entity(VENDOR_INC, Optional.of(vendor.id()))))
                      .then(engagements.insert(caller, engagement)))
          .block();
    }

    private static LegalEntity entity(LegalEntityId id, Optional<VendorId> vendor) {
      return LegalEntity.silent(id, vendor, "Somebody", MORNING);
    }
  }

  /** What is kept, in no order and without filters: those are the database's. */
  private record KeptList(InMemoryCoverageBook book) implements CoverageList {

    @Override
    public Mono<Page<CoveredFlow>> page(
        TenantId tenant, Reach reach, LocalDate day, CoverageFilter filter, PageRequest request) {
      return Mono.fromSupplier(() -> new Page<>(book.on(day), Optional.empty()));
    }

    @Override
    public Mono<CoverageCounts> counts(TenantId tenant, Reach reach, LocalDate day) {
      return Mono.fromSupplier(() ->
          new CoverageCounts(
              book.on(day).stream()
                  .collect(
                      Collectors.groupingBy(
                          flow -> flow.coverage().status(), Collectors.counting())),
              0));
    }
  }
}
