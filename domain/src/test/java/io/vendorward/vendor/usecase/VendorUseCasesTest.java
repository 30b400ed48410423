package io.vendorward.vendor.usecase;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aFullProfile;
import static io.vendorward.vendor.VendorFixtures.aPerson;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aService;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Member;
import io.vendorward.identity.Reach;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.identity.usecase.Members;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactChange;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EmailAddress;
import io.vendorward.vendor.EngagementChange;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryLegalEntities;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorChange;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorProfile;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class VendorUseCasesTest {

  private final InMemoryTables tables = new InMemoryTables();
  private final InMemoryVendors vendors = new InMemoryVendors(tables);
  private final InMemoryContacts contacts = new InMemoryContacts(tables);
  private final InMemoryLegalEntities entities = new InMemoryLegalEntities(tables);
  private final InMemoryEngagements engagements = new InMemoryEngagements(tables);
  private final Members members = new InMemoryStaff(tables).members();
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final SequentialIds ids = new SequentialIds();
  private final InstantSource clock = InstantSource.fixed(MORNING);
  private final List<String> addresses = new ArrayList<>();
  private final ContactAddressChanges addressChanges = this::note;
  private final Caller ana = anAnalystOf(new TenantId(ids.next()));

  private long openAssessments;

  private final AddContact addContact =
      new AddContact(vendors, contacts, addressChanges, tables, changes, ids, clock);
  private final ArchiveVendor archiveVendor =
      new ArchiveVendor(
          vendors,
          (tenant, vendor) -> Mono.fromSupplier(() -> openAssessments),
          tables,
          changes,
          clock);

  private static final EngagementFollower FOLLOWER = (_, _) -> Mono.empty();

  @Test
  void numbersAVendorAndMakesItsLegalEntitySilently() {
    Vendor first = createdVendor();
    assertThat(createdVendor().number().text()).isEqualTo("VEN-000002");
    assertThat(first.number().text()).isEqualTo("VEN-000001");
    var found =
        new FindLegalEntities(vendors, entities, name(), tables, ids, clock)
            .of(ana, first.id())
            .block();
    assertThat(found)
        .singleElement()
        .satisfies(entity -> assertThat(entity.details().name()).isEqualTo("MedHost"));
    assertThat(changes.types()).containsExactly("vendor.created", "vendor.created");
  }

  @Test
  void recordsOnlyTheFieldsThatChanged() {
    Vendor vendor = createdVendor();
    var change = new ChangeVendor(vendors, entities, members, tables, changes, clock);
    var command = new ChangeVendor.Command(vendor.id(), 1, aProfile("MedHost Inc."));
    assertThat(change.handle(ana, command).block()).isInstanceOf(VendorChange.Changed.class);
    assertThat(changes.changes().getLast().fieldNames()).containsExactly("legalName");
    assertThat(change.handle(ana, command).block()).isInstanceOf(VendorChange.Stale.class);
  }

  @Test
  void takesOnlyMembersWhoAreNotDisabledAsNewOwners() {
    var refused = List.of(new Fault("/owner", "not-a-member"));
    assertThat(create(aFullProfile())).isEqualTo(new CreateVendor.Outcome.Invalid(refused));
    Member olive = joined("olive");
    Vendor vendor = ((CreateVendor.Outcome.Created) create(aFullProfile())).vendor();
    assertThat(vendor.profile().owner()).contains("olive");

    within(members.update(disabled(olive), "ana", MORNING));
    var change = new ChangeVendor(vendors, entities, members, tables, changes, clock);
    assertThat(change.handle(ana, new ChangeVendor.Command(vendor.id(), 1, aFullProfile())).block())
        .isInstanceOf(VendorChange.Changed.class);
    var another = createdVendor();
    assertThat(
            change.handle(ana, new ChangeVendor.Command(another.id(), 1, aFullProfile())).block())
        .isEqualTo(new VendorChange.Invalid(refused));
  }

  @Test
  void hidesVendorsFromBusinessOwnersOfOthers() {
    Vendor vendor = createdVendor();
    var find = new FindVendor(vendors, tables);
    assertThat(find.handle(ana, vendor.id()).block()).isEqualTo(vendor);
    Caller oscar = ana.reaching(new Reach.OwnedBy("oscar"));
    assertThat(find.handle(oscar, vendor.id()).blockOptional()).isEmpty();
    assertThat(find.handle(oscar, vendor.id(), 1).blockOptional()).isEmpty();
  }

  @Test
  void archivesOnceNothingIsUnderWay() {
    Vendor vendor = createdVendor();
    var command = new ArchiveVendor.Command(vendor.id(), 1);
    openAssessments = 2;
    assertThat(archiveVendor.handle(ana, command).block())
        .isEqualTo(new ArchiveVendor.Outcome.StillAssessed(2));
    openAssessments = 0;
    assertThat(archiveVendor.handle(ana, command).block())
        .isInstanceOf(ArchiveVendor.Outcome.Archived.class);
    assertThat(archiveVendor.handle(ana, new ArchiveVendor.Command(vendor.id(), 2)).block())
        .isInstanceOf(ArchiveVendor.Outcome.AlreadyArchived.class);
    assertThat(add(vendor.id(), "sam@medhost.example", true))
        .isEqualTo(new AddContact.Outcome.VendorArchived());
  }

  @Test
  void keepsExactlyOnePrimaryContact() {
    VendorId vendor = createdVendor().id();
    Contact sam = added(vendor, "sam@medhost.example", false);
    assertThat(sam.primary()).isTrue();
    Contact kim = added(vendor, "kim@medhost.example", true);
    assertThat(primaries(vendor)).containsExactly(kim.id());
    var remove = new RemoveContact(vendors, contacts, addressChanges, tables, changes, clock);
    remove.handle(ana, new RemoveContact.Command(vendor, kim.id(), 1)).block();
    assertThat(primaries(vendor)).containsExactly(sam.id());
  }

  @Test
  void takesOneMailboxOnceAVendor() {
    VendorId vendor = createdVendor().id();
    added(vendor, "sam@medhost.example", false);
    assertThat(add(vendor, "SAM@medhost.example", false))
        .isEqualTo(new AddContact.Outcome.MailboxTaken());
    assertThat(add(createdVendor().id(), "sam@medhost.example", false))
        .isInstanceOf(AddContact.Outcome.Added.class);
  }

  @Test
  void tellsOfAddressesThatComeChangeAndGo() {
    VendorId vendor = createdVendor().id();
    Contact sam = added(vendor, "sam@medhost.example", false);
    var change = new ChangeContact(vendors, contacts, addressChanges, tables, changes, clock);
    var renamed = aPerson("Samuel", "sam@medhost.example");
    var moved = aPerson("Samuel", "samuel@medhost.example");
    assertThat(change.handle(ana, command(vendor, sam.id(), 1, renamed)).block())
        .isInstanceOf(ContactChange.Changed.class);
    assertThat(change.handle(ana, command(vendor, sam.id(), 2, moved)).block())
        .isInstanceOf(ContactChange.Changed.class);
    new RemoveContact(vendors, contacts, addressChanges, tables, changes, clock)
        .handle(ana, new RemoveContact.Command(vendor, sam.id(), 3))
        .block();
    assertThat(addresses)
        .containsExactly(
            "- > sam@medhost.example",
            "sam@medhost.example > samuel@medhost.example",
            "samuel@medhost.example > -");
  }

  @Test
  void makesTheTenantsLegalEntityWithItsFirstEngagement() {
    VendorId vendor = createdVendor().id();
    var add =
        new AddEngagement(
            vendors, engagements, entities, name(), tables, FOLLOWER, changes, ids, clock);
    var command =
        new AddEngagement.Command(vendor, aService("Billing"), Parties.Choice.byDefault());
    var first = (AddEngagement.Outcome.Added) done(add.handle(ana, command));
    var second = (AddEngagement.Outcome.Added) done(add.handle(ana, command));
    assertThat(second.engagement().parties()).isEqualTo(first.engagement().parties());

    var change =
        new ChangeEngagement(
            vendors, engagements, entities, name(), tables, FOLLOWER, changes, ids, clock);
    var end =
        new ChangeEngagement.Command.End(
            vendor, first.engagement().id(), 1, LocalDate.parse("2026-12-31"));
    assertThat(change.handle(ana, end).block()).isInstanceOf(EngagementChange.Changed.class);
    assertThat(changes.types().getLast()).isEqualTo("engagement.ended");
    var ofAnother =
        new ChangeEngagement.Command.End(
            createdVendor().id(), second.engagement().id(), 1, LocalDate.parse("2026-12-31"));
    assertThat(change.handle(ana, ofAnother).block()).isEqualTo(new EngagementChange.NotFound());
  }

  private Vendor createdVendor() {
    return ((CreateVendor.Outcome.Created) create(aProfile("MedHost"))).vendor();
  }

  private CreateVendor.Outcome create(VendorProfile profile) {
    var create =
        new CreateVendor(
            vendors, entities, members, new InMemoryCounters(tables), tables, changes, ids, clock);
    return done(create.handle(ana, new CreateVendor.Command(profile)));
  }

  private Member joined(String subject) {
    var member =
        new Member(
            ana.tenant(),
            ids.next(),
            subject,
            subject,
            subject + "@slice.example",
            Set.of(),
            false,
            1);
    within(members.add(member, "ana", MORNING));
    return member;
  }

  private static Member disabled(Member member) {
    return new Member(
        member.tenant(),
        member.id(),
        member.subject(),
        member.name(),
        member.email(),
        member.roles(),
        true,
        member.version() + 1);
  }

  private <T> void within(Mono<T> work) {
    tables.within(ana.scope(), () -> work).block();
  }

  private static <T> T done(Mono<T> work) {
    return work.blockOptional().orElseThrow();
  }

  private Contact added(VendorId vendor, String email, boolean primary) {
    return ((AddContact.Outcome.Added) add(vendor, email, primary)).contact();
  }

  private AddContact.Outcome add(VendorId vendor, String email, boolean primary) {
    var command = new AddContact.Command(vendor, aPerson("Sam", email), primary);
    return addContact.handle(ana, command).blockOptional().orElseThrow();
  }

  private List<ContactId> primaries(VendorId vendor) {
    return new FindContacts(vendors, contacts, tables)
        .all(ana, vendor).blockOptional().orElseThrow().stream()
            .filter(Contact::primary)
            .map(Contact::id)
            .toList();
  }

  private static ChangeContact.Command command(
      VendorId vendor, ContactId contact, long version, ContactDetails to) {
    return new ChangeContact.Command(vendor, contact, version, to, false);
  }

  private Mono<Void> note(
      Caller caller, ContactId contact, Optional<EmailAddress> from, Optional<EmailAddress> to) {
    addresses.add(text(from) + " > " + text(to));
    return Mono.empty();
  }

  private static String text(Optional<EmailAddress> address) {
    return address.map(EmailAddress::value).orElse("-");
  }

  private static TenantNames name() {
    return tenant -> Mono.just("Mercy");
  }
}
