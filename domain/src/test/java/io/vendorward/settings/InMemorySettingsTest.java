package io.vendorward.settings;

import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.identity.Caller;
import io.vendorward.settings.usecase.ChangeSettings;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class InMemorySettingsTest implements KeptSettingsContract {

  private final InMemoryTables tables = new InMemoryTables();
  private final RecordedChanges changes = new RecordedChanges(tables);
  private final Caller admin = anAnalystOf(new TenantId(new SequentialIds().next()));

  @Override
  public KeptSettings settings() {
    return new InMemorySettings(tables);
  }

  @Override
  public Transactions transactions() {
    return tables;
  }

  @Override
  public RecordedChanges changes() {
    return changes;
  }

  @Override
  public Caller admin() {
    return admin;
  }

  @Test
  void areRecordedWhenTheyChange() {
    new ChangeSettings(settings(), tables, changes, InstantSource.system())
        .handle(admin, new ChangeSettings.Command(1, "Call 555-0100."))
        .block();
    assertThat(changes.types()).containsExactly("settings.changed");
    assertThat(changes.changes().getFirst().fieldNames()).containsExactly("verification");
  }
}
