package io.vendorward.audit.web;

import io.vendorward.audit.usecase.AuditTrail;
import io.vendorward.audit.usecase.ReadAuditTrail;
import io.vendorward.tenancy.usecase.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the audit trail. */
@Configuration(proxyBeanMethods = false)
public class AuditUseCases {

  @Bean
  ReadAuditTrail readAuditTrail(AuditTrail trail, Transactions transactions) {
    return new ReadAuditTrail(trail, transactions);
  }
}
