package io.vendorward.paper.web;

import io.vendorward.agreement.usecase.AgreementSight;
import io.vendorward.agreement.usecase.ChangeAgreement;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.Members;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.operation.usecase.Jobs;
import io.vendorward.paper.usecase.AnswerProposal;
import io.vendorward.paper.usecase.DiscussPaper;
import io.vendorward.paper.usecase.InviteToAgreement;
import io.vendorward.paper.usecase.PaperBook;
import io.vendorward.paper.usecase.PaperPrinter;
import io.vendorward.paper.usecase.PaperSight;
import io.vendorward.paper.usecase.Papers;
import io.vendorward.paper.usecase.PrintPaper;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.paper.usecase.Remarks;
import io.vendorward.paper.usecase.SettleSigning;
import io.vendorward.paper.usecase.ShowPaper;
import io.vendorward.paper.usecase.SignPaper;
import io.vendorward.paper.usecase.SignatoryAddress;
import io.vendorward.paper.usecase.Signings;
import io.vendorward.paper.usecase.WritePaper;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.portal.usecase.InviteContact;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.settings.usecase.TenantDay;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import io.vendorward.vendor.usecase.Contacts;
import io.vendorward.vendor.usecase.Engagements;
import io.vendorward.vendor.usecase.LegalEntities;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of texts of agreements. */
@Configuration(proxyBeanMethods = false)
public class PaperUseCases {

  @Bean
  PaperBook paperBook(Papers papers, Remarks remarks, Signings signings) {
    return new PaperBook(papers, remarks, signings);
  }

  @Bean
  WritePaper writePaper(LegalEntities entities, Engagements engagements) {
    return new WritePaper(entities, engagements);
  }

  @Bean
  ShowPaper showPaper(
      Papers papers,
      WritePaper writePaper,
      Grants grants,
      InviteContact inviteContact,
      InstantSource clock) {
    return new ShowPaper(papers, writePaper, grants, inviteContact, clock);
  }

  @Bean
  PaperSight paperSight(AgreementSight agreements, PaperBook book, Grants grants) {
    return new PaperSight(agreements, book, grants);
  }

  @Bean
  InviteToAgreement inviteToAgreement(
      AgreementSight sight,
      PaperBook book,
      WritePaper writePaper,
      InviteToAgreement.Doors doors,
      Transactions transactions,
      InstantSource clock) {
    return new InviteToAgreement(sight, book, writePaper, doors, transactions, clock);
  }

  @Bean
  InviteToAgreement.Doors agreementDoors(
      Contacts contacts, InviteContact inviteContact, Changes changes) {
    return new InviteToAgreement.Doors(contacts, inviteContact, changes);
  }

  @Bean
  ReadPaper readPaper(
      PaperSight sight,
      AgreementSight agreements,
      PaperBook book,
      WritePaper writePaper,
      Hospitals hospitals,
      Transactions transactions) {
    return new ReadPaper(sight, agreements, book, writePaper, hospitals, transactions);
  }

  @Bean
  PrintPaper printPaper(ReadPaper readPaper, PaperPrinter printer) {
    return new PrintPaper(readPaper, printer);
  }

  @Bean
  DiscussPaper.Records discussionRecords(Changes changes, InviteContact inviteContact) {
    return new DiscussPaper.Records(changes, inviteContact);
  }

  @Bean
  DiscussPaper discussPaper(
      PaperSight sight,
      Remarks remarks,
      DiscussPaper.Records records,
      Transactions transactions,
      NewIds ids,
      InstantSource clock) {
    return new DiscussPaper(sight, remarks, records, transactions, ids, clock);
  }

  @Bean
  AnswerProposal answerProposal(
      AgreementSight sight,
      ChangeAgreement changeAgreement,
      Remarks remarks,
      DiscussPaper.Records records,
      Transactions transactions,
      AnswerProposal.Moment moment) {
    return new AnswerProposal(sight, changeAgreement, remarks, records, transactions, moment);
  }

  @Bean
  AnswerProposal.Moment answerMoment(NewIds ids, InstantSource clock) {
    return new AnswerProposal.Moment(ids, clock);
  }

  @Bean
  SignPaper signPaper(
      PaperSight sight,
      Signings signings,
      SignatoryAddress addresses,
      SignPaper.Records records,
      Transactions transactions,
      SignPaper.Moment moment) {
    return new SignPaper(sight, signings, addresses, records, transactions, moment);
  }

  @Bean
  SignPaper.Records signingRecords(Changes changes, Jobs jobs) {
    return new SignPaper.Records(changes, jobs);
  }

  @Bean
  SignPaper.Moment signingMoment(NewIds ids, InstantSource clock) {
    return new SignPaper.Moment(ids, clock);
  }

  @Bean
  SignatoryAddress signatoryAddress(
      Members members, PortalAccounts accounts, Transactions transactions) {
    return new SignatoryAddress(members, accounts, transactions);
  }

  @Bean
  JobDriver settleSigning(
      AgreementSight agreements,
      ChangeAgreement changeAgreement,
      PaperBook book,
      TenantDay day,
      Changes changes,
      SettleSigning.Moment moment) {
    return new SettleSigning(agreements, changeAgreement, book, day, changes, moment);
  }

  @Bean
  SettleSigning.Moment settlementMoment(Transactions transactions, InstantSource clock) {
    return new SettleSigning.Moment(transactions, clock);
  }
}
