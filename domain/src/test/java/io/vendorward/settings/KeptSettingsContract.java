package io.vendorward.settings;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.Caller;
import io.vendorward.settings.usecase.ChangeSettings;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.settings.usecase.ReadSettings;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link KeptSettings} keeps to. */
public interface KeptSettingsContract {

  KeptSettings settings();

  Transactions transactions();

  Changes changes();

  /** An administrator of a tenant that was just made. */
  Caller admin();

  @Test
  default void beginWithoutWordsOfTheTenantsOwn() {
    assertThat(read().verification()).isEmpty();
    assertThat(read().version()).isEqualTo(1);
  }

  @Test
  default void changeOnceAVersion() {
    var first = change(1, "Call 555-0100.");
    assertThat(first).isEqualTo(new ChangeSettings.Outcome.Changed(read()));
    assertThat(read().verification()).isEqualTo("Call 555-0100.");
    assertThat(change(1, "Call somebody else."))
        .isEqualTo(new ChangeSettings.Outcome.Stale(read()));
    assertThat(change(2, "")).isInstanceOf(ChangeSettings.Outcome.Changed.class);
    assertThat(read().version()).isEqualTo(3);
  }

  @Test
  default void stayAsTheyAreWhenNothingIsChanged() {
    change(1, "Call 555-0100.");
    assertThat(change(2, "Call 555-0100.")).isEqualTo(new ChangeSettings.Outcome.Changed(read()));
    assertThat(read().version()).isEqualTo(2);
  }

  private Settings read() {
    return new ReadSettings(settings(), transactions())
        .handle(admin())
        .blockOptional()
        .orElseThrow();
  }

  private ChangeSettings.Outcome change(long version, String words) {
    return new ChangeSettings(settings(), transactions(), changes(), InstantSource.fixed(MORNING))
        .handle(admin(), new ChangeSettings.Command(version, words))
        .blockOptional()
        .orElseThrow();
  }
}
