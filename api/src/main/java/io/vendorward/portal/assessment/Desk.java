package io.vendorward.portal.assessment;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.ReadRequest;
import io.vendorward.assessment.usecase.RequestView;
import io.vendorward.identity.Caller;
import io.vendorward.identity.web.Callers;
import io.vendorward.identity.web.PortalUser;
import io.vendorward.portal.usecase.EnterGrant;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.web.Reader;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What lies before somebody who opens a request: the request and its questions, as granted. */
@Component
class Desk {

  private final EnterGrant enterGrant;
  private final ReadRequest readRequest;
  private final ReadQuestions readQuestions;

  Desk(EnterGrant enterGrant, ReadRequest readRequest, ReadQuestions readQuestions) {
    this.enterGrant = enterGrant;
    this.readRequest = readRequest;
    this.readQuestions = readQuestions;
  }

  /** A request that is open on the desk. */
  record Open(Caller caller, RequestView request, SheetView sheet) {

    Rendering.Builder<?> page(String view) {
      var hospital = request.hospital();
      return Rendering.view("portal/assessment/" + view)
          .modelAttribute("reader", new Reader(hospital.locale(), hospital.zone()))
          .modelAttribute("request", request)
          .modelAttribute("sheet", sheet);
    }
  }

  /** Who calls, inside the one grant; a request that is not theirs is one that does not exist. */
  Mono<Caller> caller(PortalUser user, UUID assessment, ServerWebExchange exchange) {
    return enterGrant
        .handle(user.account(), GrantKind.ASSESSMENT, assessment, Callers.origin(exchange))
        .map(EnterGrant.Entered::caller)
        .switchIfEmpty(Mono.error(Desk::notFound));
  }

  Mono<Open> open(PortalUser user, UUID assessment, ServerWebExchange exchange) {
    var id = new AssessmentId(assessment);
    return caller(user, assessment, exchange)
        .flatMap(caller ->
            readRequest
                .handle(caller, id)
                .flatMap(request ->
                    readQuestions.handle(caller, id).map(sheet -> open(caller, request, sheet))))
        .switchIfEmpty(Mono.error(Desk::notFound));
  }

  private static Open open(Caller caller, RequestView request, QuestionSheet sheet) {
    return new Open(caller, request, new SheetView(sheet));
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
