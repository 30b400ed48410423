package io.vendorward.agreement.postgres;

import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementFixtures;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.VersionState;
import io.vendorward.agreement.usecase.Agreements;
import io.vendorward.agreement.usecase.AgreementsContract;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.Engagement;
import io.vendorward.vendor.postgres.EngagementsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class PostgresAgreementsTest implements AgreementsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Agreements agreements() {
    return postgres.adapter(client -> new PostgresAgreements(client, new PlainSeal()));
  }

  @Override
  public NewIds ids() {
    return PostgresForTests::anyId;
  }

  @Override
  public TenantId newTenant() {
    return postgres.createTenant();
  }

  @Override
  public Engagement newEngagement(Caller caller) {
    return EngagementsForTests.add(postgres, caller);
  }

  @Test
  void keepsNoFreeTextInTheClear() {
    var caller = anAnalystOf(newTenant());
    var service = newEngagement(caller);
    var agreement =
        AgreementFixtures.agreement(
            AgreementFixtures.history(
                7,
                AgreementFixtures.version(
                    1,
                    AgreementFixtures.everything(
                        service.id(), new AgreementId(PostgresForTests.anyId())),
                    new VersionState.FullyExecuted(
                        AgreementFixtures.both(AgreementFixtures.SPRING)))),
            service.vendor());
    var texts = Texts.none();
    var stored = JsonMapper.shared().writeValueAsString(HistoryJson.of(agreement.history(), texts));
    assertThat(texts.byPath().values())
        .contains("Pat Doe", "Privacy officer", "Section 4, page 3", "12-18")
        .noneMatch(stored::contains);
  }
}
