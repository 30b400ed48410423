package io.vendorward.identity.web;

import io.vendorward.identity.Permission;
import io.vendorward.portal.GrantRight;
import io.vendorward.tenancy.GrantKind;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a handler method asks of its caller; a method that says nothing lets nobody in. */
sealed interface HandlerNeed {

  record Nothing() implements HandlerNeed {}

  record PortalSession() implements HandlerNeed {}

  record PortalGrant(GrantKind kind, GrantRight right) implements HandlerNeed {}

  record AnyOf(Set<Permission> permissions) implements HandlerNeed {
    public AnyOf {
      permissions = Set.copyOf(permissions);
    }
  }

  record Undeclared() implements HandlerNeed {}

  /** Handlers of libraries that cannot carry our annotations, and are for everybody. */
  List<String> OPEN_LIBRARIES =
      List.of("org.springdoc.", "org.springframework.boot.", "org.springframework.web.reactive.");

  static HandlerNeed of(HandlerMethod handler) {
    return of(handler.getMethod(), handler.getBeanType());
  }

  static HandlerNeed of(Method method, Class<?> type) {
    var requires = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
    if (requires != null) {
      return new AnyOf(Set.of(requires.value()));
    }
    var granted = AnnotatedElementUtils.findMergedAnnotation(method, Granted.class);
    if (granted != null) {
      return new PortalGrant(granted.value(), granted.right());
    }
    if (AnnotatedElementUtils.hasAnnotation(method, PortalOnly.class)) {
      return new PortalSession();
    }
    boolean open =
        AnnotatedElementUtils.hasAnnotation(method, Anonymous.class)
            || OPEN_LIBRARIES.stream().anyMatch(type.getName()::startsWith);
    return open ? new Nothing() : new Undeclared();
  }
}
