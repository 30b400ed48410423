package io.vendorward.operation;

import java.time.Instant;
import java.util.Map;

/**
 * Work left for the worker in the transaction of the change that asks for it.
 *
 * @param kind which job driver takes it, such as {@code mail.assessment-link} or {@code score}
 * @param payload identifiers only; never a token, an address or free text
 */
public record NewJob(String kind, Instant dueAt, Map<String, String> payload) {

  public NewJob {
    payload = Map.copyOf(payload);
  }
}
