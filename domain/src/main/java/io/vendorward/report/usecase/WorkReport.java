package io.vendorward.report.usecase;

import io.vendorward.identity.Reach;
import io.vendorward.report.Work;
import io.vendorward.tenancy.TenantId;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Counts what is to be done. */
public interface WorkReport {

  /** Of what is within the reach; due soon is what is due from today on until {@code soon}. */
  Mono<Work> of(TenantId tenant, Reach reach, LocalDate today, LocalDate soon);
}
