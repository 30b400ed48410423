package io.vendorward.vendor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One mailbox once a vendor, one primary contact as soon as there is any contact. */
public final class ContactRules {

  private ContactRules() {}

  /** So many contacts a vendor can have. */
  public static final int MOST = 200;

  /** Decides on a change to one of a vendor's contacts. */
  public static ContactChange change(
      List<Contact> contacts,
      Contact before,
      long expectedVersion,
      ContactDetails details,
      boolean primary,
      Instant at) {
    if (before.version() != expectedVersion) {
      return new ContactChange.Stale(before);
    }
    return mailboxTaken(contacts, details.email(), before.id())
        ? new ContactChange.MailboxTaken()
        : new ContactChange.Changed(before, before.next(details, primary || before.primary(), at));
  }

  public static Optional<Contact> among(List<Contact> contacts, ContactId id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  /** Whether another of the vendor's contacts already has this mailbox. */
  public static boolean mailboxTaken(List<Contact> contacts, EmailAddress email, ContactId by) {
    return contacts.stream()
        .filter(contact -> !contact.id().equals(by))
        .anyMatch(contact -> contact.details().email().sameMailboxAs(email));
  }

  /** The first contact is primary whatever was asked for. */
  public static boolean primaryAtFirst(List<Contact> others, boolean asked) {
    return asked || others.isEmpty();
  }

  /** The contact that stops being primary because {@code now} is. */
  public static Optional<Contact> demoted(List<Contact> contacts, Contact now, Instant at) {
    return contacts.stream()
        .filter(contact -> now.primary() && contact.primary() && !contact.id().equals(now.id()))
        .findFirst()
        .map(contact -> contact.next(contact.details(), false, at));
  }

  /** The contact that becomes primary because the primary one goes: the longest known. */
  public static Optional<Contact> heir(List<Contact> contacts, Contact gone, Instant at) {
    return contacts.stream()
        .filter(contact -> gone.primary() && !contact.id().equals(gone.id()))
        .min(Comparator.comparing(contact -> contact.revision().createdAt()))
        .map(contact -> contact.next(contact.details(), true, at));
  }
}
