package io.vendorward.paper.web;

import static io.vendorward.security.SliceSecurity.TENANT;
import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.aContact;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;

import io.vendorward.identity.Member;
import io.vendorward.identity.Role;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.identity.usecase.Members;
import io.vendorward.operation.Job;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.paper.InMemoryPapers;
import io.vendorward.paper.usecase.PaperPrinter;
import io.vendorward.paper.usecase.Papers;
import io.vendorward.paper.usecase.Remarks;
import io.vendorward.paper.usecase.Signings;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.portal.PortalFixtures;
import io.vendorward.portal.PortalPorts;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.portal.usecase.InviteContactByMail;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.Vendors;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/** Texts in memory beside {@link PhiSlice}, with a contact of its vendor. */
@TestConfiguration(proxyBeanMethods = false)
public class PaperSlice {

  public static final UUID CONTACT = new UUID(5, 1);

  @Bean
  Papers papers(InMemoryTables tables) {
    return InMemoryPapers.book(tables).papers();
  }

  @Bean
  Remarks remarks(InMemoryTables tables) {
    return InMemoryPapers.book(tables).remarks();
  }

  @Bean
  Signings signings(InMemoryTables tables) {
    return InMemoryPapers.book(tables).signings();
  }

  @Bean
  PortalPorts portalPorts(InMemoryTables tables) {
    return PortalPorts.inMemory(tables);
  }

  @Bean
  Grants grants(PortalPorts ports) {
    return ports.grants();
  }

  @Bean
  PortalAccounts accounts(PortalPorts ports) {
    return ports.accounts();
  }

  @Bean
  InviteContact inviteContact(PortalPorts ports, RecordedJobs jobs, InstantSource clock) {
    return new InviteContactByMail(
        ports.grants(), ports.addresses(), PortalFixtures.anAddressKey(), jobs, clock);
  }

  @Bean
  InMemoryContacts contacts(InMemoryTables tables) {
    return new InMemoryContacts(tables);
  }

  @Bean
  FindContacts findContacts(Vendors vendors, InMemoryContacts contacts, InMemoryTables tables) {
    return new FindContacts(vendors, contacts, tables);
  }

  @Bean
  Members members(InMemoryTables tables) {
    return new InMemoryStaff(tables).members();
  }

  /** A file that says what it is of. */
  @Bean
  PaperPrinter printer() {
    return (copy, format) ->
        Mono.just((format + " of " + copy.paper().title()).getBytes(StandardCharsets.UTF_8));
  }

  @Bean
  ThePeople thePeople(
      InMemoryTables tables,
      InMemoryContacts contacts,
      Members members,
      ObjectProvider<JobDriver> drivers) {
    return new ThePeople(tables, contacts, members, drivers);
  }

  /** A contact of the vendor, and whoever of the hospital calls. */
  public record ThePeople(
      InMemoryTables tables,
      InMemoryContacts contacts,
      Members members,
      ObjectProvider<JobDriver> drivers) {

    /** After {@link PhiSlice.TheService#begin}; the slices' people are called by their roles. */
    public void begin() {
      var caller = anAnalystOf(TENANT);
      var member =
          new Member(
              TENANT,
              new UUID(6, 1),
              Role.PRIVACY.name(),
              "Ana Ruiz",
              "ana@harbor.example",
              Set.of(Role.PRIVACY),
              false,
              1);
      tables
          .within(
              caller.scope(),
              () ->
                  contacts
                      .insert(caller, aContact(CONTACT, new VendorId(PhiSlice.VENDOR), true))
                      .then(members.add(member, "operator", MORNING)))
          .block();
    }

    /** What the worker makes of what was signed. */
    public void settle() {
      tables
          .committed("job", RecordedJobs.Left.class)
          .filter(left -> left.job().kind().equals("baa.settle_signing"))
          .sorted(Comparator.comparingLong(RecordedJobs.Left::order))
          .toList()
          .forEach(left ->
              drivers.stream()
                  .filter(driver -> driver.kind().equals(left.job().kind()))
                  .forEach(driver ->
                      driver
                          .run(
                              new Job(
                                  left.tenant(),
                                  new UUID(7, left.order()),
                                  left.job().kind(),
                                  left.job().payload(),
                                  0,
                                  new UUID(7, 0)))
                          .block()));
    }
  }
}
