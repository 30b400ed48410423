package io.vendorward.console;

import io.vendorward.portal.usecase.FindHospital;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.tenancy.usecase.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use case that only the frame of the console needs. */
@Configuration(proxyBeanMethods = false)
public class ConsoleUseCases {

  @Bean
  FindHospital findHospital(Hospitals hospitals, Transactions transactions) {
    return new FindHospital(hospitals, transactions);
  }
}
