package io.vendorward.assessment;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.util.UUID;

class InMemoryAssessmentPortsTest implements AssessmentPortsContract {

  private final SequentialIds ids = new SequentialIds();
  private final AssessmentPorts ports = inMemory(new InMemoryTables());

  static AssessmentPorts inMemory(InMemoryTables tables) {
    var assessments = new InMemoryAssessments(tables);
    var reviews = new InMemoryReviews(tables);
    var answers = new InMemoryAnswers(tables, assessments, reviews, new RecordedChanges(tables));
    return new AssessmentPorts(
        tables, assessments, answers, answers, new InMemorySubmissions(tables), reviews);
  }

  @Override
  public AssessmentPorts ports() {
    return ports;
  }

  @Override
  public TenantId newTenant() {
    return new TenantId(ids.next());
  }

  @Override
  public AssessmentFacts newFacts(TenantId tenant) {
    return AssessmentFixtures.factsOf(
        new AssessmentId(ids.next()),
        new AssessmentNumber(1),
        AssessmentFixtures.VENDOR,
        new TemplateVersionId(ids.next()));
  }

  @Override
  public UUID newId() {
    return ids.next();
  }

  @Override
  public Caller portalUser(TenantId tenant, AssessmentId assessment) {
    return Caller.portal(
        new Scope.Portal(ids.next(), tenant, GrantKind.ASSESSMENT, assessment.value()),
        Origin.LOCAL);
  }
}
