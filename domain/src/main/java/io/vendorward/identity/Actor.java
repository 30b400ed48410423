package io.vendorward.identity;

import java.util.UUID;

/** Who did something, as audit records name them. */
public sealed interface Actor {

  /** Stable text for records: kind, colon, identifier. */
  String reference();

  /** A member of the tenant's staff, by the subject of the identity provider. */
  record Person(String subject, String name) implements Actor {
    @Override
    public String reference() {
      return "person:" + subject;
    }
  }

  /** A machine client of the tenant, by its id at the identity provider. */
  record Client(String clientId, String name) implements Actor {
    @Override
    public String reference() {
      return "client:" + clientId;
    }
  }

  /** A vendor's person in the portal. */
  record PortalUser(UUID account) implements Actor {
    @Override
    public String reference() {
      return "portal:" + account;
    }
  }

  /** The worker, acting on a job that somebody else's change left behind. */
  record Worker(String job) implements Actor {
    @Override
    public String reference() {
      return "worker:" + job;
    }
  }

  /** The operator of the installation, in a run mode of its own. */
  record Operator() implements Actor {
    @Override
    public String reference() {
      return "operator";
    }
  }
}
