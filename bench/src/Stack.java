import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running stack, as .local/run.json describes it. */
record Stack(JsonNode run) {

  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  record Client(String tenant, String id, String secret) {}

  static Stack read() throws Exception {
    return new Stack(JSON.readTree(Files.readString(Path.of(".local/run.json"))));
  }

  URI base() {
    return URI.create(run.get("baseUrl").asString());
  }

  /** The first client of each tenant with all of these scopes. */
  List<Client> clients(List<String> scopes) {
    return StreamSupport.stream(run.get("clients").spliterator(), false)
        .filter(client -> texts(client.get("scopes")).containsAll(scopes))
        .map(client ->
            new Client(
                client.get("tenant").asString(),
                client.get("id").asString(),
                client.get("secret").asString()))
        .toList();
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  String token(Client client) throws Exception {
    String form =
        "grant_type=client_credentials&client_id="
            + URLEncoder.encode(client.id(), StandardCharsets.UTF_8)
            + "&client_secret="
            + URLEncoder.encode(client.secret(), StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(run.get("tokenUrl").asString()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return ok(request).get("access_token").asString();
  }

  JsonNode get(String token, String path) throws Exception {
    return ok(
        HttpRequest.newBuilder(base().resolve(path))
            .header("Authorization", "Bearer " + token)
            .build());
  }

  private static JsonNode ok(HttpRequest request) throws Exception {
    var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** As the owner, who for the bench takes on the role of staff and may see everybody's activity. */
  Connection database() throws Exception {
    JsonNode database = run.get("database");
    var connection =
        DriverManager.getConnection(
            "jdbc:postgresql://%s:%d/%s"
                .formatted(
                    database.get("host").asString(),
                    database.get("port").asInt(),
                    database.get("name").asString()),
            database.get("user").asString(),
            database.get("password").asString());
    try (var grant = connection.createStatement()) {
      grant.execute(
          "grant vw_staff, vw_portal, vw_inbox, vw_worker, vw_directory to current_user");
    }
    return connection;
  }
}
