package io.vendorward.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

class FileFormsTest {

  private static final MediaType MULTIPART =
      new MediaType(MediaType.MULTIPART_FORM_DATA, Map.of("boundary", "x"));

  @ParameterizedTest
  @CsvSource({
    "/console/template-imports/form, 10485760, 200",
    "/console/template-imports/form, 11000000, 413",
    "/console/template-imports/form, -1, 411",
    "/console/vendors/new, 100, 415",
  })
  void letsInWhatIsMeantAndNotTooLong(String path, long length, int status) {
    assertThat(status(path, MULTIPART, length)).isEqualTo(status);
  }

  @Test
  void leavesOtherFormsAlone() {
    assertThat(status("/console/vendors/new", MediaType.APPLICATION_FORM_URLENCODED, -1))
        .isEqualTo(200);
  }

  private static int status(String path, MediaType type, long length) {
    var request = MockServerHttpRequest.post(path).contentType(type);
    var exchange =
        MockServerWebExchange.from(
            length < 0 ? request.build() : request.contentLength(length).build());
    var passed = new AtomicBoolean();
    try {
      new FileForms().filter(exchange, _ -> Mono.fromRunnable(() -> passed.set(true))).block();
    } catch (ResponseStatusException refusal) {
      return refusal.getStatusCode().value();
    }
    assertThat(passed).isTrue();
    return 200;
  }
}
