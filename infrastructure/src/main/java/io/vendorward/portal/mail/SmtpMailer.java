package io.vendorward.portal.mail;

import io.vendorward.portal.Mail;
import io.vendorward.portal.usecase.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Speaks SMTP, which blocks, on threads that may. */
@Component
class SmtpMailer implements Mailer {

  private final JavaMailSender sender;
  private final String from;

  SmtpMailer(
      JavaMailSender sender,
      @Value("${vendorward.mail.from:Vendorward <no-reply@vendorward.localhost>}") String from) {
    this.sender = sender;
    this.from = from;
  }

  @Override
  public Mono<Void> send(Mail mail) {
    return Mono.fromCallable(
            () -> {
              sender.send(message(mail));
              return mail;
            })
        .subscribeOn(Schedulers.boundedElastic())
        .then();
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    var message = sender.createMimeMessage();
    var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(mail.to());
    helper.setSubject(mail.subject());
    helper.setText(mail.text(), mail.html());
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }
}
