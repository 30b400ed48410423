package io.vendorward.local;

import io.vendorward.local.demo.MachineClient;
import io.vendorward.local.demo.Person;
import java.util.stream.Collectors;

/** What is printed when everything is ready. */
final class Welcome {

  private Welcome() {}

  static String text(RunFile run) {
    return """

      Console          %1$s/console
      Vendor portal    %1$s/portal
      API and its docs %1$s/swagger-ui.html
      Mailbox          %2$s
      For scripts      .local/run.json

      People
    %3$s
      Machine clients
    %4$s
      Try the API
    %5$s
      Ctrl-C ends everything; ./run goes on with the same data, ./run --reset begins anew.
    """
        .formatted(
            run.baseUrl(),
            run.mailboxUrl(),
            run.people().stream().map(Welcome::line).collect(Collectors.joining()),
            run.clients().stream().map(Welcome::line).collect(Collectors.joining()),
            run.clients().stream().findFirst().map(client -> curl(run, client)).orElse(""));
  }

  /** One line that a shell runs as it stands. */
  static String curl(RunFile run, MachineClient client) {
    return """
    curl -s %s/api/v1/vendors -H "Authorization: Bearer $(curl -s %s \
    -d grant_type=client_credentials -d client_id=%s -d client_secret=%s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')"
    """
        .formatted(run.baseUrl(), run.tokenUrl(), client.id(), client.secret());
  }

  private static String line(Person person) {
    return "    %-26s %-15s %-34s %s%n"
        .formatted(person.tenant(), person.role(), person.username(), person.password());
  }

  private static String line(MachineClient client) {
    return "    %-26s %s  %s%n".formatted(client.tenant(), client.id(), client.secret());
  }
}
