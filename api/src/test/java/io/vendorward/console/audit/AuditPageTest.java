package io.vendorward.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.AuditEntry;
import io.vendorward.audit.AuditQuery;
import io.vendorward.audit.AuditRecord;
import io.vendorward.audit.usecase.AuditTrail;
import io.vendorward.audit.web.AuditUseCases;
import io.vendorward.console.ConsoleSlice;
import io.vendorward.console.Staff;
import io.vendorward.identity.Role;
import io.vendorward.listing.Count;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@WebFluxTest(
    controllers = AuditPage.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({ConsoleSlice.class, AuditUseCases.class, AuditPageTest.Surroundings.class})
@ImportAutoConfiguration(ErrorWebFluxAutoConfiguration.class)
class AuditPageTest {

  private static final UUID VENDOR = new UUID(7, 7);

  @TestConfiguration(proxyBeanMethods = false)
  static class Surroundings {

    @Bean
    Kept trail() {
      return new Kept();
    }
  }

  /** Two records, whatever is asked; and what was asked last. */
  static final class Kept implements AuditTrail {

    private AuditQuery asked = AuditQuery.ALL;

    @Override
    public Mono<Page<AuditEntry>> page(TenantId tenant, AuditQuery query, PageRequest request) {
      asked = query;
      return Mono.just(
          new Page<>(
              List.of(
                  entry(tenant, "vendor.created", "person:sub-1", Optional.of("Ada Marsh")),
                  entry(tenant, "vendor.teleported", "portal:" + VENDOR, Optional.empty())),
              Optional.empty()));
    }

    @Override
    public Mono<Count> count(TenantId tenant, AuditQuery query) {
      return Mono.just(new Count(2));
    }

    private static AuditEntry entry(
        TenantId tenant, String type, String actor, Optional<String> name) {
      var record =
          new AuditRecord(
              tenant,
              VENDOR,
              Instant.parse("2026-03-02T09:00:00Z"),
              type,
              "vendor",
              VENDOR,
              1,
              actor,
              "192.0.2.7",
              "4bf9",
              Map.of("legalName", "aa"));
      return new AuditEntry(record, OptionalLong.of(12), "2c26b46b68ffc68ff99b", name);
    }
  }

  @Autowired WebTestClient client;
  @Autowired Kept trail;

  @Test
  void tellsWhoDidWhatInWords() {
    assertThat(auditor().page("/console/audit"))
        .contains("Vendor added", "Ada Marsh", "192.0.2.7", "legalName", "No. 12", "2 records")
        .contains("vendor.teleported", "Vendor&#39;s contact", "/console/vendors/" + VENDOR);
  }

  @Test
  void asksForOneThingOneActorAndTheOrganizationsDays() {
    var page =
        auditor()
            .page(
                "/console/audit?resource=%s&actor=person:sub-1&from=2026-03-01&to=2026-03-02"
                    .formatted(VENDOR));
    assertThat(page).contains("Of one thing only", "Of one actor only", "value=\"2026-03-01\"");
    assertThat(trail.asked)
        .isEqualTo(
            new AuditQuery(
                Optional.of(VENDOR),
                Optional.of("person:sub-1"),
                Optional.of(Instant.parse("2026-03-01T06:00:00Z")),
                Optional.of(Instant.parse("2026-03-03T06:00:00Z"))));
  }

  @Test
  void takesWhatIsNoDayForNotSaid() {
    auditor().page("/console/audit?from=yesterday&resource=7");
    assertThat(trail.asked).isEqualTo(AuditQuery.ALL);
  }

  @Test
  void isForThoseWhoMayReadTheTrail() {
    assertThat(Staff.as(client, Role.PROCUREMENT).page("/console/audit", HttpStatus.FORBIDDEN))
        .doesNotContain("Ada Marsh");
  }

  private Staff auditor() {
    return Staff.as(client, Role.AUDITOR);
  }
}
