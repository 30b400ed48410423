package io.vendorward.phi;

/**
 * How people speak of a flow.
 *
 * @param source the system of the tenant that it comes from or goes to; empty while not known
 * @param method how it is carried, such as "HL7 over VPN"; empty while not known
 */
public record FlowLabel(String name, String source, String method) {

  public FlowLabel {
    name = name.strip();
    source = source.strip();
    method = method.strip();
  }
}
