package io.vendorward.identity.web;

import io.vendorward.identity.usecase.AdmitStaff;
import io.vendorward.identity.usecase.ApiClients;
import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.usecase.Members;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.usecase.RandomTokens;
import io.vendorward.identity.usecase.Sessions;
import io.vendorward.identity.usecase.TenantDirectory;
import io.vendorward.identity.usecase.UseSession;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Use cases around staff, machine clients and sessions. */
@Configuration(proxyBeanMethods = false)
public class IdentityUseCases {

  @Bean
  AdmitStaff admitStaff(
      TenantDirectory directory, Members members, ApiClients clients, Transactions transactions) {
    return new AdmitStaff(directory, members, clients, transactions);
  }

  @Bean
  Admissions admissions(AdmitStaff admitStaff, InstantSource clock) {
    return new CachedAdmissions(admitStaff, clock);
  }

  @Bean
  OpenSession openSession(
      Sessions sessions, RandomTokens tokens, Transactions transactions, InstantSource clock) {
    return new OpenSession(sessions, tokens, transactions, clock);
  }

  @Bean
  UseSession useSession(Sessions sessions, Transactions transactions, InstantSource clock) {
    return new UseSession(sessions, transactions, clock);
  }

  @Bean
  EndSession endSession(Sessions sessions, Transactions transactions, InstantSource clock) {
    return new EndSession(sessions, transactions, clock);
  }
}
