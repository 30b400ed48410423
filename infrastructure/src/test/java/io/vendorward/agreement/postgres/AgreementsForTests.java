package io.vendorward.agreement.postgres;

import static io.vendorward.vendor.VendorFixtures.MORNING;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementFixtures;
import io.vendorward.agreement.AgreementHistory;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementLabel;
import io.vendorward.agreement.AgreementNumber;
import io.vendorward.agreement.Counterparty;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.VersionState;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.vendor.Revision;
import io.vendorward.vendor.postgres.EngagementsForTests;
import java.util.List;
import java.util.Map;

/** Agreements for adapters whose rows belong to one. */
public final class AgreementsForTests {

  private AgreementsForTests() {}

  /** Adds a draft with a new vendor. */
  public static AgreementId add(PostgresForTests postgres, Caller caller, int number) {
    var agreements = postgres.adapter(client -> new PostgresAgreements(client, new PlainSeal()));
    var agreement =
        new Agreement(
            new AgreementNumber(number),
            new Counterparty.OfVendor(EngagementsForTests.add(postgres, caller).vendor()),
            new AgreementLabel("Agreement on hosting", "", Map.of()),
            AgreementHistory.of(
                new AgreementId(PostgresForTests.anyId()),
                AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT,
                List.of(
                    AgreementFixtures.version(
                        1,
                        AgreementFixtures.terms(new Duration.UntilTerminated()),
                        new VersionState.Draft()))),
            Revision.first(MORNING));
    postgres
        .transactions()
        .within(caller.scope(), () -> agreements.insert(caller, agreement))
        .block();
    return agreement.id();
  }
}
