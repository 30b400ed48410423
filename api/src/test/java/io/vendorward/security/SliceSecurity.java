package io.vendorward.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vendorward.identity.ApiClient;
import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.identity.SessionHolder;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.StaffAccess;
import io.vendorward.identity.StaffIdentity;
import io.vendorward.identity.web.Admissions;
import io.vendorward.identity.web.CallerArguments;
import io.vendorward.identity.web.GuardedHandlers;
import io.vendorward.operation.InMemoryIdempotencyKeys;
import io.vendorward.operation.usecase.AbandonAttempt;
import io.vendorward.operation.usecase.BeginAttempt;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.web.TraceFilter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * For slices of the API: the real chains, guard and conventions, with tokens that say what they
 * stand for. {@code client.get().uri(...).headers(SliceSecurity.as(Role.ANALYST))}.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ApiSecurity.class, SecurityProblems.class, GuardedHandlers.class, CallerArguments.class})
@ComponentScan(
    basePackageClasses = TraceFilter.class,
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Tests?)(\\$.*)?"))
public class SliceSecurity {

  public static final TenantId TENANT = new TenantId(new UUID(7, 1));
  public static final UUID ACCOUNT = new UUID(7, 2);

  private static final String PORTAL_RANDOM = "slice-session";

  /** A member with these roles; the subject is their names joined by a comma. */
  public static Consumer<HttpHeaders> as(Role... roles) {
    return bearer(
        "person " + Arrays.stream(roles).map(Role::name).collect(Collectors.joining(",")));
  }

  /** A machine client with these scopes. */
  public static Consumer<HttpHeaders> asClient(String... scopes) {
    return bearer("machine " + String.join(",", scopes));
  }

  /** The portal account {@link #ACCOUNT} in a session. */
  public static Consumer<HttpHeaders> asPortalUser() {
    return headers ->
        headers.setBearerAuth(SessionToken.of(PORTAL_RANDOM, SessionToken.Door.API).value());
  }

  private static Consumer<HttpHeaders> bearer(String content) {
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
    return headers -> headers.setBearerAuth(token);
  }

  @Bean
  ReactiveJwtDecoder accessTokenDecoder() {
    return token -> Mono.just(jwt(token));
  }

  private static Jwt jwt(String token) {
    var words = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(" ", 2);
    var jwt = Jwt.withTokenValue(token).header("alg", "none").subject(words[1]);
    return words[0].equals("machine")
        ? jwt.claim("client_id", words[1]).build()
        : jwt.claim("org", Map.of("slice", Map.of("id", "slice"))).build();
  }

  @Bean
  Admissions admissions() {
    return identity -> Mono.just(access(identity));
  }

  private static StaffAccess access(StaffIdentity identity) {
    return switch (identity) {
      case StaffIdentity.Person(var subject, _) ->
          StaffAccess.of(
              new Member(
                  TENANT,
                  new UUID(7, 3),
                  subject,
                  "Sam Slice",
                  "sam@slice.example",
                  Arrays.stream(subject.split(",")).map(Role::valueOf).collect(Collectors.toSet()),
                  false,
                  1));
      case StaffIdentity.Machine(var clientId) ->
          StaffAccess.of(
              new ApiClient(
                  TENANT,
                  new UUID(7, 4),
                  clientId,
                  "slice",
                  Arrays.stream(clientId.split(",")).collect(Collectors.toSet()),
                  false,
                  1));
    };
  }

  /** Keys beside what the slice keeps, so that its changes can complete attempts. */
  public record Attempts(InMemoryTables tables, InMemoryIdempotencyKeys keys) {}

  @Bean
  Attempts attempts(ObjectProvider<InMemoryTables> ofSlice) {
    var tables = ofSlice.getIfAvailable(InMemoryTables::new);
    return new Attempts(tables, new InMemoryIdempotencyKeys(tables, new SequentialIds()));
  }

  @Bean
  BeginAttempt beginAttempt(Attempts attempts) {
    return new BeginAttempt(attempts.tables(), attempts.keys(), InstantSource.system());
  }

  @Bean
  AbandonAttempt abandonAttempt(Attempts attempts) {
    return new AbandonAttempt(attempts.tables(), attempts.keys());
  }

  @Bean
  LiveSessions liveSessions() {
    var clock = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    var inMemory = new SessionsInMemory(() -> PORTAL_RANDOM, clock);
    inMemory.openSession().handle(new SessionHolder.Portal(ACCOUNT), SessionToken.Door.API).block();
    return inMemory.liveSessions();
  }
}
