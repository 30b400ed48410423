package io.vendorward.portal.assessment;

import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.usecase.QuestionSheet;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.ReadRequest;
import io.vendorward.assessment.usecase.RequestView;
import io.vendorward.identity.Caller;
import io.vendorward.web.Reader;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What lies before somebody who opens a request: the request and its questions, as granted. */
@Component
class Desk {

  private final ReadRequest readRequest;
  private final ReadQuestions readQuestions;

  Desk(ReadRequest readRequest, ReadQuestions readQuestions) {
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

  Mono<Open> open(Caller caller, UUID assessment) {
    var id = new AssessmentId(assessment);
    return readRequest
        .handle(caller, id)
        .flatMap(
            request -> readQuestions.handle(caller, id).map(sheet -> open(caller, request, sheet)))
        .switchIfEmpty(Mono.error(Desk::notFound));
  }

  private static Open open(Caller caller, RequestView request, QuestionSheet sheet) {
    return new Open(caller, request, new SheetView(sheet));
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
