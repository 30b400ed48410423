package io.vendorward.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.vendorward.portal.Grant;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.Letter;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.Mail;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.PortalFixtures;
import io.vendorward.portal.Recipient;
import io.vendorward.tenancy.TenantId;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTest {

  private static final Instant NOW = Instant.parse("2026-03-02T15:04:00Z");
  private static final LinkToken TOKEN = new LinkToken("a-token-for-one-letter");
  private static final Recipient BO = new Recipient("Bo <Lee>", "bo@medhost.example");

  private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

  private final TemplateLetters letters = new TemplateLetters("https://vendors.example/");
  private final Grant grant =
      PortalFixtures.aGrant(new TenantId(new UUID(1, 1)), new UUID(1, 2), new UUID(1, 3));

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  private static Hospital hospital(String verification) {
    return new Hospital(
        "St. Mary's Hospital", Locale.US, ZoneId.of("America/Chicago"), verification);
  }

  private Mail write(Letter letter) {
    return letters.write(letter).blockOptional().orElseThrow();
  }

  private Letter.WorkLink workLink(Occasion occasion, Optional<String> reason) {
    return new Letter.WorkLink(occasion, BO, hospital("Ring 555-0100."), grant, reason, TOKEN, NOW);
  }

  @Test
  void theFirstLetterSaysWhoAsksForWhatAndHowToCheckIt() {
    var mail = write(workLink(Occasion.SENT, Optional.empty()));
    assertThat(mail.subject()).isEqualTo("St. Mary's Hospital asks: Security questionnaire");
    assertThat(mail.text())
        .contains(
            "Hello Bo <Lee>,",
            "Ana Ruiz of St. Mary's Hospital",
            "It has 25 questions.",
            "by the end of Sunday, May 3, 2026 (Central Time)",
            "https://vendors.example/portal/link/a-token-for-one-letter",
            "March 2, 2026",
            "AM (Central Time)",
            "How to check that this is real: Ring 555-0100.",
            "Not for you? Tell Ana Ruiz of St. Mary's Hospital");
    assertThat(mail.html()).contains("Bo &lt;Lee&gt;", TOKEN.value()).doesNotContain("<Lee>");
  }

  @ParameterizedTest
  @EnumSource(Occasion.class)
  void hasOneButtonAndFollowsNobody(Occasion occasion) {
    var html = write(workLink(occasion, Optional.of("1.4: Which one?"))).html();
    assertThat(html.split("<a ", -1)).hasSize(2);
    assertThat(html)
        .contains("href=\"https://vendors.example/portal/link/" + TOKEN.value())
        .doesNotContain("<img", "<script", "<link", "url(", "utm_");
  }

  @Test
  void aLongNameIsWrappedAndKept() {
    var name = "Allgemeines-Universitätskrankenhaus".repeat(6);
    var hospital = new Hospital(name, Locale.US, ZoneId.of("UTC"), "Ring us.\nAsk for Ana.");
    var mail =
        write(
            new Letter.WorkLink(Occasion.SENT, BO, hospital, grant, Optional.empty(), TOKEN, NOW));
    assertThat(mail.subject()).startsWith(name);
    assertThat(mail.html()).contains(name, "overflow-wrap:anywhere", "Ring us.\nAsk for Ana.");
  }

  @Test
  void aHospitalWithoutWordsOfItsOwnGetsGeneralAdvice() {
    var letter =
        new Letter.WorkLink(Occasion.SENT, BO, hospital(""), grant, Optional.empty(), TOKEN, NOW);
    assertThat(write(letter).text())
        .contains("ask for Ana Ruiz", "Nobody will ever ask you for a password");
  }

  @ParameterizedTest
  @EnumSource(Occasion.class)
  void everyOccasionHasItsWords(Occasion occasion) {
    assertThat(write(workLink(occasion, Optional.empty())).text())
        .contains(TOKEN.value())
        .doesNotContain("{", "null");
  }

  @Test
  void returnedAnswersComeWithTheReason() {
    var reason = Optional.of("1.4: Which product is it?");
    assertThat(write(workLink(Occasion.RETURNED, reason)).text())
        .contains("They write:\n1.4: Which product is it?");
  }

  @Test
  void aFreshLinkNamesNoHospital() {
    var mail = write(new Letter.FreshLink("bo@medhost.example", TOKEN, NOW));
    assertThat(mail.text() + mail.subject() + mail.html())
        .contains(TOKEN.value())
        .doesNotContain("Mary");
  }

  @Test
  void aReceiptSaysWhatArrivedAndWhen() {
    var mail = write(new Letter.Receipt(BO, hospital(""), grant, NOW));
    assertThat(mail.text())
        .contains("has received your answers", "March 2, 2026", "https://vendors.example/portal")
        .doesNotContain("/link/");
  }

  @Test
  void speaksSmtpInTextAndHtml() throws Exception {
    var mailer =
        new SmtpMailer(sender(SERVER.getSmtp().getPort()), "Vendorward <no-reply@v.example>");
    mailer.send(write(workLink(Occasion.SENT, Optional.empty()))).block();
    MimeMessage received = SERVER.getReceivedMessages()[0];
    assertThat(received.getSubject()).contains("Security questionnaire");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getAllRecipients()[0]).hasToString("bo@medhost.example");
    assertThat(((MimeMultipart) received.getContent()).getCount()).isPositive();
    assertThat(GreenMailUtil.getBody(received)).contains("text/plain", "text/html");
  }

  @Test
  void anUnreachableServerIsAnError() {
    var mailer = new SmtpMailer(sender(1), "no-reply@v.example");
    assertThatThrownBy(() -> mailer.send(new Mail("a@b.example", "s", "t", "h")).block())
        .hasMessageContaining("connect");
  }

  private static JavaMailSenderImpl sender(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
    return sender;
  }
}
