package io.vendorward.console;

import io.vendorward.identity.Caller;
import io.vendorward.identity.StaffAccess;
import io.vendorward.portal.usecase.FindHospital;
import io.vendorward.web.IcuMessageSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives every page of the console what its layout needs: {@code shell}, {@code reader}, {@code
 * notice} (from {@code ?notice=}, when there is a text {@code notice.<it>}), {@code _csrf} and
 * whether htmx asks.
 */
@ControllerAdvice("io.vendorward.console")
class ConsoleFrame {

  private static final Pattern NOTICE = Pattern.compile("[a-z-]{1,40}(\\.[a-z-]{1,40})?");

  private final ObjectProvider<FindHospital> findHospital;
  private final ObjectProvider<IcuMessageSource> messages;

  /** Slices of the API have advice like this one too, without what only pages need. */
  ConsoleFrame(
      ObjectProvider<FindHospital> findHospital, ObjectProvider<IcuMessageSource> messages) {
    this.findHospital = findHospital;
    this.messages = messages;
  }

  @ModelAttribute("_csrf")
  Mono<CsrfToken> csrf(ServerWebExchange exchange) {
    Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
    return token == null ? Mono.empty() : token;
  }

  /**
   * Is not given the exchange: a method that is, and returns nothing, counts as having answered the
   * request, and the model would be taken as it is then, without what others still put into it.
   */
  @ModelAttribute
  Mono<Void> frame(
      Caller caller,
      StaffAccess access,
      @RequestParam(name = "notice", required = false) @Nullable String asked,
      Model model) {
    if (asked != null && isNotice(asked)) {
      model.addAttribute("notice", "notice." + asked);
    }
    return findHospital
        .getObject()
        .handle(caller)
        .doOnNext(hospital -> model.addAllAttributes(Shell.model(access, hospital)))
        .then();
  }

  private boolean isNotice(String asked) {
    return NOTICE.matcher(asked).matches() && messages.getObject().has("notice." + asked);
  }
}
