package io.vendorward.identity.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A vendor's person whose portal session was found. */
public final class PortalAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient PortalUser user;

  public PortalAuthentication(PortalUser user) {
    super(List.of());
    this.user = user;
    setAuthenticated(true);
  }

  public PortalUser user() {
    return user;
  }

  @Override
  public PortalUser getPrincipal() {
    return user;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return user.account().toString();
  }
}
