package io.vendorward.identity.web;

import io.vendorward.identity.StaffIdentity;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person or machine client whose token or console session was verified. */
public final class StaffAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient StaffIdentity identity;

  public StaffAuthentication(StaffIdentity identity) {
    super(List.of());
    this.identity = identity;
    setAuthenticated(true);
  }

  public StaffIdentity identity() {
    return identity;
  }

  @Override
  public StaffIdentity getPrincipal() {
    return identity;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return switch (identity) {
      case StaffIdentity.Person person -> person.subject();
      case StaffIdentity.Machine machine -> machine.clientId();
    };
  }
}
