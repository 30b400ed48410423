package io.vendorward.operation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.operation.Operation;
import io.vendorward.operation.OperationState;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresOperationsTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private static final Instant START = Instant.parse("2026-03-02T10:00:00.000001Z");

  private final PostgresOperations operations = postgres.adapter(PostgresOperations::new);
  private final TenantId tenant = postgres.createTenant();

  private UUID start(String by, Instant at) {
    var operation = Operation.started(PostgresForTests.anyId(), "template-import", by, at);
    postgres.runAsStaff(tenant, () -> operations.start(tenant, operation));
    return operation.id();
  }

  private Operation find(UUID id) {
    return postgres.asStaff(tenant, () -> operations.find(tenant, id));
  }

  private boolean end(UUID id, OperationState.Ended ended) {
    return postgres.asStaff(tenant, () -> operations.end(tenant, id, ended, START.plusSeconds(9)));
  }

  @Test
  void keepsWhatWasStarted() {
    UUID id = start("person:ada", START);
    assertThat(find(id)).isEqualTo(Operation.started(id, "template-import", "person:ada", START));
  }

  @Test
  void notesProgressAndWhetherToGoOn() {
    UUID id = start("person:ada", START);
    assertThat(progress(id)).isTrue();
    assertThat(find(id).done()).isEqualTo(5);
    assertThat(find(id).total()).isEqualTo(OptionalLong.of(20));
    assertThat(postgres.asStaff(tenant, () -> operations.requestCancel(tenant, id))).isTrue();
    assertThat(progress(id)).isFalse();
  }

  private boolean progress(UUID id) {
    return postgres.asStaff(tenant, () -> operations.progress(tenant, id, 5, 20));
  }

  @Test
  void endsOnce() {
    for (OperationState.Ended ended :
        List.of(
            new OperationState.Succeeded("/api/v1/template-imports/7"),
            new OperationState.Failed("unreadable", "Sheet 1 is encrypted."),
            new OperationState.Cancelled())) {
      UUID id = start("person:ada", START);
      assertThat(end(id, ended)).isTrue();
      assertThat(end(id, new OperationState.Cancelled())).isFalse();
      assertThat(find(id).state()).isEqualTo(ended);
      assertThat(find(id).endedAt()).contains(START.plusSeconds(9));
    }
  }

  @Test
  void pagesTheNewestFirstAndOnlyThoseOfOneActor() {
    UUID first = start("person:ada", START);
    start("person:bob", START.plusSeconds(1));
    UUID second = start("person:ada", START.plusSeconds(2));
    UUID third = start("person:ada", START.plusSeconds(2));
    Page<Operation> page = list(Optional.empty());
    assertThat(page.rows()).extracting(Operation::id).containsExactly(third, second);
    assertThat(list(page.next().map(Optional::of).orElseThrow()).rows())
        .extracting(Operation::id)
        .containsExactly(first);
  }

  private Page<Operation> list(Optional<Position> after) {
    var request = new PageRequest(2, List.of(Sort.descending("startedAt")), after);
    return postgres.asStaff(
        tenant, () -> operations.list(tenant, Optional.of("person:ada"), request));
  }
}
