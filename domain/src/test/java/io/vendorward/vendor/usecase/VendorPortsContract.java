package io.vendorward.vendor.usecase;

import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.aContact;
import static io.vendorward.vendor.VendorFixtures.aFullProfile;
import static io.vendorward.vendor.VendorFixtures.aPerson;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aService;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.identity.Caller;
import io.vendorward.listing.Page;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.EngagementId;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityDetails;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.Parties;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What use cases may expect of the ports they decide on, whoever implements them. */
public interface VendorPortsContract {

  Transactions transactions();

  Vendors vendors();

  Contacts contacts();

  Engagements engagements();

  LegalEntities legalEntities();

  NewIds ids();

  TenantId newTenant();

  @Test
  default void givesBackWhatWasInserted() {
    Caller caller = anAnalystOf(newTenant());
    Vendor vendor = aVendor(ids().next(), 1, aFullProfile());
    run(caller, vendors().insert(caller, vendor));
    assertThat(value(caller, vendors().find(caller.tenant(), vendor.id()))).contains(vendor);
    assertThat(value(caller, vendors().hold(caller.tenant(), vendor.id()))).contains(vendor);
  }

  @Test
  default void keepsEveryVersionOfAVendor() {
    Caller caller = anAnalystOf(newTenant());
    Vendor first = aVendor(ids().next(), 1, aFullProfile());
    Vendor second =
        new Vendor(first.id(), first.number(), aProfile("Numotion"), first.revision().next(NOON));
    run(caller, vendors().insert(caller, first));
    assertThat(value(caller, vendors().update(caller, second))).contains(true);
    assertThat(value(caller, vendors().find(caller.tenant(), first.id()))).contains(second);
    assertThat(value(caller, vendors().findVersion(caller.tenant(), first.id(), 1)))
        .contains(first);
    assertThat(value(caller, vendors().findVersion(caller.tenant(), first.id(), 2)))
        .contains(second);
    assertThat(value(caller, vendors().findVersion(caller.tenant(), first.id(), 3))).isEmpty();
  }

  @Test
  default void refusesToUpdateWhatSomebodyElseUpdated() {
    Caller caller = anAnalystOf(newTenant());
    Vendor first = aVendor(ids().next(), 1, aProfile("MedHost"));
    Vendor second =
        new Vendor(first.id(), first.number(), aProfile("MedHost 2"), first.revision().next(NOON));
    run(caller, vendors().insert(caller, first));
    assertThat(value(caller, vendors().update(caller, second))).contains(true);
    assertThat(value(caller, vendors().update(caller, second))).contains(false);
  }

  @Test
  default void showsNothingOfAnotherTenant() {
    Caller mercy = anAnalystOf(newTenant());
    Caller grace = anAnalystOf(newTenant());
    Vendor vendor = aVendor(ids().next(), 1, aFullProfile());
    run(mercy, vendors().insert(mercy, vendor));
    assertThat(value(grace, vendors().find(grace.tenant(), vendor.id()))).isEmpty();
    assertThat(value(grace, vendors().findVersion(grace.tenant(), vendor.id(), 1))).isEmpty();
  }

  @Test
  default void forgetsWhatWasRolledBack() {
    Caller caller = anAnalystOf(newTenant());
    Vendor vendor = aVendor(ids().next(), 1, aFullProfile());
    assertThatThrownBy(() ->
            run(
                caller,
                vendors().insert(caller, vendor).then(Mono.error(new ArithmeticException()))))
        .isInstanceOf(ArithmeticException.class);
    assertThat(value(caller, vendors().find(caller.tenant(), vendor.id()))).isEmpty();
  }

  @Test
  default void listsContactsUntilTheyAreRemoved() {
    Caller caller = anAnalystOf(newTenant());
    Vendor vendor = insertedVendor(caller);
    Contact first = aContact(ids().next(), vendor.id(), true);
    Contact second = aContact(ids().next(), vendor.id(), false);
    run(caller, contacts().insert(caller, first).then(contacts().insert(caller, second)));
    assertThat(value(caller, contacts().of(caller.tenant(), vendor.id())))
        .contains(List.of(first, second));

    Contact renamed = second.next(aPerson("Renée", "renee@medhost.example"), false, NOON);
    assertThat(value(caller, contacts().update(caller, renamed))).contains(true);
    assertThat(value(caller, contacts().find(caller.tenant(), second.id()))).contains(renamed);

    Contact gone = renamed.next(renamed.details(), false, NOON);
    assertThat(value(caller, contacts().remove(caller, gone))).contains(true);
    assertThat(value(caller, contacts().remove(caller, gone))).contains(false);
    assertThat(value(caller, contacts().find(caller.tenant(), second.id()))).isEmpty();
    assertThat(value(caller, contacts().of(caller.tenant(), vendor.id()))).contains(List.of(first));
    assertThat(value(caller, contacts().findVersion(caller.tenant(), second.id(), 3)))
        .contains(gone);
  }

  @Test
  default void keepsOneDefaultLegalEntityOnEachSide() {
    Caller caller = anAnalystOf(newTenant());
    Vendor vendor = insertedVendor(caller);
    var ofVendor = silent(Optional.of(vendor), "MedHost");
    var own = silent(Optional.empty(), "Mercy");
    for (var entity : List.of(ofVendor, own, silent(Optional.empty(), "Mercy again"))) {
      run(caller, legalEntities().insert(caller, entity));
    }
    assertThat(value(caller, legalEntities().of(caller.tenant(), Optional.of(vendor.id()))))
        .contains(List.of(ofVendor));
    assertThat(value(caller, legalEntities().of(caller.tenant(), Optional.empty())))
        .contains(List.of(own));

    var dated =
        new LegalEntityDetails(
            "Mercy Health",
            Optional.of(LocalDate.parse("2020-01-01")),
            Optional.of(LocalDate.parse("2026-12-31")));
    var changed = own.next(dated, NOON);
    assertThat(value(caller, legalEntities().update(caller, changed))).contains(true);
    assertThat(value(caller, legalEntities().update(caller, changed))).contains(false);
    assertThat(value(caller, legalEntities().find(caller.tenant(), own.id()))).contains(changed);
    assertThat(value(caller, legalEntities().findVersion(caller.tenant(), own.id(), 1)))
        .contains(own);
  }

  @Test
  default void pagesThroughEngagements() {
    Caller caller = anAnalystOf(newTenant());
    Vendor vendor = insertedVendor(caller);
    List<Engagement> three =
        List.of(
            engagement(caller, vendor, "Record hosting"),
            engagement(caller, vendor, "Billing"),
            engagement(caller, vendor, "Shredding"));
    for (var engagement : three) {
      run(caller, engagements().insert(caller, engagement));
    }
    var oldest = new PageRequest(2, List.of(Sort.ascending("createdAt")), Optional.empty());
    Page<Engagement> first = page(caller, vendor, oldest);
    assertThat(first.rows()).isEqualTo(three.subList(0, 2));
    Page<Engagement> rest = page(caller, vendor, new PageRequest(2, oldest.sort(), first.next()));
    assertThat(rest.rows()).isEqualTo(three.subList(2, 3));
    assertThat(rest.next()).isEmpty();
    var newest = new PageRequest(9, List.of(Sort.descending("createdAt")), Optional.empty());
    assertThat(page(caller, vendor, newest).rows()).isEqualTo(three.reversed());
  }

  @Test
  default void keepsEveryVersionOfAnEngagement() {
    Caller caller = anAnalystOf(newTenant());
    Vendor vendor = insertedVendor(caller);
    Engagement first = engagement(caller, vendor, "Record hosting");
    Engagement ended =
        first.next(first.profile().ended(LocalDate.parse("2026-12-31")), first.parties(), NOON);
    run(caller, engagements().insert(caller, first));
    assertThat(value(caller, engagements().update(caller, ended))).contains(true);
    assertThat(value(caller, engagements().update(caller, ended))).contains(false);
    assertThat(value(caller, engagements().find(caller.tenant(), first.id()))).contains(ended);
    assertThat(value(caller, engagements().findVersion(caller.tenant(), first.id(), 1)))
        .contains(first);
  }

  private Vendor insertedVendor(Caller caller) {
    Vendor vendor = aVendor(ids().next(), 1, aProfile("MedHost"));
    run(caller, vendors().insert(caller, vendor));
    return vendor;
  }

  private Engagement engagement(Caller caller, Vendor vendor, String service) {
    var own = silent(Optional.empty(), "Mercy");
    var theirs = silent(Optional.of(vendor), "MedHost");
    run(caller, legalEntities().insert(caller, own).then(legalEntities().insert(caller, theirs)));
    return new Engagement(
        new EngagementId(ids().next()),
        vendor.id(),
        aService(service),
        new Parties(entityOf(caller, Optional.empty()), entityOf(caller, Optional.of(vendor))),
        Revision.first(VendorFixtures.MORNING));
  }

  private LegalEntityId entityOf(Caller caller, Optional<Vendor> vendor) {
    return value(caller, legalEntities().of(caller.tenant(), vendor.map(Vendor::id)))
        .orElseThrow()
        .getFirst()
        .id();
  }

  private LegalEntity silent(Optional<Vendor> vendor, String name) {
    return LegalEntity.silent(
        new LegalEntityId(ids().next()), vendor.map(Vendor::id), name, VendorFixtures.MORNING);
  }

  private Page<Engagement> page(Caller caller, Vendor vendor, PageRequest request) {
    return value(caller, engagements().page(caller.tenant(), vendor.id(), request)).orElseThrow();
  }

  private void run(Caller caller, Mono<Void> work) {
    value(caller, work);
  }

  private <T> Optional<T> value(Caller caller, Mono<T> work) {
    Supplier<Mono<T>> supplied = () -> work;
    return transactions().within(caller.scope(), supplied).blockOptional(Duration.ofSeconds(20));
  }
}
