package io.vendorward.portal.usecase;

import io.vendorward.operation.Job;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.portal.Letter;
import io.vendorward.tenancy.GrantKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Mails a receipt to whoever handed work in. */
public final class MailReceipt implements JobDriver {

  public static final String KIND = "mail.submission-receipt";

  private final FindCorrespondence correspondence;
  private final Post post;

  public MailReceipt(FindCorrespondence correspondence, Post post) {
    this.correspondence = correspondence;
    this.post = post;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<RetrySchedule> retries() {
    return Optional.of(RetrySchedule.PATIENT);
  }

  @Override
  public Mono<Void> run(Job job) {
    var account = Optional.of(UUID.fromString(job.value("account")));
    var submittedAt = Instant.parse(job.value("submittedAt"));
    return correspondence
        .find(
            job.tenant(),
            GrantKind.valueOf(job.value("kind")),
            UUID.fromString(job.value("resource")),
            grant -> grant.account().equals(account))
        .map(found ->
            new Letter.Receipt(found.recipient(), found.hospital(), found.grant(), submittedAt))
        .flatMap(post::send);
  }
}
