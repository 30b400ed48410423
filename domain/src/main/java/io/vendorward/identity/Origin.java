package io.vendorward.identity;

/**
 * From where a change came.
 *
 * @param address network address of the client, or "local" for the worker and run modes
 * @param traceId W3C trace id of the request
 */
public record Origin(String address, String traceId) {

  public static final Origin LOCAL = new Origin("local", "");
}
