package io.vendorward.identity.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.AdmitStaff;
import io.vendorward.identity.usecase.ApiClients;
import io.vendorward.identity.usecase.ChangeMember;
import io.vendorward.identity.usecase.CreateApiClient;
import io.vendorward.identity.usecase.EnableApiClient;
import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.usecase.IdentityProvider;
import io.vendorward.identity.usecase.InviteMember;
import io.vendorward.identity.usecase.InviteMemberAgain;
import io.vendorward.identity.usecase.MailInvitation;
import io.vendorward.identity.usecase.MemberInvitations;
import io.vendorward.identity.usecase.Members;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.usecase.RandomTokens;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.identity.usecase.Sessions;
import io.vendorward.identity.usecase.TenantDirectory;
import io.vendorward.identity.usecase.UseSession;
import io.vendorward.operation.usecase.Forgettable;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Use cases around staff, machine clients and sessions. */
@Configuration(proxyBeanMethods = false)
public class IdentityUseCases {

  @Bean
  Forgettable oldSessions(Sessions sessions) {
    return sessions::forget;
  }

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

  @Bean
  ReadStaff readStaff(Members members, ApiClients clients, Transactions transactions) {
    return new ReadStaff(members, clients, transactions);
  }

  @Bean
  InviteMember inviteMember(
      IdentityProvider provider,
      TenantDirectory directory,
      Members members,
      MemberInvitations invitations,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new InviteMember(provider, directory, members, invitations, transactions, ids, clock);
  }

  @Bean
  MemberInvitations memberInvitations(Jobs jobs, Changes changes) {
    return new MemberInvitations(jobs, changes);
  }

  @Bean
  InviteMemberAgain inviteMemberAgain(
      Members members,
      MemberInvitations invitations,
      Transactions transactions,
      InstantSource clock) {
    return new InviteMemberAgain(members, invitations, transactions, clock);
  }

  @Bean
  JobDriver mailInvitation(
      IdentityProvider provider,
      TenantDirectory directory,
      Members members,
      Transactions transactions) {
    return new MailInvitation(provider, directory, members, transactions);
  }

  @Bean
  ChangeMember changeMember(
      Members members, Transactions transactions, Changes changes, InstantSource clock) {
    return new ChangeMember(members, transactions, changes, clock);
  }

  @Bean
  CreateApiClient createApiClient(
      IdentityProvider provider,
      ApiClients clients,
      RandomTokens tokens,
      Transactions transactions,
      Changes changes,
      NewIds ids,
      InstantSource clock) {
    return new CreateApiClient(provider, clients, tokens, transactions, changes, ids, clock);
  }

  @Bean
  EnableApiClient enableApiClient(
      ApiClients clients,
      IdentityProvider provider,
      Transactions transactions,
      Changes changes,
      InstantSource clock) {
    return new EnableApiClient(clients, provider, transactions, changes, clock);
  }
}
