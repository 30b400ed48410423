package io.vendorward.assessment.web;

import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.InMemoryAnswers;
import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.assessment.InMemoryReviews;
import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.usecase.AssessmentList;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.portal.InMemoryContactAddresses;
import io.vendorward.portal.InMemoryGrants;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.settings.web.TenantDayConfiguration;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.InMemoryCounters;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Counters;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.InMemoryContacts;
import io.vendorward.vendor.InMemoryEngagements;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.vendor.VendorFixtures;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The feature's use cases on tables in memory, with one vendor, its person and one template. */
@TestConfiguration(proxyBeanMethods = false)
@Import({AssessmentUseCases.class, TenantDayConfiguration.class})
public class AssessmentSlice {

  public static final UUID VENDOR = new UUID(9, 1);
  public static final UUID SAM = new UUID(9, 2);
  public static final UUID TEMPLATE = new UUID(9, 3);

  /** Puts the vendor and its person there. */
  public static void vendorExists(
      Caller caller, InMemoryTables tables, InMemoryVendors vendors, InMemoryContacts contacts) {
    var vendor = VendorFixtures.aVendor(VENDOR, 1, VendorFixtures.aProfile("MedHost, LLC"));
    var sam =
        new Contact(
            new ContactId(SAM),
            vendor.id(),
            VendorFixtures.aPerson("Sam Secure", "sam@medhost.example"),
            true,
            vendor.revision());
    tables
        .within(
            caller.scope(), () -> vendors.insert(caller, vendor).then(contacts.insert(caller, sam)))
        .block();
  }

  @Bean
  InMemoryVendors vendors(InMemoryTables tables) {
    return new InMemoryVendors(tables);
  }

  @Bean
  InMemoryContacts contacts(InMemoryTables tables) {
    return new InMemoryContacts(tables);
  }

  @Bean
  InMemoryEngagements engagements(InMemoryTables tables) {
    return new InMemoryEngagements(tables);
  }

  @Bean
  Counters counters(InMemoryTables tables) {
    return new InMemoryCounters(tables);
  }

  @Bean
  RecordedJobs jobs(InMemoryTables tables) {
    return new RecordedJobs(tables);
  }

  @Bean
  InMemoryAssessments assessments(InMemoryTables tables) {
    return new InMemoryAssessments(tables);
  }

  @Bean
  InMemoryReviews reviews(InMemoryTables tables) {
    return new InMemoryReviews(tables);
  }

  @Bean
  InMemoryAnswers answers(
      InMemoryTables tables, Assessments assessments, Reviews reviews, Changes changes) {
    return new InMemoryAnswers(tables, assessments, reviews, changes);
  }

  @Bean
  InMemorySubmissions submissions(InMemoryTables tables) {
    return new InMemorySubmissions(tables);
  }

  @Bean
  ScoresOnDemand scoredSubmissions() {
    return new ScoresOnDemand();
  }

  @Bean
  InMemoryGrants grants(InMemoryTables tables) {
    return new InMemoryGrants(tables, new InMemoryContactAddresses(tables));
  }

  /** Opens the work; mails nothing. */
  @Bean
  InviteContact inviteContact(InMemoryGrants grants) {
    return new InviteContact() {
      @Override
      public Mono<Void> invite(Caller caller, Invitation invitation) {
        return grants.put(caller.tenant(), invitation.grant(), caller.actor(), Instant.EPOCH);
      }

      @Override
      public Mono<Void> tell(Caller caller, GrantKind kind, UUID resource, Occasion occasion) {
        return Mono.empty();
      }

      @Override
      public Mono<Void> receipt(Caller caller, GrantKind kind, UUID resource) {
        return Mono.empty();
      }
    };
  }

  @Bean
  AssessmentList assessmentList(InMemoryTables tables) {
    return new ListedAssessments(tables);
  }

  @Bean
  PublishedTemplates publishedTemplates() {
    return new PublishedTemplates() {
      @Override
      public Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id) {
        return Mono.just(id)
            .filter(asked -> asked.value().equals(TEMPLATE))
            .map(asked ->
                new PublishedTemplate(
                    asked, new TemplateId(TEMPLATE), 1, AssessmentFixtures.questionnaire()));
      }

      @Override
      public Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id) {
        return Mono.just(new Rulebook(Map.of()));
      }

      @Override
      public Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id) {
        return Mono.just(id.value().equals(TEMPLATE));
      }
    };
  }
}
