package io.vendorward.phi.web;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.portal.Hospital;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/** What the console's slices have already. */
@TestConfiguration(proxyBeanMethods = false)
public class PhiSurroundings {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Bean
  InMemoryTables tables() {
    return new InMemoryTables();
  }

  @Bean
  RecordedChanges changes(InMemoryTables tables) {
    return new RecordedChanges(tables);
  }

  @Bean
  NewIds ids() {
    return new SequentialIds();
  }

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(NOON);
  }

  @Bean
  TenantDay tenantDay(InstantSource clock) {
    return new TenantDay(
        _ -> Mono.just(new Hospital("Harbor Point", Locale.US, ZoneId.of("America/New_York"), "")),
        clock);
  }
}
