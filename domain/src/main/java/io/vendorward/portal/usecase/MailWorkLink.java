package io.vendorward.portal.usecase;

import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.portal.Letter;
import io.vendorward.portal.Link;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.FindCorrespondence.Correspondence;
import io.vendorward.tenancy.GrantKind;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Mails a contact the way into work that a hospital addressed to it. */
public final class MailWorkLink implements JobDriver {

  public static final String KIND = "mail.work-link";

  private final FindCorrespondence correspondence;
  private final MintLink mintLink;
  private final Post post;

  public MailWorkLink(FindCorrespondence correspondence, MintLink mintLink, Post post) {
    this.correspondence = correspondence;
    this.mintLink = mintLink;
    this.post = post;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var contact = UUID.fromString(job.value("contact"));
    return correspondence
        .find(
            job.tenant(),
            GrantKind.valueOf(job.value("kind")),
            UUID.fromString(job.value("resource")),
            grant -> grant.contact().equals(contact))
        .flatMap(found -> send(job, found));
  }

  private Mono<Void> send(Job job, Correspondence found) {
    var sentFor = new Link.SentFor(job.tenant(), found.grant().contact());
    return mintLink
        .forContact(sentFor, found.recipient().address())
        .map(minted ->
            new Letter.WorkLink(
                Occasion.valueOf(job.value("occasion")),
                found.recipient(),
                found.hospital(),
                found.grant(),
                Optional.empty(),
                minted.token(),
                minted.expiresAt()))
        .flatMap(post::send);
  }
}
