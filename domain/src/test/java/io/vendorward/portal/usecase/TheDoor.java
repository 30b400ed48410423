package io.vendorward.portal.usecase;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.identity.SessionToken;
import io.vendorward.identity.usecase.InMemorySessions;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.operation.Job;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.InMemoryThrottles;
import io.vendorward.portal.Inbox;
import io.vendorward.portal.Letter;
import io.vendorward.portal.LinkLifetimes;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.Mail;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.PortalFixtures;
import io.vendorward.portal.PortalPorts;
import io.vendorward.portal.Recipient;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The whole of portal access in memory, with a mail server that can be switched off. */
public final class TheDoor {

  public final InMemoryTables tables = new InMemoryTables();
  public final SequentialIds ids = new SequentialIds();
  public final PortalPorts ports = PortalPorts.inMemory(tables);
  public final RecordedJobs jobs = new RecordedJobs(tables);
  public final RecordedChanges changes = new RecordedChanges(tables);
  public final List<Letter> delivered = new ArrayList<>();
  public final Map<UUID, Recipient> contacts = new HashMap<>();
  public boolean mailServerDown;
  public Instant now = PortalFixtures.NOON;

  public final InstantSource clock = () -> now;
  private final Map<Mail, Letter> written = new HashMap<>();
  private long done;

  public final InMemorySessions sessions = new InMemorySessions(tables);
  public final LinkContacts linkContacts =
      new LinkContacts(ports.addresses(), ports.grants(), tables, changes, clock);
  private final LinkLimits limits = new LinkLimits(new InMemoryThrottles(tables), tables, clock);
  public final OpenPortalSession openSession =
      new OpenPortalSession(
          new OpenPortalSession.Directory(ports.links(), ports.accounts()),
          limits,
          new OpenSession(sessions, () -> "session-" + ids.next(), tables, clock),
          linkContacts,
          tables,
          clock);
  public final ReadInbox readInbox =
      new ReadInbox(ports.inboxes(), ports.accounts(), linkContacts, tables);
  public final EnterGrant enterGrant =
      new EnterGrant(ports.inboxes(), ports.grants(), tables, clock);
  public final ContactAddressChanged addressChanged =
      new ContactAddressChanged(
          ports.addresses(), ports.grants(), PortalFixtures.anAddressKey(), changes, clock);
  public final InviteContact inviteContact =
      new InviteContactByMail(
          ports.grants(), ports.addresses(), PortalFixtures.anAddressKey(), jobs, clock);
  public final RequestFreshLink requestFreshLink =
      new RequestFreshLink(
          new RequestFreshLink.Lookup(
              PortalFixtures.anAddressKey(), ports.accounts(), ports.addresses()),
          limits,
          jobs,
          tables,
          clock);

  /** A hospital. */
  public TenantId hospital() {
    return new TenantId(ids.next());
  }

  public Caller staff(TenantId tenant) {
    return Caller.staff(tenant, new Actor.Person("ana", "Ana Ruiz"), Origin.LOCAL);
  }

  /** Takes a piece of work away from a contact; false when there was nothing to take. */
  public boolean revoke(TenantId tenant, UUID contact, UUID work) {
    var by = staff(tenant);
    return Boolean.TRUE.equals(
        tables
            .within(
                by.scope(),
                () ->
                    ports
                        .grants()
                        .revoke(
                            tenant,
                            contact,
                            GrantKind.ASSESSMENT,
                            work,
                            by.actor(),
                            clock.instant()))
            .block());
  }

  /** A contact of some hospital with an address, invited to a piece of work. */
  public UUID invite(TenantId tenant, UUID contact, String address) {
    var resource = ids.next();
    inviteAgain(tenant, contact, address, resource);
    return resource;
  }

  public void inviteAgain(TenantId tenant, UUID contact, String address, UUID resource) {
    invite(tenant, contact, address, resource, Occasion.SENT);
  }

  public void invite(
      TenantId tenant, UUID contact, String address, UUID resource, Occasion occasion) {
    contacts.put(contact, new Recipient("Bo", address));
    var invitation =
        new InviteContact.Invitation(
            PortalFixtures.aNewGrant(contact, resource), address, occasion);
    var caller = staff(tenant);
    tables.within(caller.scope(), () -> inviteContact.invite(caller, invitation)).block();
  }

  public void changeAddress(TenantId tenant, UUID contact, String address) {
    contacts.put(contact, new Recipient("Bo", address));
    var caller = staff(tenant);
    tables.within(caller.scope(), () -> addressChanged.changed(caller, contact, address)).block();
  }

  /** What the worker does with the jobs that were left; one that fails is tried again next time. */
  public void work() {
    tables
        .committed("job", RecordedJobs.Left.class)
        .filter(job -> job.order() > done)
        .sorted(Comparator.comparingLong(RecordedJobs.Left::order))
        .toList()
        .forEach(this::work);
  }

  private void work(RecordedJobs.Left left) {
    var job =
        new Job(left.tenant(), ids.next(), left.job().kind(), left.job().payload(), 0, ids.next());
    driver(job.kind()).ifPresent(driver -> driver.run(job).block());
    done = left.order();
  }

  public Optional<RetrySchedule> retries(String kind) {
    return driver(kind).orElseThrow().retries();
  }

  /** Jobs of other features are somebody else's. */
  private Optional<JobDriver> driver(String kind) {
    var correspondence =
        new FindCorrespondence(
            ports.grants(),
            (tenant, contact) -> Mono.justOrEmpty(contacts.get(contact)),
            tenant ->
                Mono.just(new Hospital("Hospital " + tenant, Locale.US, ZoneId.of("UTC"), "")),
            tables);
    var mint =
        new MintLink(
            new MintLink.Directory(ports.accounts(), ports.links(), PortalFixtures.anAddressKey()),
            new MintLink.Randomness(() -> "token-" + ids.next(), ids),
            LinkLifetimes.USUAL,
            tables,
            clock);
    var post = new Post(this::write, this::send);
    return switch (kind) {
      case MailWorkLink.KIND ->
          Optional.of(
              new MailWorkLink(
                  new MailWorkLink.Content(correspondence, this::reasons),
                  mint,
                  post,
                  new DroppedMail(changes, tables, clock),
                  tables));
      case MailFreshLink.KIND ->
          Optional.of(new MailFreshLink(ports.accounts(), mint, post, tables));
      case MailReceipt.KIND -> Optional.of(new MailReceipt(correspondence, post));
      default -> Optional.empty();
    };
  }

  private Mono<List<ReturnReasons.Returned>> reasons(TenantId tenant, UUID resource) {
    return Mono.just(List.of(new ReturnReasons.Returned("1.4", "Which product?")));
  }

  private Mono<Mail> write(Letter letter) {
    var mail = new Mail(letter.address(), "letter " + ids.next(), "", "");
    written.put(mail, letter);
    return Mono.just(mail);
  }

  private Mono<Void> send(Mail mail) {
    return mailServerDown
        ? Mono.error(new IllegalStateException("connection refused"))
        : Mono.fromRunnable(() -> delivered.add(written.get(mail)));
  }

  /** The token of the last mail to an address. */
  public LinkToken lastLink(String address) {
    return delivered.reversed().stream()
        .filter(letter -> letter.address().equals(address))
        .map(letter ->
            switch (letter) {
              case Letter.WorkLink work -> work.token();
              case Letter.FreshLink fresh -> fresh.token();
              case Letter.Receipt _ -> throw new IllegalStateException("no link");
            })
        .findFirst()
        .orElseThrow();
  }

  /** Asks for a fresh link; the answer says nothing. */
  public void askForALink(String address, String from) {
    requestFreshLink.handle(address, new Origin(from, "")).block();
  }

  /** Counts a request for a link, as if one had been asked for. */
  public boolean countLink(String address, String from) {
    return limits
        .allowLinkTo(PortalFixtures.anAddressKey().of(address), new Origin(from, ""))
        .blockOptional()
        .orElseThrow();
  }

  public OpenPortalSession.Outcome open(LinkToken token) {
    return open(token, Origin.LOCAL);
  }

  public OpenPortalSession.Outcome open(LinkToken token, Origin origin) {
    return openSession.handle(token, SessionToken.Door.PAGES, origin).blockOptional().orElseThrow();
  }

  /** The account that opens the last link mailed to an address. */
  public UUID enter(String address) {
    return switch (open(lastLink(address))) {
      case OpenPortalSession.Outcome.Opened opened -> opened.account().id();
      case OpenPortalSession.Outcome other -> throw new AssertionError(other);
    };
  }

  public Inbox inbox(UUID account) {
    return readInbox.handle(account, Origin.LOCAL).blockOptional().orElseThrow();
  }
}
