package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Pin;
import io.vendorward.assessment.SendRules;
import io.vendorward.assessment.usecase.CreateAssessment.Command;
import io.vendorward.assessment.usecase.CreateAssessment.Outcome;
import io.vendorward.identity.Caller;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Contacts;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.Vendors;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Looks up all that a draft names. */
public final class DraftChecks {

  private final Vendors vendors;
  private final Engagements engagements;
  private final Contacts contacts;
  private final PublishedTemplates templates;
  private final TenantDay day;

  public DraftChecks(
      Vendors vendors,
      Engagements engagements,
      Contacts contacts,
      PublishedTemplates templates,
      TenantDay day) {
    this.vendors = vendors;
    this.engagements = engagements;
    this.contacts = contacts;
    this.templates = templates;
    this.day = day;
  }

  /** Whether the draft can be made. */
  sealed interface Checked {

    record Fit(Pin pin) implements Checked {}

    record Refused(Outcome outcome) implements Checked {}
  }

  /** Holds the vendor, so that it is not archived meanwhile. */
  Mono<Checked> check(Caller caller, Command command) {
    return vendors
        .holdFor(caller, command.vendor())
        .flatMap(vendor -> checkFor(caller, command, vendor))
        .defaultIfEmpty(new Checked.Refused(new Outcome.UnknownVendor()));
  }

  private Mono<Checked> checkFor(Caller caller, Command command, Vendor vendor) {
    if (vendor.archived()) {
      return Mono.just(new Checked.Refused(new Outcome.VendorArchived()));
    }
    return hasEngagement(caller.tenant(), command)
        .flatMap(known ->
            known
                ? checkPeople(caller, command)
                : Mono.just(new Checked.Refused(new Outcome.UnknownEngagement())));
  }

  private Mono<Boolean> hasEngagement(TenantId tenant, Command command) {
    return Mono.justOrEmpty(command.engagement())
        .flatMap(id -> engagements.find(tenant, id))
        .map(engagement -> engagement.vendor().equals(command.vendor()))
        .defaultIfEmpty(command.engagement().isEmpty());
  }

  private Mono<Checked> checkPeople(Caller caller, Command command) {
    return day.today(caller.tenant())
        .flatMap(today ->
            contactsOf(caller.tenant(), command.vendor())
                .map(known -> SendRules.draft(command.due(), today, command.contacts(), known)))
        .flatMap(fault ->
            fault
                .<Mono<Checked>>map(
                    wrong -> Mono.just(new Checked.Refused(new Outcome.Faulty(wrong))))
                .orElseGet(() -> checkTemplate(caller.tenant(), command.templateVersion())));
  }

  private Mono<Checked> checkTemplate(TenantId tenant, TemplateVersionId version) {
    return templates
        .isOffered(tenant, version)
        .filter(offered -> offered)
        .flatMap(offered -> templates.find(tenant, version))
        .map(template -> template.questionnaire())
        .<Checked>map(asked ->
            new Checked.Fit(new Pin(version, asked.title(), (int) asked.questions().count())))
        .defaultIfEmpty(new Checked.Refused(new Outcome.TemplateNotOffered()));
  }

  /** The people of a vendor who may be asked. */
  Mono<Set<ContactId>> contactsOf(TenantId tenant, VendorId vendor) {
    return contacts
        .of(tenant, vendor)
        .map(all -> all.stream().map(Contact::id).collect(Collectors.toUnmodifiableSet()));
  }

  Mono<LocalDate> today(TenantId tenant) {
    return day.today(tenant);
  }

  Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId version) {
    return templates.isOffered(tenant, version).defaultIfEmpty(false);
  }
}
