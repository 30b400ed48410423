package io.vendorward.local.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

final class MailParser {

  private MailParser() {}

  static ReceivedMail parse(String id, byte[] bytes, Instant receivedAt)
      throws MessagingException, IOException {
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    return new ReceivedMail(
        id,
        addresses(message.getRecipients(RecipientType.TO)),
        String.join(", ", addresses(message.getFrom())),
        Optional.ofNullable(message.getSubject()).orElse(""),
        body(message, "text/plain"),
        body(message, "text/html"),
        receivedAt);
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return addresses == null
        ? List.of()
        : Arrays.stream(addresses)
            .map(one -> one instanceof InternetAddress a ? a.getAddress() : one.toString())
            .toList();
  }

  /** The first part of this type, however deep; empty when there is none. */
  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent()).replace("\r\n", "\n");
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = body(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
