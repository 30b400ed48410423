package io.vendorward.console.vendor;

import io.vendorward.console.FormCheck;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.EmailAddress;
import io.vendorward.vendor.YesNo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A contact as it was typed. */
public record ContactForm(String name, String email, String role, String primary, String version) {

  public ContactForm(
      @Nullable String name,
      @Nullable String email,
      @Nullable String role,
      @Nullable String primary,
      @Nullable String version) {
    this.name = name == null ? "" : name;
    this.email = email == null ? "" : email;
    this.role = role == null ? "" : role;
    this.primary = primary == null ? YesNo.NO.name() : primary;
    this.version = version == null ? "" : version;
  }

  static ContactForm blank() {
    return new ContactForm(null, null, null, null, null);
  }

  static ContactForm of(Contact contact) {
    var details = contact.details();
    return new ContactForm(
        details.name(),
        details.email().value(),
        details.title(),
        (contact.primary() ? YesNo.YES : YesNo.NO).name(),
        Long.toString(contact.version()));
  }

  ContactForm over(long current) {
    return new ContactForm(name, email, role, primary, Long.toString(current));
  }

  /** Empty when the check found something wrong. */
  Optional<ContactDetails> details(FormCheck check) {
    String checkedName = check.required("name", name, 200);
    String checkedRole = check.text("role", role, 200);
    String typedEmail = check.required("email", email, 254);
    var address = EmailAddress.parse(typedEmail);
    if (address.isEmpty() && !typedEmail.isEmpty()) {
      check.wrong("email", "not-an-address");
    }
    return address
        .filter(valid -> !check.errors().any())
        .map(valid -> new ContactDetails(checkedName, valid, checkedRole));
  }

  boolean asksToBePrimary() {
    return primary.equals(YesNo.YES.name());
  }
}
