package io.vendorward.portal.mail;

import io.vendorward.portal.Mail;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter in words, before it becomes text and HTML.
 *
 * @param actions what the reader can open: one link, or none
 */
record LetterPage(
    String subject,
    String greeting,
    List<String> before,
    List<Action> actions,
    List<String> after,
    String footer) {

  LetterPage {
    before = withoutEmpty(before);
    actions = List.copyOf(actions);
    after = withoutEmpty(after);
  }

  /** A link that looks like a button. */
  record Action(String label, String url) {}

  String text() {
    return Stream.of(
            Stream.of(greeting),
            before.stream(),
            actions.stream().map(action -> action.label() + ":\n" + action.url()),
            after.stream(),
            Stream.of("-- \n" + footer))
        .flatMap(paragraphs -> paragraphs)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  Mail mail(String to, String html) {
    return new Mail(to, subject, text(), html);
  }

  private static List<String> withoutEmpty(List<String> paragraphs) {
    return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
  }
}
