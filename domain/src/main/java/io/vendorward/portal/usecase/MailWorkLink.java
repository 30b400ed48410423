package io.vendorward.portal.usecase;

import io.vendorward.operation.Job;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.portal.Letter;
import io.vendorward.portal.Link;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.FindCorrespondence.Correspondence;
import io.vendorward.portal.usecase.ReturnReasons.Returned;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Mails a contact the way into work that a hospital addressed to it, as long as the hospital still
 * wants it when the mail is made.
 */
public final class MailWorkLink implements JobDriver {

  public static final String KIND = "mail.work-link";

  private final Content content;
  private final MintLink mintLink;
  private final Post post;
  private final DroppedMail dropped;
  private final Transactions transactions;

  /** What such a mail is made of. */
  public record Content(FindCorrespondence correspondence, ReturnReasons reasons) {}

  public MailWorkLink(
      Content content,
      MintLink mintLink,
      Post post,
      DroppedMail dropped,
      Transactions transactions) {
    this.content = content;
    this.mintLink = mintLink;
    this.post = post;
    this.dropped = dropped;
    this.transactions = transactions;
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
    var contact = UUID.fromString(job.value("contact"));
    var asksForWork = Occasion.valueOf(job.value("occasion")).asksForWork();
    return content
        .correspondence()
        .find(
            job.tenant(),
            GrantKind.valueOf(job.value("kind")),
            UUID.fromString(job.value("resource")),
            grant -> grant.contact().equals(contact) && (grant.open() || !asksForWork))
        .flatMap(found -> send(job, found).thenReturn(true))
        .switchIfEmpty(Mono.defer(() -> dropped.record(job, contact).thenReturn(false)))
        .then();
  }

  private Mono<Void> send(Job job, Correspondence found) {
    var occasion = Occasion.valueOf(job.value("occasion"));
    var sentFor = new Link.SentFor(job.tenant(), found.grant().contact());
    return reason(occasion, job.tenant(), found.grant().resource())
        .flatMap(reason ->
            mintLink
                .forContact(sentFor, found.recipient().address())
                .map(minted ->
                    new Letter.WorkLink(
                        occasion,
                        found.recipient(),
                        found.hospital(),
                        found.grant(),
                        reason,
                        minted.token(),
                        minted.expiresAt())))
        .flatMap(post::send);
  }

  private Mono<Optional<String>> reason(Occasion occasion, TenantId tenant, UUID resource) {
    return occasion == Occasion.RETURNED
        ? transactions
            .within(new Scope.Tenant(tenant), () -> content.reasons().latest(tenant, resource))
            .map(MailWorkLink::inLines)
        : Mono.just(Optional.empty());
  }

  private static Optional<String> inLines(List<Returned> all) {
    return all.stream()
        .map(returned -> returned.question() + ": " + returned.reason())
        .reduce((above, below) -> above + "\n" + below);
  }
}
