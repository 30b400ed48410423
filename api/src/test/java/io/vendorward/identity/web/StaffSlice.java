package io.vendorward.identity.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.ApiClients;
import io.vendorward.identity.usecase.ChangeMember;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.EnableApiClient;
import io.vendorward.identity.usecase.IdentityProviderInMemory;
import io.vendorward.identity.usecase.InMemoryStaff;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.identity.usecase.InviteMemberAgain;
import io.vendorward.identity.usecase.MemberInvitations;
import io.vendorward.identity.usecase.Members;
import io.vendorward.identity.usecase.OneOrganization;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.operation.RecordedJobs;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** For slices with members and machine clients: the real use cases on tables in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class StaffSlice {

  @Bean
  Members members(InMemoryTables tables) {
    return new InMemoryStaff(tables).members();
  }

  @Bean
  ApiClients apiClients(InMemoryTables tables) {
    return new InMemoryStaff(tables).clients();
  }

  @Bean
  IdentityProviderInMemory provider() {
    return new IdentityProviderInMemory();
  }

  @Bean
  ReadStaff readStaff(Members members, ApiClients clients, InMemoryTables tables) {
    return new ReadStaff(members, clients, tables);
  }

  @Bean
  InviteMember inviteMember(
      IdentityProviderInMemory provider,
      Members members,
      MemberInvitations invitations,
      InMemoryTables tables,
      NewIds ids,
      InstantSource clock) {
    return new InviteMember(
        provider, new OneOrganization(), members, invitations, tables, ids, clock);
  }

  @Bean
  RecordedJobs invitationJobs(InMemoryTables tables) {
    return new RecordedJobs(tables);
  }

  @Bean
  MemberInvitations memberInvitations(RecordedJobs jobs, Changes changes) {
    return new MemberInvitations(jobs, changes);
  }

  @Bean
  InviteMemberAgain inviteMemberAgain(
      Members members, MemberInvitations invitations, InMemoryTables tables, InstantSource clock) {
    return new InviteMemberAgain(members, invitations, tables, clock);
  }

  @Bean
  ChangeMember changeMember(
      Members members, InMemoryTables tables, Changes changes, InstantSource clock) {
    return new ChangeMember(members, tables, changes, clock);
  }

  @Bean
  CreateApiClient createApiClient(
      IdentityProviderInMemory provider,
      ApiClients clients,
      InMemoryTables tables,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new CreateApiClient(
        provider, clients, () -> "random-secret", tables, changes, ids, clock);
  }

  @Bean
  EnableApiClient enableApiClient(
      IdentityProviderInMemory provider,
      ApiClients clients,
      InMemoryTables tables,
      Changes changes,
      InstantSource clock) {
    return new EnableApiClient(clients, provider, tables, changes, clock);
  }
}
