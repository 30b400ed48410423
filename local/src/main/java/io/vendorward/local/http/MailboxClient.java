package io.vendorward.local.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the local mailbox, as somebody would who waits for a link. */
public final class MailboxClient {

  private static final Pattern LINK = Pattern.compile("https?://\\S+/portal/link/\\S+");

  private final JsonHttp http;
  private final URI mailboxUrl;

  public MailboxClient(JsonHttp http, URI mailboxUrl) {
    this.http = http;
    this.mailboxUrl = mailboxUrl;
  }

  /** Everybody's, newest first. */
  public List<JsonNode> messages() {
    return messages("");
  }

  /** Newest first. */
  public List<JsonNode> messagesTo(String address) {
    return messages("?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
  }

  private List<JsonNode> messages(String query) {
    return http.get(URI.create(mailboxUrl + "/api/messages" + query), Map.of())
        .expect(200)
        .body()
        .valueStream()
        .toList();
  }

  /** The link of the newest message to this address, once it has more than so many. */
  public String linkAfter(int alreadySeen, String address) {
    return Patience.until(
        "no link came to " + address,
        () -> {
          List<JsonNode> messages = messagesTo(address);
          return messages.size() > alreadySeen ? linkIn(messages.getFirst()) : Optional.empty();
        });
  }

  /** All links that came to this address, newest first. */
  public List<String> linksTo(String address) {
    return messagesTo(address).stream().flatMap(message -> linkIn(message).stream()).toList();
  }

  private static Optional<String> linkIn(JsonNode message) {
    Matcher matcher = LINK.matcher(message.path("text").asString());
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
