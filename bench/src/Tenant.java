import io.vendorward.local.application.Application;
import io.vendorward.local.demo.VendorSide;
import io.vendorward.local.http.Answer;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.ClientToken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tenant with a machine client, made by the operator's command. */
record Tenant(String id, Supplier<String> token, ApiClient api, BenchStack stack) {

  private static final String SCOPES =
      "vendors:read,vendors:write,templates:read,templates:write,assessments:read,"
          + "assessments:write,answers:record-for-vendor";

  /** An assessment that was sent, with questions, ... that take text. */
  record Asked(Tenant tenant, String assessment, String template, List<String> contacts) {}

  static Tenant open(int number, Application application, BenchStack stack) {
    String made =
        application.createTenant(
            List.of(
                "--name", "Hospital " + number,
                "--zone", "America/Chicago",
                "--locale", "en-US",
                "--admin", "admin" + number + "@hospital.example",
                "--admin-name", "Admin",
                "--client-scopes", SCOPES));
    JsonNode tenant =
        new JsonMapper()
            .readTree(made.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow());
    var token =
        new ClientToken(
            stack.http(),
            stack.tokenUrl(),
            tenant.at("/client/id").asString(),
            tenant.at("/client/secret").asString());
    return new Tenant(
        tenant.path("tenant").asString(),
        token,
        new ApiClient(stack.http(), stack.baseUrl(), token),
        stack);
  }

  /** Asks a new vendor's people so many questions. */
  Asked ask(int people, int questions) {
    String vendor = post("/vendors", Map.of("legalName", "MedHost")).text("id");
    List<String> contacts =
        IntStream.range(0, people)
            .mapToObj(n ->
                post(
                        "/vendors/" + vendor + "/contacts",
                        Map.of("name", "Sam", "email", address(n)))
                    .text("id"))
            .toList();
    String template = publish(questions);
    Answer draft =
        post(
            "/assessments",
            Map.of(
                "vendorId", vendor,
                "templateVersionId", template,
                "dueDate", LocalDate.now().plusDays(30).toString(),
                "contactIds", contacts));
    String assessment = draft.text("id");
    api.post("/assessments/" + assessment + "/send", draft.etag(), Map.of()).expect(200);
    return new Asked(this, assessment, template, contacts);
  }

  /** Session tokens of people who were asked, each through the link in their mail. */
  List<String> sessions(int people) {
    VendorSide vendor = new VendorSide(stack.http(), stack.baseUrl(), stack.mailboxUrl());
    return IntStream.range(0, people).mapToObj(n -> vendor.session(address(n), 0)).toList();
  }

  private String address(int person) {
    return "sam%d@%s.example".formatted(person, id.substring(0, 13));
  }

  private String publish(int questions) {
    List<Map<String, Object>> asked = new ArrayList<>();
    for (int n = 0; n < questions; n++) {
      asked.add(
          Map.of(
              "key", "Q-" + n, "section", "S", "type", "TEXT", "text", "What about " + n + "?"));
    }
    String template = post("/questionnaire-templates", Map.of("name", "Bench")).text("id");
    String versions = "/questionnaire-templates/" + template + "/versions";
    Answer draft =
        post(
            versions,
            Map.of(
                "title", "Bench",
                "sections", List.of(Map.of("key", "S", "title", "All", "questions", asked))));
    return api.post(
            versions + "/" + draft.body().path("number").asInt() + "/publish",
            draft.etag(),
            Map.of("acknowledgeNotScored", true))
        .expect(200)
        .text("id");
  }

  private Answer post(String path, Object body) {
    return api.post(path, body).expect(201);
  }
}
