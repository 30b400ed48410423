package io.vendorward.portal.usecase;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.operation.NewJob;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.portal.AddressKey;
import io.vendorward.portal.Grant;
import io.vendorward.portal.Occasion;
import io.vendorward.tenancy.GrantKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leaves a job that carries ids only: the link is minted when its mail is made. */
public final class InviteContactByMail implements InviteContact {

  private final Grants grants;
  private final RememberAddress remember;
  private final Jobs jobs;
  private final InstantSource clock;

  public InviteContactByMail(
      Grants grants, ContactAddresses addresses, AddressKey key, Jobs jobs, InstantSource clock) {
    this.grants = grants;
    this.remember = new RememberAddress(addresses, grants, key);
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public Mono<Void> invite(Caller caller, Invitation invitation) {
    return Mono.defer(() -> {
      var grant = invitation.grant();
      var now = clock.instant();
      return remember
          .write(caller, grant.contact(), invitation.address(), now)
          .then(grants.put(caller.tenant(), grant, caller.actor(), now))
          .then(
              leaveMail(
                  caller,
                  grant.contact(),
                  grant.kind(),
                  grant.resource(),
                  invitation.occasion(),
                  now));
    });
  }

  @Override
  public Mono<Void> tell(Caller caller, GrantKind kind, UUID resource, Occasion occasion) {
    return grants
        .of(caller.tenant(), kind, resource)
        .flatMapMany(Flux::fromIterable)
        .filter(Grant::live)
        .concatMap(
            grant -> leaveMail(caller, grant.contact(), kind, resource, occasion, clock.instant()))
        .then();
  }

  private Mono<Void> leaveMail(
      Caller caller, UUID contact, GrantKind kind, UUID resource, Occasion occasion, Instant now) {
    var payload =
        Map.of(
            "contact", contact.toString(),
            "kind", kind.name(),
            "resource", resource.toString(),
            "occasion", occasion.name());
    return jobs.enqueue(caller.tenant(), new NewJob(MailWorkLink.KIND, now, payload));
  }

  @Override
  public Mono<Void> receipt(Caller caller, GrantKind kind, UUID resource) {
    if (!(caller.actor() instanceof Actor.PortalUser(UUID account))) {
      return Mono.empty();
    }
    return Mono.defer(() -> {
      var now = clock.instant();
      var payload =
          Map.of(
              "account", account.toString(),
              "kind", kind.name(),
              "resource", resource.toString(),
              "submittedAt", now.toString());
      return jobs.enqueue(caller.tenant(), new NewJob(MailReceipt.KIND, now, payload));
    });
  }
}
