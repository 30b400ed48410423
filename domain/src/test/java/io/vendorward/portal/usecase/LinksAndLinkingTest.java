package io.vendorward.portal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.audit.RecordedChanges.Recorded;
import io.vendorward.operation.RetrySchedule;
import io.vendorward.portal.Grant;
import io.vendorward.portal.GrantProgress;
import io.vendorward.portal.Letter;
import io.vendorward.portal.Link;
import io.vendorward.portal.LinkCheck;
import io.vendorward.portal.LinkToken;
import io.vendorward.portal.PortalAccount;
import io.vendorward.portal.usecase.OpenPortalSession.Outcome;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts, their links, and what becomes of contacts when one is used. */
class LinksAndLinkingTest {

  private static final String BO = "bo@medhost.example";

  private final TheDoor door = new TheDoor();

  @Test
  void theFirstMailMakesAnAccountThatIsNotProven() {
    door.invite(door.hospital(), door.ids.next(), BO);
    assertThat(accounts()).isEmpty();
    door.work();
    assertThat(accounts()).singleElement().extracting(PortalAccount::provenAt).isEqualTo(none());
    door.enter(BO);
    assertThat(accounts())
        .singleElement()
        .extracting(account -> account.provenAt().orElseThrow())
        .isEqualTo(door.now);
  }

  @Test
  void severalUnspentLinksAreValidAtOnceAndEachWorksOnce() {
    var hospital = door.hospital();
    var contact = door.ids.next();
    var work = door.invite(hospital, contact, BO);
    door.work();
    var first = door.lastLink(BO);
    door.inviteAgain(hospital, contact, BO, work);
    door.work();
    var second = door.lastLink(BO);
    door.askForALink(BO, "192.0.2.1");
    door.work();
    var third = door.lastLink(BO);
    for (var link : List.of(third, first, second)) {
      assertThat(door.open(link)).isInstanceOf(Outcome.Opened.class);
      assertThat(door.open(link)).isEqualTo(new Outcome.NoLongerValid(new LinkCheck.Spent()));
    }
  }

  @Test
  void aLinkSaysInWhoseNameItWentAndAFreshOneSaysNobodys() {
    var hospital = door.hospital();
    var contact = door.ids.next();
    door.invite(hospital, contact, BO);
    door.work();
    door.askForALink(BO, "192.0.2.1");
    door.work();
    assertThat(links())
        .extracting(Link::sentFor)
        .containsExactlyInAnyOrder(Optional.of(new Link.SentFor(hospital, contact)), none());
  }

  @Test
  void aMailThatIsTriedAgainHasAnotherLinkInIt() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.mailServerDown = true;
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatThrownBy(door::work).hasMessageContaining("refused");
    }
    door.mailServerDown = false;
    door.work();
    assertThat(links()).extracting(Link::hash).doesNotHaveDuplicates().hasSize(4);
    assertThat(door.delivered).hasSize(1);
    assertThat(door.open(door.lastLink(BO))).isInstanceOf(Outcome.Opened.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANCELLED", "COMPLETED", "SUBMITTED", "IN_REVIEW"})
  void aMailDoesNotAskForWhatIsNoLongerWanted(String state) {
    var hospital = door.hospital();
    var work = door.invite(hospital, door.ids.next(), BO);
    var caller = door.staff(hospital);
    var progress = new GrantProgress(Optional.empty(), state, 0, 25);
    door.tables
        .within(
            caller.scope(),
            () ->
                door.ports
                    .grants()
                    .progress(
                        hospital, GrantKind.ASSESSMENT, work, progress, caller.actor(), door.now))
        .block();
    door.work();
    assertThat(door.delivered).isEmpty();
    assertThat(links()).isEmpty();
    assertThat(door.changes.types()).containsExactly("mail.dropped");
  }

  @Test
  void aMailDoesNotAskWhoMayNoLongerAnswer() {
    var hospital = door.hospital();
    var contact = door.ids.next();
    var work = door.invite(hospital, contact, BO);
    door.revoke(hospital, contact, work);
    var gone = door.ids.next();
    door.invite(hospital, gone, BO);
    door.contacts.remove(gone);
    door.work();
    assertThat(door.delivered).isEmpty();
    assertThat(door.changes.types()).containsExactly("mail.dropped", "mail.dropped");
  }

  @Test
  void mailsAboutWorkAreTriedForWeeks() {
    assertThat(door.retries(MailWorkLink.KIND)).contains(RetrySchedule.PATIENT);
    assertThat(door.retries(MailReceipt.KIND)).contains(RetrySchedule.PATIENT);
  }

  @Test
  void noRawTokenIsKeptInLinksJobsSessionsOrRecords() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    var token = door.lastLink(BO);
    door.enter(BO);
    assertThat(links()).extracting(Link::hash).containsExactly(token.hash());
    for (String table : List.of("link_token", "job", "session", "change", "portal_account")) {
      assertThat(door.tables.committed(table, Object.class))
          .isNotEmpty()
          .noneMatch(row -> row.toString().contains(token.value()));
    }
  }

  @Test
  void aFreshLinkProvesTheAddressForAllHospitals() {
    var one = door.invite(door.hospital(), door.ids.next(), BO);
    var other = door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    door.askForALink(BO, "192.0.2.1");
    door.work();
    assertThat(door.delivered.getLast()).isInstanceOf(Letter.FreshLink.class);
    var account = door.enter(BO);
    assertThat(work(account)).containsExactlyInAnyOrder(one, other);
    assertThat(linked()).hasSize(2);
  }

  @Test
  void aHospitalThatCannotBeLinkedNowIsLinkedWhenASessionOpensAgain() {
    var broken = door.hospital();
    var later = door.invite(broken, door.ids.next(), BO);
    var atOnce = door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    var first = door.lastLink(BO);
    door.tables.close(scope -> scope.equals(new Scope.Tenant(broken)));
    assertThat(door.open(first)).isInstanceOf(Outcome.Opened.class);
    door.tables.close(scope -> false);
    door.askForALink(BO, "192.0.2.1");
    door.work();
    var account = door.enter(BO);
    assertThat(linked()).hasSize(2);
    assertThat(work(account)).containsExactlyInAnyOrder(atOnce, later);
  }

  @Test
  void linkingAgainChangesNothing() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    var account = door.enter(BO);
    door.inbox(account);
    door.inbox(account);
    assertThat(linked()).hasSize(1);
  }

  @Test
  void theRecordsOfAHospitalNameNoOther() {
    var one = door.hospital();
    var other = door.hospital();
    door.invite(one, door.ids.next(), BO);
    door.invite(other, door.ids.next(), BO);
    door.work();
    door.enter(BO);
    assertThat(recordsOf(one)).isNotEmpty().noneMatch(text -> text.contains(other.toString()));
    assertThat(recordsOf(other)).isNotEmpty().noneMatch(text -> text.contains(one.toString()));
  }

  @Test
  void aSpentLinkAndAGuessCannotBeUsedByAnybody() {
    door.invite(door.hospital(), door.ids.next(), BO);
    door.work();
    var link = door.lastLink(BO);
    door.now = door.now.plus(Duration.ofDays(13));
    assertThat(door.open(link)).isInstanceOf(Outcome.Opened.class);
    assertThat(door.open(new LinkToken(link.hash()))).isEqualTo(new Outcome.Unknown());
  }

  private List<String> recordsOf(TenantId tenant) {
    return door.changes.all().stream()
        .filter(recorded -> recorded.caller().tenant().equals(tenant))
        .map(Recorded::toString)
        .toList();
  }

  private List<PortalAccount> accounts() {
    return door.tables.committed("portal_account", PortalAccount.class).toList();
  }

  private List<Link> links() {
    return door.tables.committed("link_token", Link.class).toList();
  }

  private List<String> linked() {
    return door.changes.types().stream().filter("contact.linked"::equals).toList();
  }

  private List<UUID> work(UUID account) {
    return door.inbox(account).open().stream().map(Grant::resource).toList();
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
