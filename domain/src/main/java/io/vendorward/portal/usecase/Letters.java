package io.vendorward.portal.usecase;

import io.vendorward.portal.Letter;
import io.vendorward.portal.Mail;
import reactor.core.publisher.Mono;

/** Puts letters into words. */
public interface Letters {

  Mono<Mail> write(Letter letter);
}
