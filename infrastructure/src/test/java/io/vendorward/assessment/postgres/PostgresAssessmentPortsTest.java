package io.vendorward.assessment.postgres;

import io.vendorward.assessment.AssessmentFacts;
import io.vendorward.assessment.AssessmentId;
import io.vendorward.assessment.AssessmentPorts;
import io.vendorward.assessment.AssessmentPortsContract;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAssessmentPortsTest implements AssessmentPortsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final AssessmentScene scene = new AssessmentScene(postgres);

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
