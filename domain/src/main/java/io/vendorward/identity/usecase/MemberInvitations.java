package io.vendorward.identity.usecase;

import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Records that somebody was invited, and leaves the mail to the worker. */
public final class MemberInvitations {

  private final Jobs jobs;
  private final Changes changes;

  public MemberInvitations(Jobs jobs, Changes changes) {
    this.jobs = jobs;
    this.changes = changes;
  }

  Mono<Void> invite(Caller caller, Member member, Change change) {
    var job =
        new NewJob(MailInvitation.KIND, change.at(), Map.of("member", member.id().toString()));
    return changes.record(caller, change).then(jobs.enqueue(caller.tenant(), job));
  }
}
