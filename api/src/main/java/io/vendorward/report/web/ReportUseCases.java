package io.vendorward.report.web;

import io.vendorward.report.usecase.ReadWork;
import io.vendorward.report.usecase.WorkReport;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of reports. */
@Configuration(proxyBeanMethods = false)
public class ReportUseCases {

  @Bean
  ReadWork readWork(WorkReport report, TenantDay day, Transactions transactions) {
    return new ReadWork(report, day, transactions);
  }
}
