package io.vendorward.paper.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.audit.Change;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Assembly;
import io.vendorward.paper.ShownPaper;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.NewGrant;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Contacts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens the text of an agreement to people of the vendor, with a mail each. */
public final class InviteToAgreement {

  private final AgreementSight sight;
  private final PaperBook book;
  private final WritePaper writePaper;
  private final Doors doors;
  private final Transactions transactions;
  private final InstantSource clock;

  /** How people are let in, and that they were. */
  public record Doors(Contacts contacts, InviteContact inviteContact, Changes changes) {}

  public InviteToAgreement(
      AgreementSight sight,
      PaperBook book,
      WritePaper writePaper,
      Doors doors,
      Transactions transactions,
      InstantSource clock) {
    this.sight = sight;
    this.book = book;
    this.writePaper = writePaper;
    this.doors = doors;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Who is let in.
   *
   * @param right what they may do: read, discuss, or sign as well
   * @param dueOn until when an answer is hoped for
   */
  public record Command(
      AgreementId agreement, Set<ContactId> contacts, GrantRight right, Optional<LocalDate> dueOn) {
    public Command {
      contacts = Set.copyOf(contacts);
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Invited(ShownPaper shown) implements Outcome {}

    record NotFound() implements Outcome {}

    /** A draft is the hospital's own: it is opened to negotiation first. */
    record NotShown() implements Outcome {}

    /** The text cannot be written: what is missing, where it is entered. */
    record Incomplete(List<Fault> faults) implements Outcome {
      public Incomplete {
        faults = List.copyOf(faults);
      }
    }

    record Invalid(List<Fault> faults) implements Outcome {
      public Invalid {
        faults = List.copyOf(faults);
      }
    }
  }

  public Mono<Outcome> handle(Caller caller, Command command) {
    return transactions.within(
        caller.scope(),
        () ->
            sight
                .agreement(caller, command.agreement())
                .flatMap(agreement -> decide(caller, agreement, command))
                .defaultIfEmpty(new Outcome.NotFound()));
  }

  private Mono<Outcome> decide(Caller caller, Agreement agreement, Command command) {
    if (!(agreement.counterparty() instanceof Counterparty.OfVendor(var vendor))) {
      return Mono.just(new Outcome.NotShown());
    }
    return book.newest(caller.tenant(), agreement.id())
        .filter(shown -> shown.paper().isPresent())
        .flatMap(shown -> invite(caller, agreement, vendor, shown, command))
        .switchIfEmpty(Mono.defer(() -> whyNot(caller, agreement)));
  }

  private Mono<Outcome> whyNot(Caller caller, Agreement agreement) {
    return writePaper
        .of(caller.tenant(), agreement, agreement.history().latest())
        .map(outcome ->
            switch (outcome) {
              case Assembly.Outcome.Assembled _ -> new Outcome.NotShown();
              case Assembly.Outcome.Incomplete(var faults) -> new Outcome.Incomplete(faults);
            });
  }

  private Mono<Outcome> invite(
      Caller caller, Agreement agreement, VendorId vendor, ShownPaper shown, Command command) {
    return doors
        .contacts()
        .of(caller.tenant(), vendor)
        .flatMap(known -> {
          var chosen = known.stream().filter(one -> command.contacts().contains(one.id())).toList();
          if (command.contacts().isEmpty()) {
            return Mono.just(invalid("none-named"));
          }
          if (chosen.size() < command.contacts().size()) {
            return Mono.just(invalid("not-a-contact"));
          }
          return Flux.fromIterable(chosen)
              .concatMap(contact ->
                  doors
                      .inviteContact()
                      .invite(caller, invitation(caller, agreement, shown, contact, command)))
              .then(record(caller, agreement, command))
              .thenReturn((Outcome) new Outcome.Invited(shown));
        });
  }

  private static Outcome invalid(String code) {
    return new Outcome.Invalid(List.of(new Fault("/contactIds", code)));
  }

  private static InviteContact.Invitation invitation(
      Caller caller, Agreement agreement, ShownPaper shown, Contact contact, Command command) {
    return new InviteContact.Invitation(
        new NewGrant(
            contact.id().value(),
            GrantKind.AGREEMENT,
            agreement.id().value(),
            agreement.id().value(),
            command.right(),
            agreement.label().title(),
            sender(caller.actor()),
            new GrantProgress(command.dueOn(), ShowPaper.stateFor(shown), 0, 0)),
        contact.details().email().value(),
        shown.isOutForSignature() ? Occasion.SIGN : Occasion.NEGOTIATE);
  }

  private static String sender(Actor actor) {
    return switch (actor) {
      case Actor.Person(var _, var name) -> name;
      case Actor.Client(var _, var name) -> name;
      case Actor.PortalUser _, Actor.Worker _, Actor.Operator _ -> "";
    };
  }

  private Mono<Void> record(Caller caller, Agreement agreement, Command command) {
    return doors
        .changes()
        .record(
            caller,
            Change.of(
                    "baa.shared",
                    ShownPaper.KIND,
                    agreement.id().value(),
                    agreement.version(),
                    clock.instant())
                .withFields(
                    Map.of(
                        "contacts",
                            String.join(
                                " ",
                                command.contacts().stream()
                                    .map(ContactId::toString)
                                    .sorted()
                                    .toList()),
                        "right", command.right().name()))
                .withEventData(Map.of("number", agreement.number().toString())));
  }
}
