package io.vendorward.portal.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Records that a mail was not sent because what it asks for is no longer wanted. */
public final class DroppedMail {

  private final Changes changes;
  private final Transactions transactions;
  private final InstantSource clock;

  public DroppedMail(Changes changes, Transactions transactions, InstantSource clock) {
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  Mono<Void> record(Job job, UUID contact) {
    var caller = Caller.worker(job.tenant(), job.kind());
    var change =
        Change.of("mail.dropped", "contact", contact, 0, clock.instant())
            .withEventData(
                Map.of("resource", job.value("resource"), "occasion", job.value("occasion")));
    return transactions.within(caller.scope(), () -> changes.record(caller, change));
  }
}
