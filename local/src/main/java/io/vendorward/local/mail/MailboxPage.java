package io.vendorward.local.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class MailboxPage {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  private MailboxPage() {}

  static String render(List<ReceivedMail> messages, Optional<String> address) {
    String list =
        messages.isEmpty()
            ? "<p>No mail yet.</p>"
            : messages.stream()
                .map(mail -> message(mail, mail.equals(messages.getFirst())))
                .collect(Collectors.joining());
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Local mailbox</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b2733; }
      header p, .meta { color: #53616f; margin: .2rem 0; }
      details { border: 1px solid #d5dce3; border-radius: .4rem; margin: .6rem 0; padding: .6rem 1rem; }
      summary { cursor: pointer; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
      input { font: inherit; padding: .3rem .5rem; width: 18rem; max-width: 100%%; } button { font: inherit; padding: .3rem .8rem; }
    </style>
    </head>
    <body>
    <header>
    <h1>Local mailbox</h1>
    <p>Everything that was sent by mail on this machine, newest first. Nothing leaves it.</p>
    <form><label>Address <input name="to" type="search" value="%s"></label> <button>Show</button></form>
    </header>
    <main>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(escape(address.orElse("")), list);
  }

  private static String message(ReceivedMail mail, boolean open) {
    String asHtml =
        mail.html().isEmpty() ? "" : ", <a href=\"/html/%s\">as HTML</a>".formatted(mail.id());
    return """
    <details%s>
    <summary><strong>%s</strong></summary>
    <p class="meta">To %s, from %s, %s%s</p>
    <pre>%s</pre>
    </details>
    """
        .formatted(
            open ? " open" : "",
            escape(mail.subject()),
            escape(String.join(", ", mail.to())),
            escape(mail.from()),
            mail.receivedAt(),
            asHtml,
            withLinks(escape(mail.text())));
  }

  private static String withLinks(String escaped) {
    return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
