package io.vendorward.console.assessment;

import io.vendorward.identity.Caller;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.usecase.ReadTemplates;
import io.vendorward.questionnaire.usecase.TemplateFilter;
import io.vendorward.questionnaire.usecase.TemplateSummary;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.usecase.FindContacts;
import io.vendorward.vendor.usecase.FindEngagements;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the form of a new assessment offers to choose from. */
@Component
class DraftChoices {

  private static final PageRequest ENGAGEMENTS = all("createdAt");
  private static final PageRequest TEMPLATES = all("name");

  private final FindContacts findContacts;
  private final FindEngagements findEngagements;
  private final ReadTemplates readTemplates;

  DraftChoices(
      FindContacts findContacts, FindEngagements findEngagements, ReadTemplates readTemplates) {
    this.findContacts = findContacts;
    this.findEngagements = findEngagements;
    this.readTemplates = readTemplates;
  }

  /** Of one vendor. */
  public record Offered(
      List<Contact> contacts, List<Engagement> engagements, List<TemplateSummary> templates) {

    public Offered {
      contacts = List.copyOf(contacts);
      engagements = List.copyOf(engagements);
      templates = List.copyOf(templates);
    }

    List<String> primaryContacts() {
      return contacts.stream()
          .filter(Contact::primary)
          .map(contact -> contact.id().toString())
          .toList();
    }
  }

  Mono<Offered> of(Caller caller, Vendor vendor) {
    var published = new TemplateFilter(Optional.empty(), Optional.of(true));
    return Mono.zip(
            findContacts.all(caller, vendor.id()),
            findEngagements.page(caller, vendor.id(), ENGAGEMENTS),
            readTemplates.list(caller, published, TEMPLATES))
        .map(found ->
            new Offered(
                found.getT1(),
                found.getT2().rows().stream().filter(one -> !one.ended()).toList(),
                found.getT3().rows()));
  }

  private static PageRequest all(String sort) {
    return new PageRequest(
        PageRequest.MAXIMUM_LIMIT, List.of(Sort.ascending(sort)), Optional.empty());
  }
}
