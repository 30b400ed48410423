package io.vendorward.identity.usecase;

import io.vendorward.identity.Member;
import io.vendorward.operation.Job;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.usecase.Transactions;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Has the identity provider mail an invitation, unless the member was shut out meanwhile. */
public final class MailInvitation implements JobDriver {

  public static final String KIND = "mail.member-invitation";

  private final IdentityProvider provider;
  private final TenantDirectory directory;
  private final Members members;
  private final Transactions transactions;

  public MailInvitation(
      IdentityProvider provider,
      TenantDirectory directory,
      Members members,
      Transactions transactions) {
    this.provider = provider;
    this.directory = directory;
    this.members = members;
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
    var id = UUID.fromString(job.value("member"));
    return transactions
        .within(new Scope.Tenant(job.tenant()), () -> members.find(job.tenant(), id))
        .filter(member -> !member.disabled())
        .flatMap(this::mail);
  }

  private Mono<Void> mail(Member member) {
    return transactions
        .within(new Scope.Directory(), () -> directory.organizationOf(member.tenant()))
        .flatMap(organization -> provider.invite(organization, member.subject()));
  }
}
