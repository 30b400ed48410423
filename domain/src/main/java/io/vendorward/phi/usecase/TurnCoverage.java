package io.vendorward.phi.usecase;

import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.VendorId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Looks at a vendor's flows again on the day on which something about them turns. */
public final class TurnCoverage implements JobDriver {

  private final KeepCoverage coverage;
  private final CoverageBook book;
  private final Transactions transactions;

  public TurnCoverage(KeepCoverage coverage, CoverageBook book, Transactions transactions) {
    this.coverage = coverage;
    this.book = book;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KeepCoverage.JOB;
  }

  /** Nothing is left to do when it was computed again since, and another day came out. */
  @Override
  public Mono<Void> run(Job job) {
    var caller = Caller.worker(job.tenant(), job.kind());
    var vendor = new VendorId(UUID.fromString(job.value(KeepCoverage.VENDOR)));
    var day = LocalDate.parse(job.value(KeepCoverage.DAY));
    return transactions.within(
        caller.scope(),
        () ->
            book.watch(job.tenant(), vendor)
                .filter(watch -> watch.next().equals(Optional.of(day)))
                .flatMap(_ -> coverage.of(caller, vendor)));
  }
}
