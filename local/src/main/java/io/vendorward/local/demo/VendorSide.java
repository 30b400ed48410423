package io.vendorward.local.demo;

import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.JsonHttp;
import io.vendorward.local.http.MailboxClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;

/** The vendor's people: they have nothing but the link in their mail. */
public final class VendorSide {

  private final JsonHttp http;
  private final URI baseUrl;
  private final MailboxClient mailbox;

  public VendorSide(JsonHttp http, URI baseUrl, URI mailboxUrl) {
    this.http = http;
    this.baseUrl = baseUrl;
    this.mailbox = new MailboxClient(http, mailboxUrl);
  }

  public static VendorSide of(URI baseUrl, URI mailboxUrl) {
    return new VendorSide(new JsonHttp(HttpClient.newHttpClient()), baseUrl, mailboxUrl);
  }

  public int mailsTo(String address) {
    return mailbox.messagesTo(address).size();
  }

  /** Asks for a fresh link, as one does who lost the first, and opens it. */
  public ApiClient comeBack(String address) {
    int seen = mailsTo(address);
    nobody().post("/portal/fresh-links", Map.of("address", address)).expect(202);
    return enter(address, seen);
  }

  /** Opens the newest link that came to this address after so many mails. */
  public ApiClient enter(String address, int alreadySeen) {
    String session = session(address, alreadySeen);
    return new ApiClient(http, baseUrl, () -> session);
  }

  /** The token of the session that such a link opens. */
  public String session(String address, int alreadySeen) {
    String link = mailbox.linkAfter(alreadySeen, address);
    String linkToken = link.substring(link.lastIndexOf('/') + 1);
    return nobody()
        .post("/portal/sessions", Map.of("token", linkToken))
        .expect(201)
        .text("sessionToken");
  }

  private ApiClient nobody() {
    return new ApiClient(http, baseUrl, () -> "");
  }
}
