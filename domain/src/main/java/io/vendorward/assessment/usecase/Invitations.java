package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.identity.Caller;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.NewGrant;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.usecase.Contacts;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens an assessment to the vendor's people, with a mail each, and closes it to them again. */
public final class Invitations {

  private final Contacts contacts;
  private final InviteContact inviteContact;
  private final Grants grants;
  private final Answers answers;

  public Invitations(
      Contacts contacts, InviteContact inviteContact, Grants grants, Answers answers) {
    this.contacts = contacts;
    this.inviteContact = inviteContact;
    this.grants = grants;
    this.answers = answers;
  }

  /** Invites those of these people who are still contacts of the vendor. */
  Mono<Void> invite(
      Caller caller, Assessment assessment, Collection<ContactId> people, Occasion occasion) {
    if (people.isEmpty()) {
      return Mono.empty();
    }
    return Mono.zip(
            contacts.of(caller.tenant(), assessment.facts().subject().vendor()),
            answers.tally(caller.tenant(), assessment.id()))
        .flatMapMany(both ->
            Flux.fromIterable(both.getT1())
                .filter(contact -> people.contains(contact.id()))
                .concatMap(contact ->
                    inviteContact.invite(
                        caller,
                        new InviteContact.Invitation(
                            grant(assessment, contact, both.getT2().answered()),
                            contact.details().email().value(),
                            occasion))))
        .then();
  }

  Mono<Void> revoke(
      Caller caller, Assessment assessment, Collection<ContactId> people, Instant at) {
    return Flux.fromIterable(people)
        .concatMap(contact ->
            grants.revoke(
                caller.tenant(),
                contact.value(),
                GrantKind.ASSESSMENT,
                assessment.id().value(),
                caller.actor(),
                at))
        .then();
  }

  private static NewGrant grant(Assessment assessment, Contact contact, int answered) {
    var facts = assessment.facts();
    return new NewGrant(
        contact.id().value(),
        GrantKind.ASSESSMENT,
        facts.id().value(),
        facts.pin().version().value(),
        GrantRight.ANSWER,
        facts.pin().title(),
        facts.sender().name(),
        AssessmentJournal.progressOf(assessment, answered));
  }
}
