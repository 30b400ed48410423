package io.vendorward.paper.usecase;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aContact;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aVendor;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.InMemoryAgreements;
import io.vendorward.agreement.usecase.AgreementJournal;
import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.agreement.usecase.DraftAgreement;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.Origin;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.operation.Job;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.paper.InMemoryPapers;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.PaperFixtures;
import io.vendorward.paper.Proposal;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.Recipient;
import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A hospital and a vendor that agree on something, in memory, with the mails between them. */
public final class Negotiation {

  public static final String BO = "sam9@medhost.example";

  public final TheDoor door;
  public final TenantId tenant;
  public final Caller ana;
  final PaperBook book;

  private final InMemoryVendors vendors;
  private final InMemoryEngagements engagements;
  private final InMemoryLegalEntities entities;
  private final InMemoryContacts contacts;
  private final InMemoryAgreements agreements;
  private final InMemoryStaff staff;
  private final Hospital hospital;
  private final TenantDay day;
  private final WritePaper writePaper;
  private final AgreementSight agreementSight;
  private final ShowPaper showPaper;
  private final AgreementJournal journal;
  private final DraftAgreement draft;
  private final ChangeAgreement changeAgreement;
  private final PaperSight sight;
  private final DiscussPaper.Records records;
  private final InviteToAgreement invite;
  public final ReadPaper read;
  public final DiscussPaper discuss;
  public final AnswerProposal answer;
  public final SignPaper sign;
  private final SettleSigning settle;
  public final Vendor vendor;
  public final Contact sam;
  private final LegalEntity own;
  private final LegalEntity theirs;
  private long settled;

  Negotiation() {
    this(new TheDoor());
  }

  /** A new hospital and a new vendor behind this door. */
  public Negotiation(TheDoor door) {
    this.door = door;
    this.tenant = door.hospital();
    this.ana = door.staff(tenant);
    this.book = InMemoryPapers.book(door.tables);
    this.vendors = new InMemoryVendors(door.tables);
    this.engagements = new InMemoryEngagements(door.tables);
    this.entities = new InMemoryLegalEntities(door.tables);
    this.contacts = new InMemoryContacts(door.tables);
    this.agreements = new InMemoryAgreements(door.tables);
    this.staff = new InMemoryStaff(door.tables);
    this.hospital = new Hospital("Harbor Point", Locale.US, ZoneId.of("America/New_York"), "");
    this.day = new TenantDay(_ -> Mono.just(hospital), door.clock);
    this.writePaper = new WritePaper(entities, engagements);
    this.agreementSight = new AgreementSight(agreements, vendors, engagements, entities, day);
    this.showPaper =
        new ShowPaper(
            book.papers(), writePaper, door.ports.grants(), door.inviteContact, door.clock);
    this.journal = new AgreementJournal(door.changes, List.of(showPaper));
    this.draft =
        new DraftAgreement(
            agreementSight,
            agreements,
            journal,
            new InMemoryCounters(door.tables),
            door.tables,
            door.ids,
            door.clock);
    this.changeAgreement =
        new ChangeAgreement(agreementSight, agreements, journal, door.tables, door.clock);
    this.sight = new PaperSight(agreementSight, book, door.ports.grants());
    this.records = new DiscussPaper.Records(door.changes, door.inviteContact);
    this.invite =
        new InviteToAgreement(
            agreementSight,
            book,
            writePaper,
            new InviteToAgreement.Doors(contacts, door.inviteContact, door.changes),
            door.tables,
            door.clock);
    this.read =
        new ReadPaper(
            sight, agreementSight, book, writePaper, _ -> Mono.just(hospital), door.tables);
    this.discuss =
        new DiscussPaper(sight, book.remarks(), records, door.tables, door.ids, door.clock);
    this.answer =
        new AnswerProposal(
            agreementSight,
            changeAgreement,
            book.remarks(),
            records,
            door.tables,
            new AnswerProposal.Moment(door.ids, door.clock));
    this.sign =
        new SignPaper(
            sight,
            book.signings(),
            new SignatoryAddress(staff.members(), door.ports.accounts(), door.tables),
            new SignPaper.Records(door.changes, door.jobs),
            door.tables,
            new SignPaper.Moment(door.ids, door.clock));
    this.settle =
        new SettleSigning(
            agreementSight,
            changeAgreement,
            book,
            day,
            door.changes,
            new SettleSigning.Moment(door.tables, door.clock));
    this.vendor = aVendor(door.ids.next(), 1, aProfile("MedHost"));
    this.sam = aContact(new UUID(5, 9), vendor.id(), true);
    this.own = entity(Optional.empty(), "Harbor Point Hospital");
    this.theirs = entity(Optional.of(vendor.id()), "MedHost, Inc.");
    var member =
        new Member(
            tenant,
            door.ids.next(),
            "ana",
            "Ana Ruiz",
            "ana@harbor.example",
            Set.of(Role.PRIVACY),
            false,
            1);
    door.contacts.put(sam.id().value(), new Recipient("Sam", BO));
    run(() ->
        vendors
            .insert(ana, vendor)
            .then(entities.insert(ana, own))
            .then(entities.insert(ana, theirs))
            .then(contacts.insert(ana, sam))
            .then(staff.members().add(member, "operator", MORNING)));
  }

  private LegalEntity entity(Optional<VendorId> of, String name) {
    return LegalEntity.silent(new LegalEntityId(door.ids.next()), of, name, MORNING);
  }

  /** What can be written from our clauses, between these two. */
  public AgreementTerms terms() {
    return PaperFixtures.writable(new Between(Set.of(own.id()), Set.of(theirs.id())));
  }

  public AgreementId drafted(AgreementTerms terms) {
    var outcome =
        draft
            .handle(
                ana,
                new DraftAgreement.Command(
                    new Counterparty.OfVendor(vendor.id()),
                    AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
                    new AgreementLabel("Agreement on hosting", "For us only", Map.of()),
                    terms))
            .block();
    return ((DraftAgreement.Outcome.Drafted) Objects.requireNonNull(outcome)).agreement().id();
  }

  Agreement agreement(AgreementId id) {
    return Objects.requireNonNull(run(() -> agreements.find(tenant, id)));
  }

  public ChangeAgreement.Outcome change(AgreementId id, AgreementEdit edit) {
    return Objects.requireNonNull(
        changeAgreement
            .handle(ana, new ChangeAgreement.Command(id, agreement(id).version(), edit))
            .block());
  }

  public InviteToAgreement.Outcome invite(AgreementId id, GrantRight right, Contact... people) {
    var who = Set.copyOf(List.of(people).stream().map(Contact::id).toList());
    return Objects.requireNonNull(
        invite
            .handle(ana, new InviteToAgreement.Command(id, who, right, Optional.empty()))
            .block());
  }

  /** The vendor's person in the portal, by the last link that was mailed. */
  Caller enter(AgreementId id) {
    door.work();
    var account = door.enter(BO);
    return enter(account, id);
  }

  Caller enter(UUID account, AgreementId id) {
    return door.enterGrant
        .handle(account, GrantKind.AGREEMENT, id.value(), new Origin("192.0.2.7", ""))
        .blockOptional()
        .orElseThrow()
        .caller();
  }

  public PaperView view(Caller caller, AgreementId id) {
    return read.handle(caller, id).blockOptional().orElseThrow();
  }

  public DiscussPaper.Outcome say(
      Caller caller, AgreementId id, String article, @Nullable Proposal proposal, String text) {
    return Objects.requireNonNull(
        discuss
            .handle(
                caller,
                new DiscussPaper.Command(
                    id,
                    view(caller, id).newest().number(),
                    article,
                    Optional.ofNullable(proposal),
                    text))
            .block());
  }

  /** Signs what is shown at this moment. */
  public SignPaper.Outcome sign(Caller caller, AgreementId id) {
    return sign(caller, id, digest(caller, id));
  }

  PaperDigest digest(Caller caller, AgreementId id) {
    return view(caller, id).newest().paper().orElseThrow().digest();
  }

  SignPaper.Outcome sign(Caller caller, AgreementId id, PaperDigest shown) {
    return act(caller, id, shown, new SignPaper.Act.Sign("Sam Secure", "CEO", true, true));
  }

  SignPaper.Outcome act(Caller caller, AgreementId id, PaperDigest shown, SignPaper.Act act) {
    return Objects.requireNonNull(
        sign.handle(
                caller, new SignPaper.Command(id, view(caller, id).newest().number(), shown, act))
            .block());
  }

  /** What the worker makes of what was signed and declined since the last time. */
  public void settle() {
    door.tables
        .committed("job", RecordedJobs.Left.class)
        .filter(left -> left.job().kind().equals(SettleSigning.KIND) && left.order() > settled)
        .sorted(Comparator.comparingLong(RecordedJobs.Left::order))
        .toList()
        .forEach(left -> {
          settle(left);
          settled = left.order();
        });
  }

  /** As after a crash: everything that was ever left is worked once more. */
  void settleAllAgain() {
    settled = 0;
    settle();
  }

  private void settle(RecordedJobs.Left left) {
    settle
        .run(
            new Job(
                left.tenant(),
                door.ids.next(),
                left.job().kind(),
                left.job().payload(),
                0,
                door.ids.next()))
        .block();
  }

  <T> @Nullable T run(Supplier<Mono<T>> work) {
    return door.tables.within(ana.scope(), work).block();
  }
}
