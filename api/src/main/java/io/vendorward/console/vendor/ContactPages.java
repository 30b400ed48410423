package io.vendorward.console.vendor;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactChange;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.AddContact;
import io.vendorward.vendor.usecase.ChangeContact;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.RemoveContact;
import io.vendorward.web.FormErrors;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adding, changing and removing a vendor's people. */
@Controller
@RequestMapping("/console/vendors/{vendorId}/contacts")
class ContactPages {

  private final FindVendor findVendor;
  private final FindContacts findContacts;
  private final AddContact addContact;
  private final ChangeContact changeContact;
  private final RemoveContact removeContact;

  ContactPages(
      FindVendor findVendor,
      FindContacts findContacts,
      AddContact addContact,
      ChangeContact changeContact,
      RemoveContact removeContact) {
    this.findVendor = findVendor;
    this.findContacts = findContacts;
    this.addContact = addContact;
    this.changeContact = changeContact;
    this.removeContact = removeContact;
  }

  @GetMapping("/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> blank(Caller caller, @PathVariable UUID vendorId) {
    return ofVendor(caller, vendorId)
        .map(vendor -> form(vendor, ContactForm.blank(), FormErrors.NONE));
  }

  @PostMapping("/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> add(
      Caller caller, @PathVariable UUID vendorId, @ModelAttribute("form") ContactForm form) {
    return ofVendor(caller, vendorId).flatMap(vendor -> add(caller, vendor, form));
  }

  private Mono<Rendering> add(Caller caller, Vendor vendor, ContactForm form) {
    var check = new FormCheck();
    return Mono.justOrEmpty(form.details(check))
        .map(details -> new AddContact.Command(vendor.id(), details, form.asksToBePrimary()))
        .flatMap(command -> addContact.handle(caller, command))
        .map(outcome ->
            switch (outcome) {
              case AddContact.Outcome.Added(Contact _) ->
                  Pages.seeOther(VendorPage.path(vendor.id()), "contact.added");
              case AddContact.Outcome.MailboxTaken() ->
                  form(vendor, form, FormErrors.of("email", "mailbox-taken"));
              case AddContact.Outcome.TooMany() ->
                  form(vendor, form, FormErrors.of("", "too-many-contacts"));
              case AddContact.Outcome.VendorArchived() ->
                  form(vendor, form, FormErrors.of("", "vendor-archived"));
              case AddContact.Outcome.NotFound() -> throw Pages.notFound();
            })
        .switchIfEmpty(Mono.fromSupplier(() -> form(vendor, form, check.errors())));
  }

  @GetMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> edit(Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id) {
    return ofContact(
        caller,
        vendorId,
        id,
        (vendor, contact) ->
            Mono.just(form(vendor, contact, ContactForm.of(contact), FormErrors.NONE)));
  }

  @PostMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> save(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      @ModelAttribute("form") ContactForm form) {
    return ofContact(
        caller, vendorId, id, (vendor, contact) -> save(caller, vendor, contact, form));
  }

  private Mono<Rendering> save(Caller caller, Vendor vendor, Contact contact, ContactForm form) {
    var check = new FormCheck();
    return Mono.justOrEmpty(form.details(check))
        .map(details -> change(contact, details, form))
        .flatMap(command -> changeContact.handle(caller, command))
        .map(outcome ->
            switch (outcome) {
              case ContactChange.Changed(Contact _, Contact _) ->
                  Pages.seeOther(VendorPage.path(vendor.id()), "contact.saved");
              case ContactChange.MailboxTaken() ->
                  form(vendor, contact, form, FormErrors.of("email", "mailbox-taken"));
              case ContactChange.Stale(Contact now) ->
                  form(vendor, now, form.over(now.version()), FormErrors.of("", "stale"));
              case ContactChange.VendorArchived() ->
                  form(vendor, contact, form, FormErrors.of("", "vendor-archived"));
              case ContactChange.NotFound() -> throw Pages.notFound();
            })
        .switchIfEmpty(Mono.fromSupplier(() -> form(vendor, contact, form, check.errors())));
  }

  private static ChangeContact.Command change(
      Contact contact, ContactDetails details, ContactForm form) {
    return new ChangeContact.Command(
        contact.vendor(),
        contact.id(),
        Versions.read(form.version()),
        details,
        form.asksToBePrimary());
  }

  @GetMapping("/{id}/remove")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> askBeforeRemoving(
      Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id) {
    return ofContact(
        caller,
        vendorId,
        id,
        (vendor, contact) -> Mono.just(ask(vendor, contact, FormErrors.NONE)));
  }

  @PostMapping("/{id}/remove")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> remove(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      ServerWebExchange exchange) {
    return Pages.sentVersion(exchange)
        .flatMap(version ->
            ofContact(
                caller,
                vendorId,
                id,
                (vendor, contact) -> remove(caller, vendor, contact, version)));
  }

  private Mono<Rendering> remove(Caller caller, Vendor vendor, Contact contact, long version) {
    return removeContact
        .handle(caller, new RemoveContact.Command(vendor.id(), contact.id(), version))
        .map(outcome ->
            switch (outcome) {
              case RemoveContact.Outcome.Removed() ->
                  Pages.seeOther(VendorPage.path(vendor.id()), "contact.removed");
              case RemoveContact.Outcome.Stale(Contact now) ->
                  ask(vendor, now, FormErrors.of("", "changed-meanwhile"));
              case RemoveContact.Outcome.VendorArchived() ->
                  ask(vendor, contact, FormErrors.of("", "vendor-archived"));
              case RemoveContact.Outcome.NotFound() -> throw Pages.notFound();
            });
  }

  private Mono<Vendor> ofVendor(Caller caller, UUID vendorId) {
    return findVendor
        .handle(caller, new VendorId(vendorId))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> ofContact(
      Caller caller, UUID vendorId, UUID id, BiFunction<Vendor, Contact, Mono<Rendering>> page) {
    return ofVendor(caller, vendorId)
        .zipWhen(vendor -> findContacts.one(caller, vendor.id(), new ContactId(id)))
        .flatMap(found -> page.apply(found.getT1(), found.getT2()))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering form(Vendor vendor, ContactForm form, FormErrors errors) {
    return Pages.form("console/contact/form", errors, Map.of("vendor", vendor, "form", form));
  }

  private static Rendering form(
      Vendor vendor, Contact contact, ContactForm form, FormErrors errors) {
    return Pages.form(
        "console/contact/form", errors, Map.of("vendor", vendor, "contact", contact, "form", form));
  }

  private static Rendering ask(Vendor vendor, Contact contact, FormErrors errors) {
    return Pages.form(
        "console/contact/remove", errors, Map.of("vendor", vendor, "contact", contact));
  }
}
