package io.vendorward.identity.web;

import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler for a vendor's person in a portal session to whom a live grant opens the work that the
 * path variable {@code id} names. Without one the work does not exist.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Granted {

  GrantKind value();

  /** What the grant has to allow at least; 403 for somebody who may read only. */
  GrantRight right() default GrantRight.READ;
}
