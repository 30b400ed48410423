package io.vendorward.portal.usecase;

import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.portal.Letter;
import io.vendorward.portal.PortalAccount;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Mails an account a fresh link, to the address that the account stands for and to no other. */
public final class MailFreshLink implements JobDriver {

  public static final String KIND = "mail.fresh-link";

  private final PortalAccounts accounts;
  private final MintLink mintLink;
  private final Post post;
  private final Transactions transactions;

  public MailFreshLink(
      PortalAccounts accounts, MintLink mintLink, Post post, Transactions transactions) {
    this.accounts = accounts;
    this.mintLink = mintLink;
    this.post = post;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var account = UUID.fromString(job.value("account"));
    return transactions
        .within(new Scope.Directory(), () -> accounts.find(account))
        .flatMap(this::send);
  }

  private Mono<Void> send(PortalAccount account) {
    return mintLink
        .fresh(account)
        .map(minted -> new Letter.FreshLink(account.address(), minted.token(), minted.expiresAt()))
        .flatMap(post::send);
  }
}
