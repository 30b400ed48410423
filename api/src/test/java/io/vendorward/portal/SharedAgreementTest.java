package io.vendorward.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Negotiated;
import io.vendorward.paper.usecase.Negotiation;
import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.security.PortalSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

@WebFluxTest(
    controllers = PortalSlice.Doors.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({PortalSlice.class, PortalSlice.Doors.class})
class SharedAgreementTest {

  @Autowired WebTestClient client;
  @Autowired TheDoor door;

  private Negotiation table;
  private Visitor sam;
  private AgreementId id;
  private String address;

  @BeforeEach
  void aDraftThatWasOpenedToNegotiation() {
    door.tables.clear();
    table = new Negotiation(door);
    id = table.drafted(table.terms());
    table.change(id, new AgreementEdit.Negotiate(1));
    sam = new Visitor(client);
    address = "/portal/agreements/" + id;
  }

  private void enter(GrantRight right) {
    table.invite(id, right, table.sam);
    door.work();
    var landing = "/portal/link/" + door.lastLink(Negotiation.BO).value();
    sam.get(landing);
    assertThat(sam.post(landing).status()).isEqualTo(HttpStatus.SEE_OTHER);
  }

  @Test
  void theInboxLeadsToTheTextWhichCanBeReadAndSaved() {
    enter(GrantRight.ANSWER);
    assertThat(sam.get("/portal").html())
        .contains("asks: Agreement on hosting", "Being discussed", "Read it", address)
        .doesNotContain("0 of 0");
    assertThat(sam.get(address).html())
        .contains(
            "MedHost, Inc.", "at most 5 business days after discovery", "Nothing is signed yet")
        .doesNotContain("For us only", "Sign electronically");
    assertThat(sam.get(address + "/document?format=DOCX").html())
        .isEqualTo("DOCX of Agreement on hosting");
    assertThat(sam.get(address + "?version=7").status()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void aProposalIsKeptAndAFaultyOneGivenBackAsItWasTyped() {
    enter(GrantRight.ANSWER);
    sam.get(address);
    var refused =
        sam.post(
            address + "/remarks",
            "number",
            "1",
            "article",
            "R4",
            "amount",
            "61",
            "unit",
            "CALENDAR_DAYS",
            "from",
            "DISCOVERY",
            "text",
            "We need two months");
    assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(refused.html()).contains("more than 60 days", "We need two months", "value=\"61\"");
    assertThat(remark("R4", "many", "").html()).contains("is not a whole number");
    assertThat(remark("R7", "", "").html()).contains("is needed");
    assertThat(remark("R99", "", "What?").html()).contains("not in the text any more");

    var kept = remark("R4", "10", "We need ten days");
    assertThat(kept.status()).isEqualTo(HttpStatus.SEE_OTHER);
    assertThat(kept.location()).isEqualTo(address + "#article-R4");
    assertThat(sam.get(address).html())
        .contains("Proposes: 10 calendar days after discovery", "Not answered yet", "ten days");
  }

  @Test
  void whoMayOnlyReadSaysAndSignsNothing() {
    enter(GrantRight.READ);
    assertThat(sam.get(address).html()).doesNotContain("Say something", "<textarea");
    assertThat(remark("R4", "10", "").status()).isEqualTo(HttpStatus.FORBIDDEN);
    table.change(id, new AgreementEdit.Send(1));
    assertThat(sam.get(address).html()).doesNotContain("Sign electronically");
    assertThat(sign("x").status()).isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void signsWhatWasShownAndNothingElse() {
    enter(GrantRight.SIGN);
    table.change(id, new AgreementEdit.Send(1));
    var shown = digest();
    var missing = sam.post(address + "/sign", "number", "1", "digest", shown, "name", "Sam");
    assertThat(missing.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(missing.html())
        .contains("Your title: is needed", "Your consent: is needed", "value=\"Sam\"");
    assertThat(sign("0".repeat(64)).html()).contains("reads otherwise than what you were shown");
    assertThat(sign(shown).status()).isEqualTo(HttpStatus.SEE_OTHER);
    assertThat(sam.get(address).html())
        .contains("Your signature is received")
        .doesNotContain("Sign electronically");
    assertThat(sign(shown).html()).contains("Somebody signed it for your side already");
    table.settle();
    assertThat(sam.get(address).html())
        .contains("Sam Secure, CEO, for the vendor", "The hospital has not signed yet", shown);
    assertThat(sam.get("/portal").html()).contains("Signed by you");
    table.sign(table.ana, id);
    table.settle();
    assertThat(sam.get(address).html())
        .contains("Signed by both sides", "Certificate of electronic signatures", shown);
  }

  @Test
  void whoDeclinesSaysWhyAndSeesItSaid() {
    enter(GrantRight.SIGN);
    table.change(id, new AgreementEdit.Send(1));
    var shown = digest();
    assertThat(decline(shown, "").html()).contains("Why not?: is needed");
    assertThat(decline(shown, "Too short a notice").status()).isEqualTo(HttpStatus.SEE_OTHER);
    table.settle();
    assertThat(sam.get(address).html())
        .contains("You declined to sign", "Too short a notice", "Being discussed");
  }

  @Test
  void aTextThatIsBeingRewordedSaysSo() {
    enter(GrantRight.SIGN);
    table.change(id, new AgreementEdit.Redraft(1, table.terms().with(Negotiated.NOTHING)));
    assertThat(sam.get(address).html()).contains("is rewording this agreement");
    assertThat(sam.get(address + "/document").status()).isEqualTo(HttpStatus.NOT_FOUND);
    table.change(id, new AgreementEdit.Withdraw(1));
    assertThat(sam.get(address).html()).contains("has withdrawn this text");
    assertThat(remark("R4", "", "Wait").html()).contains("Nobody words this text any more");
  }

  private Visitor.Page remark(String article, String amount, String text) {
    return sam.post(
        address + "/remarks",
        "number",
        "1",
        "article",
        article,
        "amount",
        amount,
        "unit",
        "CALENDAR_DAYS",
        "from",
        "DISCOVERY",
        "text",
        text);
  }

  private Visitor.Page sign(String digest) {
    return sam.post(
        address + "/sign",
        "number",
        "1",
        "digest",
        digest,
        "name",
        "Sam Secure",
        "title",
        "CEO",
        "consent",
        "yes",
        "authority",
        "yes");
  }

  private Visitor.Page decline(String digest, String reason) {
    return sam.post(address + "/decline", "number", "1", "digest", digest, "reason", reason);
  }

  private String digest() {
    return Visitor.all(sam.get(address), "name=\"digest\" value=\"([0-9a-f]+)\"").getFirst();
  }
}
