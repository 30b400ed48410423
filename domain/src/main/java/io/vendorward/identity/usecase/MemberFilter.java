package io.vendorward.identity.usecase;

import io.vendorward.identity.Role;
import java.util.Optional;

/**
 * Which members a list shows.
 *
 * @param role only those who have it
 * @param disabled only those who are shut out, or only those who are not
 */
public record MemberFilter(Optional<Role> role, Optional<Boolean> disabled) {

  public static final MemberFilter ALL = new MemberFilter(Optional.empty(), Optional.empty());
}
