package io.vendorward.portal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.identity.Origin;
import io.vendorward.portal.Grant;
import io.vendorward.portal.Letter;
import io.vendorward.portal.LinkCheck;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.Occasion;
import io.vendorward.portal.PortalFixtures;
import io.vendorward.portal.usecase.OpenPortalSession.Outcome;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PortalAccessTest {

  private static final String BO = "bo@medhost.example";

  private final TheDoor door = new TheDoor();

  @Test
  void aLinkOpensTheWorkItWasMailedFor() {
    var hospital = door.hospital();
    var work = door.invite(hospital, door.ids.next(), BO);
    door.work();
    var account = door.enter(BO);
    assertThat(work(account)).containsExactly(work);
    assertThat(door.changes.types()).contains("contact.linked");
  }

  @Test
  void aLinkWorksOnce() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    var link = door.lastLink(BO);
    assertThat(door.open(link)).isInstanceOf(Outcome.Opened.class);
    assertThat(door.open(link)).isEqualTo(new Outcome.NoLongerValid(new LinkCheck.Spent()));
  }

  @Test
  void aLinkExpires() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    door.now = door.now.plus(Duration.ofDays(14));
    assertThat(door.open(door.lastLink(BO)))
        .isEqualTo(new Outcome.NoLongerValid(new LinkCheck.Expired()));
    assertThat(door.open(new LinkToken("guessed"))).isEqualTo(new Outcome.Unknown());
  }

  @Test
  void oneInboxHoldsTheWorkOfAllHospitalsThatKnowTheAddress() {
    var one = door.invite(door.hospital(), door.ids.next(), BO);
    var other = door.invite(door.hospital(), door.ids.next(), " BO@MedHost.example ");
    door.work();
    assertThat(work(door.enter(BO))).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void workThatIsSentLaterAppearsInTheOpenInbox() {
    var hospital = door.hospital();
    var contact = door.ids.next();
    var first = door.invite(hospital, contact, BO);
    door.work();
    var account = door.enter(BO);
    var second = door.invite(hospital, contact, BO);
    var elsewhere = door.invite(door.hospital(), door.ids.next(), BO);
    assertThat(work(account)).containsExactlyInAnyOrder(first, second, elsewhere);
  }

  @Test
  void aHospitalThatTakesOverAnAddressGetsNothingOfOtherHospitals() {
    var victim = door.hospital();
    var theirs = door.invite(victim, door.ids.next(), BO);
    var curious = door.hospital();
    var contact = door.ids.next();
    var own = door.invite(curious, contact, BO);
    door.work();
    var bo = door.enter(BO);
    door.changeAddress(curious, contact, "eve@curious.example");
    door.inviteAgain(curious, contact, "eve@curious.example", own);
    door.work();
    var eve = door.enter("eve@curious.example");
    assertThat(work(eve)).containsExactly(own);
    assertThat(work(bo)).containsExactly(theirs);
    assertThat(door.changes.types()).contains("contact.unlinked");
  }

  @Test
  void aContactThatGetsSomebodysAddressBringsItsHospitalNothing() {
    var victim = door.hospital();
    var theirs = door.invite(victim, door.ids.next(), BO);
    door.work();
    var bo = door.enter(BO);
    var curious = door.hospital();
    var contact = door.ids.next();
    var own = door.invite(curious, contact, "eve@curious.example");
    door.work();
    var eve = door.enter("eve@curious.example");
    door.changeAddress(curious, contact, BO);
    assertThat(work(eve)).isEmpty();
    assertThat(work(bo)).containsExactlyInAnyOrder(theirs, own);
  }

  @Test
  void aRevokedGrantIsGoneAtOnce() {
    var hospital = door.hospital();
    var contact = door.ids.next();
    var work = door.invite(hospital, contact, BO);
    door.work();
    var account = door.enter(BO);
    assertThat(enter(account, work)).isTrue();
    assertThat(door.revoke(hospital, contact, work)).isTrue();
    assertThat(door.revoke(hospital, contact, work)).isFalse();
    assertThat(enter(account, work)).isFalse();
    assertThat(work(account)).isEmpty();
  }

  @Test
  void oneContactDoesNotOpenWhatIsAnothers() {
    var hospital = door.hospital();
    door.invite(hospital, door.ids.next(), BO);
    var siblings = door.invite(hospital, door.ids.next(), "kim@medhost.example");
    door.work();
    assertThat(enter(door.enter(BO), siblings)).isFalse();
  }

  @Test
  void openingWorkForTheFirstTimeIsNoted() {
    var hospital = door.hospital();
    var work = door.invite(hospital, door.ids.next(), BO);
    door.work();
    var account = door.enter(BO);
    enter(account, work);
    assertThat(door.inbox(account).open().getFirst().openedAt()).contains(door.now);
  }

  @Test
  void aMailServerThatIsDownDelaysAndLosesNothing() {
    var work = door.invite(door.hospital(), door.ids.next(), BO);
    door.mailServerDown = true;
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatThrownBy(door::work).hasMessageContaining("refused");
    }
    assertThat(door.delivered).isEmpty();
    door.mailServerDown = false;
    door.work();
    assertThat(work(door.enter(BO))).containsExactly(work);
  }

  @Test
  void theMailAboutReturnedAnswersSaysWhy() {
    var hospital = door.hospital();
    door.invite(hospital, door.ids.next(), BO, door.ids.next(), Occasion.RETURNED);
    door.work();
    assertThat(door.delivered)
        .first()
        .extracting(letter -> ((Letter.WorkLink) letter).reason())
        .isEqualTo(Optional.of("1.4: Which product?"));
  }

  @Test
  void aFreshLinkLeadsBack() {
    var work = door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    door.requestFreshLink.handle("Bo@medhost.example", Origin.LOCAL).block();
    door.work();
    assertThat(door.delivered.getLast()).isInstanceOf(Letter.FreshLink.class);
    assertThat(work(door.enter(BO))).containsExactly(work);
  }

  @Test
  void anUnknownAddressAndAnImpatientNetworkGetTheSameAnswerAndNoMail() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    int before = door.jobs.all().size();
    door.askForALink("nobody@medhost.example", "192.0.2.66");
    for (int i = 1; i < 20; i++) {
      assertThat(door.countLink("nobody" + i + "@medhost.example", "192.0.2." + i)).isTrue();
    }
    door.askForALink(BO, "192.0.2.67");
    assertThat(door.jobs.all()).hasSize(before);
    door.askForALink(BO, "198.51.100.1");
    assertThat(door.jobs.all()).hasSize(before + 1);
  }

  @Test
  void anAddressThatWasMailedOftenEnoughGetsNoMoreFromAnywhere() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    int before = door.jobs.all().size();
    for (int i = 0; i < 3; i++) {
      assertThat(door.countLink(BO, "203.0." + i + ".1")).isTrue();
    }
    door.askForALink(BO, "203.0.9.1");
    assertThat(door.jobs.all()).hasSize(before);
    door.now = door.now.plus(Duration.ofMinutes(10));
    door.askForALink(BO, "203.0.9.1");
    assertThat(door.jobs.all()).hasSize(before + 1);
  }

  @Test
  void aNetworkThatTriesManyLinksIsToldToWaitAndUsesNoneUp() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    for (int i = 0; i < 120; i++) {
      assertThat(door.open(new LinkToken("guess " + i), new Origin("192.0.2." + i, "")))
          .isEqualTo(new Outcome.Unknown());
    }
    var link = door.lastLink(BO);
    assertThat(door.open(link, new Origin("192.0.2.250", "")))
        .isEqualTo(new Outcome.TooMany(Duration.ofSeconds(5)));
    assertThat(door.open(link, new Origin("198.51.100.1", ""))).isInstanceOf(Outcome.Opened.class);
  }

  @Test
  void linkingThatWasInterruptedIsMadeGoodByTheInbox() {
    var work = door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    var account =
        door.tables
            .within(
                new Scope.Directory(),
                () -> door.ports.accounts().findByAddress(PortalFixtures.anAddressKey().of(BO)))
            .blockOptional()
            .orElseThrow();
    assertThat(door.inbox(account.id()).open()).isEmpty();
    door.tables
        .within(new Scope.Directory(), () -> door.ports.accounts().prove(account.id(), door.now))
        .block();
    assertThat(work(account.id())).containsExactly(work);
  }

  private List<UUID> work(UUID account) {
    return door.inbox(account).open().stream().map(Grant::resource).toList();
  }

  private boolean enter(UUID account, UUID work) {
    return door.enterGrant
        .handle(account, GrantKind.ASSESSMENT, work, Origin.LOCAL)
        .blockOptional()
        .isPresent();
  }
}
