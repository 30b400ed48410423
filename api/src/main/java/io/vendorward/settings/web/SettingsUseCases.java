package io.vendorward.settings.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.settings.usecase.ChangeSettings;
import io.vendorward.settings.usecase.KeptSettings;
import io.vendorward.settings.usecase.ReadSettings;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of settings. */
@Configuration(proxyBeanMethods = false)
public class SettingsUseCases {

  @Bean
  ReadSettings readSettings(KeptSettings settings, Transactions transactions) {
    return new ReadSettings(settings, transactions);
  }

  @Bean
  ChangeSettings changeSettings(
      KeptSettings settings, Transactions transactions, Changes changes, InstantSource clock) {
    return new ChangeSettings(settings, transactions, changes, clock);
  }
}
