package io.vendorward.identity;

/** Who a verified token or a console session says is calling, before we know what they may do. */
public sealed interface StaffIdentity {

  /**
   * Somebody who logged in.
   *
   * @param organization identifier of the one organization chosen at login
   */
  record Person(String subject, String organization) implements StaffIdentity {}

  record Machine(String clientId) implements StaffIdentity {}
}
