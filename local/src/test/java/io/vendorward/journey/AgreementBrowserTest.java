package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.http.MailboxClient;
import org.junit.jupiter.api.Test;

/** A privacy officer and a vendor agree on a text, and both sign it; then a flow is covered. */
class AgreementBrowserTest {

  private final Stack stack = Stack.running();
  private final MailboxClient mailbox = new MailboxClient(stack.http(), stack.mailboxUrl());

  @Test
  void goesFromADraftInOurClausesThroughTheVendorsProposalToSignaturesOfBothSides() {
    try (Browser browser = Browser.start()) {
      String address = Unique.address("sam@harborside.example");
      ConsoleVisit console = new ConsoleVisit(browser, stack.baseUrl());
      console.logIn(stack.person(Stack.HARBOR, "ADMIN"));
      String vendor =
          console.addVendor("Harborside Billing, Inc.", "Sam Secure", address, "Patient billing");
      var privacy = new PrivacyVisit(browser, console.page(), stack.baseUrl());
      String flow = privacy.describe(vendor, "Claims to the biller", "SERVICE");
      assertThat(privacy.coverage(flow)).contains("Uncovered");

      String agreement = privacy.write(vendor, "Agreement on billing");
      privacy.share(agreement);
      String id = agreement.substring(agreement.lastIndexOf('/') + 1);
      PortalVisit portal = new PortalVisit(browser, stack.baseUrl());
      portal.open(mailbox.linkAfter(0, address));
      portal.proposeNotice(id, "10");
      privacy.takeUp(agreement);
      privacy.step(agreement, "send");
      browser.expects(422);
      portal.signAgreement(id, "at most 10 calendar days after discovery");
      privacy.awaitText(agreement, "The hospital has not signed yet");
      privacy.signText(agreement);
      privacy.awaitText(agreement, "Signed by both sides");
      portal.readSigned(id);

      assertThat(privacy.coverage(flow)).contains("Covered", "has every required term");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
