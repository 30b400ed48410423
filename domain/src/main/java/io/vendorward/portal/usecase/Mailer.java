package io.vendorward.portal.usecase;

import io.vendorward.portal.Mail;
import reactor.core.publisher.Mono;

/** Hands mails to the mail server. An error means that it did not take it: try again later. */
public interface Mailer {

  Mono<Void> send(Mail mail);
}
