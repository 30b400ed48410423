package io.vendorward.settings.web;

import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.settings.usecase.TenantDay;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which day it is for a tenant: what many features ask. */
@Configuration(proxyBeanMethods = false)
public class TenantDayConfiguration {

  @Bean
  TenantDay tenantDay(Hospitals hospitals, InstantSource clock) {
    return new TenantDay(hospitals, clock);
  }
}
