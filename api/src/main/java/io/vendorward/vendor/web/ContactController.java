package io.vendorward.vendor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactChange;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.ContactRules;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.AddContact;
import io.vendorward.vendor.usecase.ChangeContact;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.RemoveContact;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.ListResponse;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.ProblemException;
import io.vendorward.web.ProblemType;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/vendors/{vendorId}/contacts")
@Tag(name = "Contacts", description = "The people at a vendor to whom you write")
class ContactController {

  private final AddContact addContact;
  private final ChangeContact changeContact;
  private final RemoveContact removeContact;
  private final FindContacts findContacts;
  private final MergePatches patches;

  ContactController(
      AddContact addContact,
      ChangeContact changeContact,
      RemoveContact removeContact,
      FindContacts findContacts,
      MergePatches patches) {
    this.addContact = addContact;
    this.changeContact = changeContact;
    this.removeContact = removeContact;
    this.findContacts = findContacts;
    this.patches = patches;
  }

  @GetMapping
  @Requires(Permission.VENDORS_READ)
  @Operation(
      operationId = "listContacts",
      summary = "List a vendor's contacts",
      description = "All of them in one page, the longest known first.")
  Mono<ResponseEntity<ListResponse<ContactView>>> list(Caller caller, @PathVariable UUID vendorId) {
    return findContacts
        .all(caller, new VendorId(vendorId))
        .map(contacts -> WholeLists.of(contacts, ContactView::of))
        .switchIfEmpty(Mono.error(() -> Problems.notFound("vendor")));
  }

  @PostMapping
  @Requires(Permission.VENDORS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "addContact", summary = "Add a contact")
  Mono<ResponseEntity<ContactView>> add(
      Caller caller, @PathVariable UUID vendorId, @Valid @RequestBody ContactInput input) {
    var command =
        new AddContact.Command(new VendorId(vendorId), input.details(), input.asksToBePrimary());
    return addContact
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case AddContact.Outcome.Added(Contact contact) -> created(contact);
              case AddContact.Outcome.MailboxTaken() -> throw mailboxTaken();
              case AddContact.Outcome.TooMany() ->
                  throw Problems.of(
                      ProblemType.NOT_POSSIBLE,
                      "A vendor has at most " + ContactRules.MOST + " contacts.");
              case AddContact.Outcome.VendorArchived() -> throw VendorFaults.archived();
              case AddContact.Outcome.NotFound() -> throw Problems.notFound("vendor");
            });
  }

  @GetMapping("/{id}")
  @Requires(Permission.VENDORS_READ)
  @Operation(operationId = "getContact", summary = "Read a contact")
  Mono<ResponseEntity<ContactView>> find(
      Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id) {
    return findContacts
        .one(caller, new VendorId(vendorId), new ContactId(id))
        .map(ContactController::ok)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("contact")));
  }

  @PatchMapping(path = "/{id}", consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.VENDORS_WRITE)
  @Operation(
      operationId = "changeContact",
      summary = "Change a contact",
      description =
          "Another e-mail address closes what was opened for the old one; its owner gets nothing of"
              + " that work.")
  Mono<ResponseEntity<ContactView>> change(
      Caller caller,
      @PathVariable UUID vendorId,
      @PathVariable UUID id,
      IfMatch seen,
      @RequestBody @MergePatchOf(ContactInput.class) JsonNode patch) {
    var vendor = new VendorId(vendorId);
    var contact = new ContactId(id);
    return findContacts
        .one(caller, vendor, contact)
        .map(current -> patches.apply(patch, ContactInput.of(current), ContactInput.class))
        .map(input ->
            new ChangeContact.Command(
                vendor, contact, seen.version(), input.details(), input.asksToBePrimary()))
        .flatMap(command -> changeContact.handle(caller, command))
        .map(ContactController::answer)
        .switchIfEmpty(Mono.error(() -> Problems.notFound("contact")));
  }

  @DeleteMapping("/{id}")
  @Requires(Permission.VENDORS_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeContact", summary = "Remove a contact")
  Mono<ResponseEntity<Void>> remove(
      Caller caller, @PathVariable UUID vendorId, @PathVariable UUID id, IfMatch seen) {
    var command =
        new RemoveContact.Command(new VendorId(vendorId), new ContactId(id), seen.version());
    return removeContact
        .handle(caller, command)
        .map(outcome ->
            switch (outcome) {
              case RemoveContact.Outcome.Removed() -> ResponseEntity.noContent().<Void>build();
              case RemoveContact.Outcome.Stale(Contact current) -> throw stale(current);
              case RemoveContact.Outcome.VendorArchived() -> throw VendorFaults.archived();
              case RemoveContact.Outcome.NotFound() -> throw Problems.notFound("contact");
            });
  }

  private static ResponseEntity<ContactView> answer(ContactChange outcome) {
    return switch (outcome) {
      case ContactChange.Changed(Contact _, Contact contact) -> ok(contact);
      case ContactChange.MailboxTaken() -> throw mailboxTaken();
      case ContactChange.Stale(Contact current) -> throw stale(current);
      case ContactChange.VendorArchived() -> throw VendorFaults.archived();
      case ContactChange.NotFound() -> throw Problems.notFound("contact");
    };
  }

  private static ProblemException mailboxTaken() {
    return Problems.of(
        ProblemType.ALREADY_EXISTS, "Another contact of this vendor has this e-mail address.");
  }

  private static ProblemException stale(Contact current) {
    return Problems.stale(ContactView.of(current), current.version());
  }

  private static ResponseEntity<ContactView> ok(Contact contact) {
    return ResponseEntity.ok().eTag(Etags.of(contact.version())).body(ContactView.of(contact));
  }

  /** As the call that left this version answered. */
  static ResponseEntity<ContactView> answerWith(Contact contact) {
    return contact.version() == 1 ? created(contact) : ok(contact);
  }

  private static ResponseEntity<ContactView> created(Contact contact) {
    return ResponseEntity.created(
            URI.create("/api/v1/vendors/" + contact.vendor() + "/contacts/" + contact.id()))
        .eTag(Etags.of(contact.version()))
        .body(ContactView.of(contact));
  }
}
