package io.vendorward.local.demo;

import java.util.List;

/** A tool of a hospital that may call the API. */
public record MachineClient(String tenant, String id, String secret, List<String> scopes) {

  public MachineClient {
    scopes = List.copyOf(scopes);
  }
}
