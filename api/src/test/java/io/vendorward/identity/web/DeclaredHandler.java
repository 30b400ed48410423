package io.vendorward.identity.web;

import java.lang.reflect.Type;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * A handler method as its annotations declare it.
 *
 * @param answer what it returns, with what stands in its brackets
 */
record DeclaredHandler(
    String name, RequestMethod method, String path, HandlerNeed need, Type answer) {

  boolean isReading() {
    return method == RequestMethod.GET;
  }

  boolean isOfPortal() {
    return path.startsWith("/api/v1/portal/")
        || path.equals("/portal")
        || path.startsWith("/portal/");
  }

  boolean isStaffApi() {
    return path.startsWith("/api/") && !isOfPortal();
  }

  @Override
  public String toString() {
    return method + " " + path + " (" + name + ")";
  }
}
