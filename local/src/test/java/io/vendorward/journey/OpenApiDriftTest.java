package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed document is the one that the running code writes. */
class OpenApiDriftTest {

  private final Stack stack = Stack.running();

  @Test
  void theCommittedDocumentIsTheOneTheCodeWrites() throws Exception {
    Path root = Path.of(System.getProperty("vendorward.root"));
    String written = document();
    Path fresh = root.resolve("local/target/openapi.yaml");
    Files.writeString(fresh, written);

    assertThat(committed(root))
        .as("openapi/openapi.yaml; when the change is meant: cp local/target/openapi.yaml openapi/")
        .isEqualTo(written);
  }

  private static String committed(Path root) throws IOException {
    Path file = root.resolve("openapi/openapi.yaml");
    return Files.exists(file) ? Files.readString(file) : "(there is none)";
  }

  /** Without the addresses of this run. */
  private String document() throws IOException, InterruptedException {
    URI address = stack.baseUrl().resolve("/v3/api-docs.yaml");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    String login = stack.tokenUrl().resolve(".").toString();
    return answer.body().replace(login, "https://login.example.org/");
  }
}
