package io.vendorward.assessment.usecase;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.identity.Caller;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.usecase.Contacts;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.Vendors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Gathers what a view of an assessment shows beside it. */
public final class AssessmentSurroundings {

  private final Vendors vendors;
  private final Engagements engagements;
  private final Contacts contacts;
  private final Hospitals hospitals;
  private final Grants grants;
  private final VendorProgress progress;
  private final TenantDay day;

  public AssessmentSurroundings(
      Vendors vendors,
      Engagements engagements,
      Contacts contacts,
      Hospitals hospitals,
      Grants grants,
      VendorProgress progress,
      TenantDay day) {
    this.vendors = vendors;
    this.engagements = engagements;
    this.contacts = contacts;
    this.hospitals = hospitals;
    this.grants = grants;
    this.progress = progress;
    this.day = day;
  }

  Mono<AssessmentView> view(Caller caller, Assessment assessment) {
    var tenant = caller.tenant();
    var facts = assessment.facts();
    return vendors
        .find(tenant, facts.subject().vendor())
        .flatMap(vendor ->
            engagement(tenant, facts)
                .flatMap(engagement ->
                    asked(tenant, facts)
                        .flatMap(asked ->
                            hospitals
                                .of(tenant)
                                .flatMap(hospital ->
                                    openings(tenant, facts)
                                        .flatMap(openings ->
                                            progress
                                                .of(tenant, facts.id())
                                                .map(made ->
                                                    new AssessmentView(
                                                        assessment,
                                                        vendor,
                                                        engagement,
                                                        asked,
                                                        hospital,
                                                        made.tally(),
                                                        assessment.overdueOn(day.todayAt(hospital)),
                                                        assessment.dueSoonOn(day.todayAt(hospital)),
                                                        openings,
                                                        made.submissions())))))));
  }

  private Mono<Optional<Engagement>> engagement(TenantId tenant, AssessmentFacts facts) {
    return Mono.justOrEmpty(facts.subject().engagement())
        .flatMap(id -> engagements.find(tenant, id))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<List<Contact>> asked(TenantId tenant, AssessmentFacts facts) {
    return contacts
        .of(tenant, facts.subject().vendor())
        .map(all ->
            all.stream().filter(contact -> facts.contacts().contains(contact.id())).toList());
  }

  private Mono<Map<ContactId, Instant>> openings(TenantId tenant, AssessmentFacts facts) {
    return grants
        .of(tenant, GrantKind.ASSESSMENT, facts.id().value())
        .map(all ->
            all.stream()
                .filter(grant -> grant.openedAt().isPresent())
                .collect(
                    Collectors.toMap(
                        grant -> new ContactId(grant.contact()),
                        grant -> grant.openedAt().orElseThrow())));
  }
}
