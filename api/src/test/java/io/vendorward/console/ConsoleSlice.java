package io.vendorward.console;

import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockAuthentication;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Role;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.web.StaffAuthentication;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.security.ConsoleDoor;
import io.vendorward.security.SliceSecurity;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClientConfigurer;
import reactor.core.publisher.Mono;

/** For slices of the console: its frame, on tables in memory, for a hospital in Chicago. */
@TestConfiguration(proxyBeanMethods = false)
@Import({SliceSecurity.class, ConsoleDoor.class, ConsoleFrame.class, ConsoleUseCases.class})
public class ConsoleSlice {

  public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  /** Somebody with these roles in a console session. */
  public static WebTestClientConfigurer as(Role... roles) {
    String subject = Arrays.stream(roles).map(Role::name).collect(Collectors.joining(","));
    return mockAuthentication(new StaffAuthentication(new StaffIdentity.Person(subject, "slice")));
  }

  @Bean
  InMemoryTables tables() {
    return new InMemoryTables();
  }

  @Bean
  Changes changes(InMemoryTables tables, SliceSecurity.Attempts attempts) {
    return attempts.keys().completing(new RecordedChanges(tables));
  }

  @Bean
  NewIds newIds() {
    return new SequentialIds();
  }

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(NOW);
  }

  @Bean
  Hospitals hospitals() {
    return tenant ->
        Mono.just(new Hospital("St. Mary's Hospital", Locale.US, ZoneId.of("America/Chicago"), ""));
  }
}
