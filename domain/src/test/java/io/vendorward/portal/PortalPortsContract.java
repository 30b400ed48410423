package io.vendorward.portal;

import static io.vendorward.portal.PortalFixtures.NOON;
import static io.vendorward.portal.PortalFixtures.aNewGrant;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Actor;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What every implementation of the portal's ports does. */
public interface PortalPortsContract {

  Actor ANA = new Actor.Person("ana", "Ana Ruiz");

  PortalPorts ports();

  TenantId newTenant();

  UUID newId();

  @Test
  default void bindsAGrantWhenItsContactIsLinked() {
    var tenant = newTenant();
    var contact = newId();
    var resource = newId();
    var account = anAccount("bo@medhost.example");
    inTenant(tenant, p -> p.grants().put(tenant, aNewGrant(contact, resource), ANA, NOON));
    assertThat(inbox(account)).isEmpty();
    inTenant(tenant, p -> p.grants().bind(tenant, contact, account.id(), ANA, NOON));
    assertThat(inbox(account)).extracting(Grant::resource).containsExactly(resource);
    inTenant(tenant, p -> p.grants().unbind(tenant, contact, ANA, NOON));
    assertThat(inbox(account)).isEmpty();
  }

  @Test
  default void bindsAtOnceForAContactThatIsLinkedAlready() {
    var tenant = newTenant();
    var contact = newId();
    var account = anAccount("eve@medhost.example");
    var linked = new ContactAddress(tenant, contact, account.hmac(), Optional.of(account.id()));
    inTenant(tenant, p -> p.addresses().put(linked, ANA, NOON));
    var grant = aNewGrant(contact, newId());
    inTenant(tenant, p -> p.grants().put(tenant, grant, ANA, NOON));
    assertThat(inbox(account)).hasSize(1);
  }

  @Test
  default void aRevokedGrantOpensNothingUntilItIsPutAgain() {
    var tenant = newTenant();
    var contact = newId();
    var resource = newId();
    var account = aLinkedAccount(tenant, contact, "kim@medhost.example");
    inTenant(tenant, p -> p.grants().put(tenant, aNewGrant(contact, resource), ANA, NOON));
    assertThat(revoke(tenant, contact, resource)).isTrue();
    assertThat(revoke(tenant, contact, resource)).isFalse();
    assertThat(inbox(account)).isEmpty();
    assertThat(find(account, resource)).isEmpty();
    inTenant(tenant, p -> p.grants().put(tenant, aNewGrant(contact, resource), ANA, NOON));
    assertThat(find(account, resource)).isPresent();
  }

  @Test
  default void movesProgressByDifference() {
    var tenant = newTenant();
    var contact = newId();
    var resource = newId();
    var account = aLinkedAccount(tenant, contact, "lea@medhost.example");
    inTenant(tenant, p -> p.grants().put(tenant, aNewGrant(contact, resource), ANA, NOON));
    move(tenant, resource, 1);
    move(tenant, resource, 1);
    move(tenant, resource, -1);
    var progress = inbox(account).getFirst().progress();
    assertThat(progress.state()).isEqualTo("IN_PROGRESS");
    assertThat(progress.answered()).isEqualTo(1);
    assertThat(progress.total()).isEqualTo(25);
  }

  @Test
  default void bringsAllGrantsOfAPieceOfWorkUpToDate() {
    var tenant = newTenant();
    var resource = newId();
    for (var contact : List.of(newId(), newId())) {
      inTenant(tenant, p -> p.grants().put(tenant, aNewGrant(contact, resource), ANA, NOON));
    }
    var now = new GrantProgress(Optional.of(LocalDate.of(2026, 7, 1)), "RETURNED", 20, 25);
    inTenant(
        tenant, p -> p.grants().progress(tenant, GrantKind.ASSESSMENT, resource, now, ANA, NOON));
    assertThat(
            run(
                    new Scope.Tenant(tenant),
                    p -> p.grants().of(tenant, GrantKind.ASSESSMENT, resource))
                .orElseThrow())
        .hasSize(2)
        .extracting(Grant::progress)
        .containsOnly(now);
  }

  @Test
  default void forgetsTheAddressOfAContact() {
    var tenant = newTenant();
    var contact = newId();
    var account = aLinkedAccount(tenant, contact, "gone@medhost.example");
    assertThat(address(tenant, contact)).isPresent();
    inTenant(tenant, p -> p.addresses().remove(tenant, contact));
    assertThat(address(tenant, contact)).isEmpty();
    assertThat(run(new Scope.Directory(), p -> p.addresses().having(account.hmac())))
        .contains(List.of());
  }

  @Test
  default void insideItsGrantAnAccountNotesThatItOpenedTheWork() {
    var tenant = newTenant();
    var contact = newId();
    var resource = newId();
    var account = aLinkedAccount(tenant, contact, "max@medhost.example");
    inTenant(tenant, p -> p.grants().put(tenant, aNewGrant(contact, resource), ANA, NOON));
    var scope = new Scope.Portal(account.id(), tenant, GrantKind.ASSESSMENT, resource);
    run(scope, p -> p.grants().opened(tenant, GrantKind.ASSESSMENT, resource, account.id(), NOON));
    run(
        scope,
        p ->
            p.grants()
                .move(
                    tenant,
                    GrantKind.ASSESSMENT,
                    resource,
                    "IN_PROGRESS",
                    1,
                    new Actor.PortalUser(account.id()),
                    NOON));
    assertThat(find(account, resource).orElseThrow().openedAt()).contains(NOON);
    assertThat(find(account, resource).orElseThrow().progress().answered()).isEqualTo(1);
  }

  @Test
  default void findsTheContactsOfAnAddressOverAllTenants() {
    var account = anAccount("both@medhost.example");
    var first = newTenant();
    var second = newTenant();
    for (var tenant : List.of(first, second)) {
      var row = new ContactAddress(tenant, newId(), account.hmac(), Optional.empty());
      inTenant(tenant, p -> p.addresses().put(row, ANA, NOON));
    }
    assertThat(run(new Scope.Directory(), p -> p.addresses().having(account.hmac())).orElseThrow())
        .extracting(ContactAddress::tenant)
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  default void anAddressHasOneAccount() {
    assertThat(anAccount("one@medhost.example")).isEqualTo(anAccount("one@medhost.example"));
  }

  @Test
  default void keepsTheFirstTimeAnAddressWasProven() {
    var account = anAccount("proof@medhost.example");
    assertThat(account.provenAt()).isEmpty();
    run(new Scope.Directory(), p -> p.accounts().prove(account.id(), NOON));
    run(new Scope.Directory(), p -> p.accounts().prove(account.id(), NOON.plusSeconds(9)));
    assertThat(run(new Scope.Directory(), p -> p.accounts().find(account.id())).orElseThrow())
        .extracting(PortalAccount::provenAt, PortalAccount::address)
        .containsExactly(Optional.of(NOON), "proof@medhost.example");
  }

  @Test
  default void aSpentLinkIsKept() {
    var account = anAccount("link@medhost.example");
    var token = new LinkToken(newId().toString());
    var sentFor = Optional.of(new Link.SentFor(newTenant(), newId()));
    var link = Link.unspent(token, account.id(), sentFor, NOON);
    run(new Scope.Directory(), p -> p.links().add(link));
    assertThat(hold(token)).contains(link);
    run(new Scope.Directory(), p -> p.links().spend(token.hash(), NOON));
    assertThat(hold(token).orElseThrow().usedAt()).contains(NOON);
    assertThat(hold(new LinkToken("another"))).isEmpty();
  }

  @Test
  default void forgetsLinksWhoseTimeIsOverInBatches() {
    var account = anAccount("old@medhost.example");
    var old = List.of(aLink(account, NOON), aLink(account, NOON), aLink(account, NOON));
    var young = aLink(account, NOON.plusMillis(1));
    assertThat(forget(2)).isEqualTo(2);
    while (forget(2) > 0) {
      assertThat(hold(young)).isPresent();
    }
    assertThat(old).allSatisfy(token -> assertThat(hold(token)).isEmpty());
    assertThat(hold(young)).isPresent();
  }

  private LinkToken aLink(PortalAccount account, Instant expiresAt) {
    var token = new LinkToken(newId().toString());
    var link = Link.unspent(token, account.id(), Optional.empty(), expiresAt);
    run(new Scope.Directory(), p -> p.links().add(link));
    return token;
  }

  private int forget(int limit) {
    return run(new Scope.Directory(), p -> p.links().forget(NOON, limit)).orElseThrow();
  }

  private Optional<Link> hold(LinkToken token) {
    return run(new Scope.Directory(), p -> p.links().hold(token.hash()));
  }

  private PortalAccount anAccount(String address) {
    var hmac = PortalFixtures.anAddressKey().of(address);
    var id = newId();
    return run(new Scope.Directory(), p -> p.accounts().ensure(hmac, address, id, NOON))
        .orElseThrow();
  }

  private PortalAccount aLinkedAccount(TenantId tenant, UUID contact, String address) {
    var account = anAccount(address);
    var linked = new ContactAddress(tenant, contact, account.hmac(), Optional.of(account.id()));
    inTenant(tenant, p -> p.addresses().put(linked, ANA, NOON));
    return account;
  }

  private Optional<ContactAddress> address(TenantId tenant, UUID contact) {
    return run(new Scope.Tenant(tenant), p -> p.addresses().find(tenant, contact));
  }

  private List<Grant> inbox(PortalAccount account) {
    return run(new Scope.Inbox(account.id()), p -> p.inboxes().of(account.id())).orElseThrow();
  }

  private Optional<Grant> find(PortalAccount account, UUID resource) {
    return run(
        new Scope.Inbox(account.id()),
        p -> p.inboxes().find(account.id(), GrantKind.ASSESSMENT, resource));
  }

  private boolean revoke(TenantId tenant, UUID contact, UUID resource) {
    return run(
            new Scope.Tenant(tenant),
            p -> p.grants().revoke(tenant, contact, GrantKind.ASSESSMENT, resource, ANA, NOON))
        .orElseThrow();
  }

  private void move(TenantId tenant, UUID resource, int answeredBy) {
    inTenant(
        tenant,
        p ->
            p.grants()
                .move(
                    tenant, GrantKind.ASSESSMENT, resource, "IN_PROGRESS", answeredBy, ANA, NOON));
  }

  private void inTenant(TenantId tenant, Function<PortalPorts, Mono<Void>> work) {
    run(new Scope.Tenant(tenant), work);
  }

  private <T> Optional<T> run(Scope scope, Function<PortalPorts, Mono<T>> work) {
    var ports = ports();
    return ports
        .transactions()
        .within(scope, () -> work.apply(ports))
        .blockOptional(Duration.ofSeconds(20));
  }
}
