package io.vendorward.wiring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vendorward.identity.TenantName;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.CreateTenant;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import tools.jackson.databind.json.JsonMapper;

/** {@code tenant create}: one line of JSON on standard output, everything else on the other one. */
final class TenantCommand {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private TenantCommand() {}

  /** What is printed. */
  record Result(
      String tenant,
      String organization,
      String alias,
      Admin admin,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Client client) {}

  record Admin(String id, String subject, String username) {}

  /**
   * The machine client.
   *
   * @param secret null when it was shown before
   */
  record Client(String id, @Nullable String secret, List<String> scopes) {}

  static int run(List<String> words) {
    PrintStream output = System.out;
    System.setOut(System.err);
    try {
      return create(TenantArguments.read(words), output);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + TenantArguments.USAGE);
      return 2;
    } finally {
      System.setOut(output);
    }
  }

  private static int create(CreateTenant.Command command, PrintStream output) {
    var application = new SpringApplication(TenantMode.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (var context = application.run()) {
      var outcome =
          context.getBean(CreateTenant.class).handle(command).blockOptional(PATIENCE).orElseThrow();
      return switch (outcome) {
        case CreateTenant.Outcome.Created created -> {
          var json = JsonMapper.builder().build();
          output.println(json.writeValueAsString(result(command.name(), created)));
          yield 0;
        }
        case CreateTenant.Outcome.Stopped(_, var reason) -> {
          System.err.println("Stopped: " + reason + ". Call it again to go on.");
          yield 1;
        }
      };
    }
  }

  static Result result(TenantName name, CreateTenant.Outcome.Created created) {
    var admin = created.admin();
    return new Result(
        created.tenant().toString(),
        created.organization(),
        name.alias(),
        new Admin(admin.id().toString(), admin.subject(), admin.email()),
        created.client().flatMap(TenantCommand::client).orElse(null));
  }

  private static Optional<Client> client(CreateApiClient.Outcome made) {
    return switch (made) {
      case CreateApiClient.Outcome.Created(var client, var secret) ->
          Optional.of(
              new Client(client.clientId(), secret, client.scopes().stream().sorted().toList()));
      case CreateApiClient.Outcome.Already(var client) ->
          Optional.of(
              new Client(client.clientId(), null, client.scopes().stream().sorted().toList()));
      case CreateApiClient.Outcome.UnknownScopes _,
          CreateApiClient.Outcome.BeyondOwnScopes _,
          CreateApiClient.Outcome.ProviderUnavailable _ ->
          Optional.empty();
    };
  }
}
