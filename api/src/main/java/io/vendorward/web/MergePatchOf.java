package io.vendorward.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which record a merge patch (RFC 7396) changes; the API's document lists its fields. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface MergePatchOf {
  Class<?> value();
}
