package io.vendorward.assessment.web;

import io.vendorward.assessment.EntryRules;
import io.vendorward.web.Etags;
import io.vendorward.web.FieldError;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** The version that an answer replaces: {@code If-None-Match: *} for the first, else If-Match. */
final class AnswerExpectation {

  private AnswerExpectation() {}

  static long of(ServerWebExchange exchange) {
    var headers = exchange.getRequest().getHeaders();
    if ("*".equals(headers.getFirst(HttpHeaders.IF_NONE_MATCH))) {
      return EntryRules.NONE;
    }
    var tag = headers.getFirst(HttpHeaders.IF_MATCH);
    if (tag == null) {
      throw Problems.of(
          ProblemType.VERSION_REQUIRED,
          "Send If-None-Match: * with the first answer to a question, and the ETag of the answer"
              + " you saw as If-Match with any other. Nothing was changed.");
    }
    return Etags.version(tag)
        .orElseThrow(() ->
            Problems.of(
                ProblemType.INVALID_PARAMETER,
                "If-Match must be an ETag that this answer gave.",
                List.of(new FieldError("If-Match", "invalid", "is not an ETag of ours"))));
  }
}
