package io.vendorward.portal.web;

import io.vendorward.audit.usecase.Changes;
import io.vendorward.identity.usecase.RandomTokens;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.portal.AddressKey;
import io.vendorward.portal.LinkLifetimes;
import io.vendorward.portal.usecase.DroppedMail;
import io.vendorward.portal.usecase.FindCorrespondence;
import io.vendorward.portal.usecase.Grants;
import io.vendorward.portal.usecase.Hospitals;
import io.vendorward.portal.usecase.Letters;
import io.vendorward.portal.usecase.Links;
import io.vendorward.portal.usecase.MailFreshLink;
import io.vendorward.portal.usecase.MailReceipt;
import io.vendorward.portal.usecase.MailWorkLink;
import io.vendorward.portal.usecase.Mailer;
import io.vendorward.portal.usecase.MintLink;
import io.vendorward.portal.usecase.PortalAccounts;
import io.vendorward.portal.usecase.Post;
import io.vendorward.portal.usecase.Recipients;
import io.vendorward.portal.usecase.ReturnReasons;
import io.vendorward.tenancy.usecase.NewIds;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker's jobs that mail vendors. */
@Configuration(proxyBeanMethods = false)
class PortalMailJobs {

  @Bean
  MintLink.Directory portalDirectory(PortalAccounts accounts, Links links, AddressKey key) {
    return new MintLink.Directory(accounts, links, key);
  }

  @Bean
  MintLink mintLink(
      MintLink.Directory directory,
      RandomTokens tokens,
      NewIds ids,
      Transactions transactions,
      InstantSource clock) {
    var randomness = new MintLink.Randomness(tokens, ids);
    return new MintLink(directory, randomness, LinkLifetimes.USUAL, transactions, clock);
  }

  @Bean
  FindCorrespondence findCorrespondence(
      Grants grants, Recipients recipients, Hospitals hospitals, Transactions transactions) {
    return new FindCorrespondence(grants, recipients, hospitals, transactions);
  }

  @Bean
  Post post(Letters letters, Mailer mailer) {
    return new Post(letters, mailer);
  }

  @Bean
  MailWorkLink.Content workLinkContent(FindCorrespondence correspondence, ReturnReasons reasons) {
    return new MailWorkLink.Content(correspondence, reasons);
  }

  @Bean
  DroppedMail droppedMail(Changes changes, Transactions transactions, InstantSource clock) {
    return new DroppedMail(changes, transactions, clock);
  }

  @Bean
  JobDriver mailWorkLink(
      MailWorkLink.Content content,
      MintLink mintLink,
      Post post,
      DroppedMail dropped,
      Transactions transactions) {
    return new MailWorkLink(content, mintLink, post, dropped, transactions);
  }

  @Bean
  JobDriver mailFreshLink(
      PortalAccounts accounts, MintLink mintLink, Post post, Transactions transactions) {
    return new MailFreshLink(accounts, mintLink, post, transactions);
  }

  @Bean
  JobDriver mailReceipt(FindCorrespondence correspondence, Post post) {
    return new MailReceipt(correspondence, post);
  }
}
