package io.vendorward.security;

import static io.vendorward.assessment.AssessmentFixtures.questionnaire;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.InMemoryAnswers;
import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.assessment.InMemoryReviews;
import io.vendorward.assessment.InMemorySubmissions;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentJournal;
import io.vendorward.assessment.usecase.AssessmentSight;
import io.vendorward.assessment.usecase.ClearAnswer;
import io.vendorward.assessment.usecase.EntryState;
import io.vendorward.assessment.usecase.HandIn;
import io.vendorward.assessment.usecase.PinnedQuestionnaires;
import io.vendorward.assessment.usecase.ReadQuestions;
import io.vendorward.assessment.usecase.ReadReceipt;
import io.vendorward.assessment.usecase.ReadRequest;
import io.vendorward.assessment.usecase.SaveAnswer;
import io.vendorward.assessment.usecase.ScoreJobs;
import io.vendorward.assessment.usecase.SubmitAssessment;
import io.vendorward.assessment.usecase.VendorProgress;
import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.usecase.UseSession;
import io.vendorward.identity.web.Admissions;
import io.vendorward.identity.web.CallerArguments;
import io.vendorward.identity.web.GuardedHandlers;
import io.vendorward.identity.web.PortalAdmissions;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.Negotiation;
import io.vendorward.paper.usecase.PrintPaper;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.portal.Hospital;
import io.vendorward.portal.usecase.FindHospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.portal.usecase.OpenPortalSession;
import io.vendorward.portal.usecase.ReadInbox;
import io.vendorward.portal.usecase.RequestFreshLink;
import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.questionnaire.PublishedTemplate;
import io.vendorward.questionnaire.Rulebook;
import io.vendorward.questionnaire.TemplateId;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.questionnaire.usecase.PublishedTemplates;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.TenantId;
import io.vendorward.vendor.InMemoryVendors;
import io.vendorward.web.TraceFilter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** The portal's pages and API: the real chains, guard and templates, over everything in memory. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
  ApiSecurity.class,
  SecurityProblems.class,
  PortalPageSecurity.class,
  PortalCookie.class,
  GuardedHandlers.class,
  CallerArguments.class
})
@ComponentScan(
    basePackageClasses = TraceFilter.class,
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = ".*(Test|Tests|IdempotentCalls)(\\$.*)?"))
public class PortalSlice {

  /** Everything of the portal that takes requests. */
  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan({
    "io.vendorward.portal.page",
    "io.vendorward.portal.agreement",
    "io.vendorward.portal.assessment"
  })
  @ComponentScan(
      basePackages = {
        "io.vendorward.portal.web",
        "io.vendorward.paper.web",
        "io.vendorward.assessment.web"
      },
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern =
                  ".*\\.(PortalSessionController|PortalAssessmentController"
                      + "|PortalPaperController|Receipts)"))
  public static class Doors {}

  /** Nobody of the staff comes here. */
  @Bean
  ReactiveJwtDecoder accessTokenDecoder() {
    return token -> Mono.error(new BadJwtException("no token is valid"));
  }

  @Bean
  TheDoor door() {
    return new TheDoor();
  }

  @Bean
  InMemoryAssessments assessments(TheDoor door) {
    return new InMemoryAssessments(door.tables);
  }

  @Bean
  InMemoryReviews reviews(TheDoor door) {
    return new InMemoryReviews(door.tables);
  }

  @Bean
  InMemoryAnswers answers(TheDoor door, InMemoryAssessments assessments, InMemoryReviews reviews) {
    return new InMemoryAnswers(door.tables, assessments, reviews, door.changes);
  }

  @Bean
  AssessmentSight sight(TheDoor door, InMemoryAssessments assessments) {
    return new AssessmentSight(assessments, new InMemoryVendors(door.tables));
  }

  @Bean
  PinnedQuestionnaires questionnaires(TheDoor door, AssessmentSight sight) {
    return new PinnedQuestionnaires(sight, new OneTemplate(), door.tables);
  }

  @Bean
  Hospitals hospitals() {
    return tenant ->
        Mono.just(
            new Hospital(
                "St. Mary's Hospital", Locale.US, ZoneId.of("America/Chicago"), "Ring 555-0100"));
  }

  @Bean
  ReadQuestions readQuestions(
      TheDoor door,
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      InMemoryAnswers answers,
      InMemoryReviews reviews) {
    return new ReadQuestions(sight, questionnaires, answers, reviews, door.tables);
  }

  @Bean
  ReadRequest readRequest(
      TheDoor door, AssessmentSight sight, Hospitals hospitals, InMemoryAnswers answers) {
    var progress = new VendorProgress(answers, new InMemorySubmissions(door.tables));
    return new ReadRequest(
        sight, hospitals, progress, new TenantDay(hospitals, door.clock), door.tables);
  }

  @Bean
  ReadReceipt readReceipt(
      TheDoor door, AssessmentSight sight, InMemoryAssessments assessments, Hospitals hospitals) {
    return new ReadReceipt(
        sight, assessments, new InMemorySubmissions(door.tables), hospitals, door.tables);
  }

  @Bean
  SaveAnswer saveAnswer(
      TheDoor door,
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      InMemoryAnswers answers,
      InMemoryReviews reviews) {
    return new SaveAnswer(
        questionnaires, answers, new EntryState(sight, answers, reviews), door.tables, door.clock);
  }

  @Bean
  ClearAnswer clearAnswer(SaveAnswer saveAnswer) {
    return new ClearAnswer(saveAnswer);
  }

  @Bean
  SubmitAssessment submitAssessment(
      TheDoor door,
      AssessmentSight sight,
      PinnedQuestionnaires questionnaires,
      InMemoryAssessments assessments,
      InMemoryAnswers answers) {
    var journal = new AssessmentJournal(assessments, answers, door.ports.grants(), door.changes);
    var submissions = new InMemorySubmissions(door.tables);
    var handIn =
        new HandIn(
            journal,
            submissions,
            new ScoreJobs(submissions, door.jobs),
            door.inviteContact,
            door.ids,
            door.clock);
    return new SubmitAssessment(sight, questionnaires, answers, handIn, door.tables);
  }

  /** Its use cases stand on the door's tables, as those of every other negotiation behind it. */
  @Bean
  Negotiation negotiation(TheDoor door) {
    return new Negotiation(door);
  }

  @Bean
  ReadPaper readPaper(Negotiation negotiation) {
    return negotiation.read;
  }

  @Bean
  DiscussPaper discussPaper(Negotiation negotiation) {
    return negotiation.discuss;
  }

  @Bean
  SignPaper signPaper(Negotiation negotiation) {
    return negotiation.sign;
  }

  /** A file that says what it is of. */
  @Bean
  PrintPaper printPaper(ReadPaper readPaper) {
    return new PrintPaper(
        readPaper,
        (copy, format) ->
            Mono.just((format + " of " + copy.paper().title()).getBytes(StandardCharsets.UTF_8)));
  }

  @Bean
  PortalAdmissions portalAdmissions(TheDoor door) {
    return door.enterGrant::handle;
  }

  @Bean
  ReadInbox readInbox(TheDoor door) {
    return door.readInbox;
  }

  @Bean
  OpenPortalSession openPortalSession(TheDoor door) {
    return door.openSession;
  }

  @Bean
  RequestFreshLink requestFreshLink(TheDoor door) {
    return door.requestFreshLink;
  }

  /** What the console's frame needs, which every slice has. */
  @Bean
  FindHospital findHospital(TheDoor door, Hospitals hospitals) {
    return new FindHospital(hospitals, door.tables);
  }

  @Bean
  InstantSource clock(TheDoor door) {
    return door.clock;
  }

  @Bean
  Admissions admissions() {
    return identity -> Mono.empty();
  }

  @Bean
  LiveSessions liveSessions(TheDoor door) {
    return new LiveSessions(
        new UseSession(door.sessions, door.tables, door.clock),
        new EndSession(door.sessions, door.tables, door.clock),
        door.clock);
  }

  /** A sent assessment of the tenant, with which its fixtures' names go. */
  public static void send(TheDoor door, InMemoryAssessments assessments, TenantId tenant) {
    var caller = door.staff(tenant);
    var draft = (Assessment.Draft) AssessmentFixtures.in(Stage.DRAFT);
    door.tables.within(caller.scope(), () -> assessments.insert(caller, draft)).block();
    change(door, assessments, tenant, Lifecycle.send(draft, door.now));
  }

  public static void change(
      TheDoor door, InMemoryAssessments assessments, TenantId tenant, Assessment changed) {
    var caller = door.staff(tenant);
    door.tables.within(caller.scope(), () -> assessments.update(caller, changed, door.now)).block();
  }

  private record OneTemplate() implements PublishedTemplates {
    @Override
    public Mono<PublishedTemplate> find(TenantId tenant, TemplateVersionId id) {
      return Mono.just(
          new PublishedTemplate(id, new TemplateId(new UUID(1, 1)), 1, questionnaire()));
    }

    @Override
    public Mono<Rulebook> rulebook(TenantId tenant, TemplateVersionId id) {
      return Mono.error(new AssertionError("never in the vendor's scope"));
    }

    @Override
    public Mono<Boolean> isOffered(TenantId tenant, TemplateVersionId id) {
      return Mono.just(true);
    }
  }
}
