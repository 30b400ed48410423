package io.vendorward.assessment;

import io.vendorward.vendor.ContactId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be right about due date and contacts before a vendor is bothered. */
public final class SendRules {

  private SendRules() {}

  /** Why an assessment can not be made, changed or sent like this. */
  public sealed interface Fault {

    record DueInThePast(LocalDate today) implements Fault {}

    record NoContacts() implements Fault {}

    /** People who are no contacts of this vendor. */
    record UnknownContacts(Set<ContactId> contacts) implements Fault {
      public UnknownContacts {
        contacts = Set.copyOf(contacts);
      }
    }
  }

  /** A draft may still lack contacts; what it names has to exist. */
  public static Optional<Fault> draft(
      LocalDate due,
      LocalDate today,
      Collection<ContactId> chosen,
      Collection<ContactId> contactsOfVendor) {
    if (due.isBefore(today)) {
      return Optional.of(new Fault.DueInThePast(today));
    }
    var unknown =
        chosen.stream()
            .filter(contact -> !contactsOfVendor.contains(contact))
            .collect(Collectors.toSet());
    return unknown.isEmpty() ? Optional.empty() : Optional.of(new Fault.UnknownContacts(unknown));
  }

  /** To be sent, and after it was sent, somebody has to be asked. */
  public static Optional<Fault> sent(
      LocalDate due,
      LocalDate today,
      Collection<ContactId> chosen,
      Collection<ContactId> contactsOfVendor) {
    return draft(due, today, chosen, contactsOfVendor)
        .or(() -> chosen.isEmpty() ? Optional.of(new Fault.NoContacts()) : Optional.empty());
  }
}
