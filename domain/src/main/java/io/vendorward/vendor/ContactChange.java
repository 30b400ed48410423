package io.vendorward.vendor;

/** What became of a wish to change or remove a contact. */
public sealed interface ContactChange {

  record Changed(Contact before, Contact contact) implements ContactChange {}

  /** Another contact of the vendor has this mailbox. */
  record MailboxTaken() implements ContactChange {}

  /** Somebody else was first; here is what they left. */
  record Stale(Contact current) implements ContactChange {}

  record VendorArchived() implements ContactChange {}

  record NotFound() implements ContactChange {}
}
