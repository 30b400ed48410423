package io.vendorward.agreement.postgres;

import io.vendorward.agreement.AgreementFixtures;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.VersionState;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.postgres.EngagementsForTests;
import java.util.List;

/** Agreements for adapters whose rows belong to one. */
public final class AgreementsForTests {

  private AgreementsForTests() {}

  /** Adds a draft with a new vendor; one a tenant, since its number is always the first. */
  public static AgreementId add(PostgresForTests postgres, Caller caller) {
    var agreements = postgres.adapter(client -> new PostgresAgreements(client, new PlainSeal()));
    var agreement =
        AgreementFixtures.agreement(
            AgreementHistory.of(
                new AgreementId(PostgresForTests.anyId()),
                AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
                List.of(
                    AgreementFixtures.version(
                        1,
                        AgreementFixtures.terms(new Duration.UntilTerminated()),
                        new VersionState.Draft()))),
            EngagementsForTests.add(postgres, caller).vendor());
    postgres
        .transactions()
        .within(caller.scope(), () -> agreements.insert(caller, agreement))
        .block();
    return agreement.id();
  }
}
