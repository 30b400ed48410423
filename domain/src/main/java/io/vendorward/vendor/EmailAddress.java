package io.vendorward.vendor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address one can write to. Quoted local parts, comments and address literals, which the
 * grammar of mail allows and nobody uses, are refused; so is whatever could break a mail header.
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

  /** Empty for what is no address; the domain is put in lower case, the local part is kept. */
  public static Optional<EmailAddress> parse(String typed) {
    String address = typed.strip();
    int at = address.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || address.length() > LONGEST) {
      return Optional.empty();
    }
    String local = address.substring(0, at);
    return LOCAL_PART.matcher(local).matches()
        ? DomainName.parse(address.substring(at + 1))
            .map(domain -> new EmailAddress(local + "@" + domain.value()))
        : Optional.empty();
  }

  /** Whether both reach the same mailbox, as far as anyone outside can tell. */
  public boolean sameMailboxAs(EmailAddress other) {
    return value.toLowerCase(Locale.ROOT).equals(other.value.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
