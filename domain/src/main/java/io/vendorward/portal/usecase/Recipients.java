package io.vendorward.portal.usecase;

import io.vendorward.portal.Recipient;
import io.vendorward.tenancy.TenantId;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Contacts as mails need them; in the tenant's scope. */
public interface Recipients {

  /** Empty when the contact is gone. */
  Mono<Recipient> find(TenantId tenant, UUID contact);
}
