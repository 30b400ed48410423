package io.vendorward.assessment.postgres;

import static io.vendorward.assessment.AssessmentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.AssessmentPorts;
import io.vendorward.assessment.AssessmentPortsContract;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAssessmentPortsTest implements AssessmentPortsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final AssessmentScene scene = new AssessmentScene(postgres);

  @Test
  void countsAVendorsOpenAssessments() {
    var caller = AssessmentPortsContract.analyst(newTenant());
    var draft = new Assessment.Draft(newFacts(caller.tenant()), NOON);
    var assessments = postgres.adapter(PostgresAssessments::new);
    postgres.run(caller.scope(), () -> assessments.insert(caller, draft));
    var vendor = draft.facts().subject().vendor();

    assertThat(postgres.within(caller.scope(), () -> assessments.count(caller.tenant(), vendor)))
        .isEqualTo(1);
    var cancelled = Lifecycle.cancel(draft, NOON);
    postgres.within(caller.scope(), () -> assessments.update(caller, cancelled, NOON));
    assertThat(postgres.within(caller.scope(), () -> assessments.count(caller.tenant(), vendor)))
        .isZero();
  }

  @Override
  public AssessmentPorts ports() {
    return scene.ports();
  }

  @Override
  public TenantId newTenant() {
    return postgres.createTenant();
  }

  @Override
  public AssessmentFacts newFacts(TenantId tenant) {
    return scene.newFacts(tenant);
  }

  @Override
  public UUID newId() {
    return PostgresForTests.anyId();
  }

  @Override
  public Caller portalUser(TenantId tenant, AssessmentId assessment) {
    return scene.portalUser(tenant, assessment);
  }
}
