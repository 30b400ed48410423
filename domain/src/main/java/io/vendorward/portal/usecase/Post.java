package io.vendorward.portal.usecase;

import io.vendorward.portal.Letter;
import reactor.core.publisher.Mono;

/** Writes letters and sends them, outside of any transaction. */
public record Post(Letters letters, Mailer mailer) {

  Mono<Void> send(Letter letter) {
    return letters.write(letter).flatMap(mailer::send);
  }
}
