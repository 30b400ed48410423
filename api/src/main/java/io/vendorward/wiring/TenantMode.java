package io.vendorward.wiring;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.CreateTenant;
import io.vendorward.identity.usecase.IdentityProvider;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.identity.usecase.TenantRegister;
import io.vendorward.identity.usecase.Tenants;
import io.vendorward.identity.web.IdentityUseCases;
import io.vendorward.operation.usecase.Operations;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The operator's process: the adapters that creating a tenant needs, no server and no worker. It
 * has no stereotype, so that the scan of the serving process does not find it.
 */
@Import(IdentityUseCases.class)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@ComponentScan({
  "io.vendorward.tenancy.postgres",
  "io.vendorward.audit.postgres",
  "io.vendorward.operation.postgres",
  "io.vendorward.identity.postgres",
  "io.vendorward.identity.keycloak"
})
class TenantMode {

  @Bean
  InstantSource clock() {
    return new UseCases().clock();
  }

  @Bean
  TenantRegister tenantRegister(
      Tenants tenants,
      Operations operations,
      Changes changes,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new TenantRegister(tenants, operations, changes, transactions, ids, clock);
  }

  @Bean
  CreateTenant createTenant(
      TenantRegister register,
      IdentityProvider provider,
      InviteMember inviteMember,
      CreateApiClient createApiClient) {
    return new CreateTenant(register, provider, inviteMember, createApiClient);
  }
}
