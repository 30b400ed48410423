package io.vendorward.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.JsonHttp;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MailboxTest {

  private static final int SMTP = 28425;
  private static final int WEB = 28426;

  @TempDir Path folder;
  private final JsonHttp http = new JsonHttp(HttpClient.newHttpClient());
  private Mail mail = new Mail(Path.of("."), SMTP, WEB);

  @BeforeEach
  void open() {
    mail = new Mail(folder, SMTP, WEB);
    mail.open();
  }

  @AfterEach
  void close() {
    mail.close();
  }

  @Test
  void listsWhatCameOverSmtpNewestFirst() throws MessagingException {
    send("ana@vendor.example", "First", "one");
    send("bob@vendor.example", "Second", "two");
    JsonNode messages = messages("");
    assertThat(messages).hasSize(2);
    assertThat(messages.at("/0/subject").asString()).isEqualTo("Second");
    assertThat(messages.at("/0/to/0").asString()).isEqualTo("bob@vendor.example");
    assertThat(messages.at("/0/from").asString()).isEqualTo("vendorward@hospital.example");
    assertThat(messages.at("/0/text").asString().strip()).isEqualTo("two\n.\nend of it: ü");
    assertThat(messages.at("/0/html").asString().strip()).isEqualTo("<p>two</p>");
    assertThat(messages.at("/0/receivedAt").asString()).endsWith("Z");
  }

  @Test
  void findsByAddressWithoutRegardToCase() throws MessagingException {
    send("ana+work@vendor.example", "First", "one");
    send("bob@vendor.example", "Second", "two");
    assertThat(messages("?to=ANA%2Bwork@vendor.example")).hasSize(1);
    assertThat(messages("?to=nobody@vendor.example")).isEmpty();
  }

  @Test
  void keepsItsMailOverARestart() throws MessagingException {
    send("ana@vendor.example", "First", "one");
    mail.close();
    open();
    send("ana@vendor.example", "Second", "two");
    assertThat(messages("").at("/0/subject").asString()).isEqualTo("Second");
    assertThat(messages("")).hasSize(2);
  }

  @Test
  void showsAPageThatEscapesWhatItShows() throws MessagingException {
    send("ana@vendor.example", "<b>Look</b>", "http://127.0.0.1:8080/portal?a=1&b=2");
    String page = http.get(URI.create("http://127.0.0.1:" + WEB + "/"), Map.of()).body().asString();
    assertThat(page)
        .contains("&lt;b&gt;Look&lt;/b&gt;")
        .contains("<a href=\"http://127.0.0.1:8080/portal?a=1&amp;b=2\">");
  }

  private JsonNode messages(String query) {
    URI uri = URI.create("http://127.0.0.1:" + WEB + "/api/messages" + query);
    return http.get(uri, Map.of()).expect(200).body();
  }

  private static void send(String to, String subject, String text) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", SMTP);
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("vendorward@hospital.example");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, "UTF-8");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text + "\n.\nend of it: ü", "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>" + text + "</p>", "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    Transport.send(message);
  }
}
