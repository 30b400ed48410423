package io.vendorward.settings.postgres;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.postgres.ChangesForTests;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.settings.KeptSettingsContract;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.tenancy.postgres.PostgresForTests;
import io.vendorward.tenancy.usecase.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSettingsTest implements KeptSettingsContract {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final KeptSettings settings = postgres.adapter(PostgresSettings::new);
  private final Caller admin = anAnalystOf(postgres.createTenant());

  @Override
  public KeptSettings settings() {
    return settings;
  }

  @Override
  public Transactions transactions() {
    return postgres.transactions();
  }

  @Override
  public Changes changes() {
    return ChangesForTests.on(postgres);
  }

  @Override
  public Caller admin() {
    return admin;
  }

  @Test
  void keepsEveryVersion() {
    postgres.within(
        admin.scope(),
        () ->
            settings
                .of(admin.tenant())
                .flatMap(
                    first -> settings.update(admin, first.verifiedBy("Call 555-0100."), MORNING)));
    String kept =
        postgres.asStaff(
            admin.tenant(),
            () ->
                postgres
                    .client()
                    .sql(
                        """
                        select verification || ' ' || recorded_by from tenant_profile_version
                        where tenant_id = $1 and version = 2
                        """)
                    .bind(0, admin.tenant().value())
                    .mapValue(String.class)
                    .one());
    assertThat(kept).isEqualTo("Call 555-0100. " + admin.actor().reference());
  }
}
