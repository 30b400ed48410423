package io.vendorward.portal;

import static io.vendorward.assessment.AssessmentFixtures.ANA;
import static io.vendorward.assessment.AssessmentFixtures.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.assessment.Assessment;
import io.vendorward.assessment.AssessmentFixtures;
import io.vendorward.assessment.InMemoryAssessments;
import io.vendorward.assessment.InMemoryReviews;
import io.vendorward.assessment.Lifecycle;
import io.vendorward.assessment.ReturnedQuestion;
import io.vendorward.portal.Visitor.Page;
import io.vendorward.portal.usecase.TheDoor;
import io.vendorward.security.PortalSlice;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.TenantId;
import java.util.List;
import java.util.stream.Stream;
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
class PortalPagesTest {

  private static final String WORK = "/portal/assessments/" + ID.value();

  @Autowired WebTestClient client;
  @Autowired TheDoor door;
  @Autowired InMemoryAssessments assessments;
  @Autowired InMemoryReviews reviews;

  private TenantId hospital;
  private String address;
  private Visitor bo;

  @BeforeEach
  void sendTheQuestionnaire() {
    door.tables.clear();
    hospital = door.hospital();
    address = "bo-" + hospital + "@medhost.example";
    PortalSlice.send(door, assessments, hospital);
    door.inviteAgain(hospital, ANA.value(), address, ID.value());
    door.work();
    bo = new Visitor(client);
  }

  private void enter() {
    var landing = "/portal/link/" + door.lastLink(address).value();
    bo.get(landing);
    assertThat(bo.post(landing).status()).isEqualTo(HttpStatus.SEE_OTHER);
  }

  @Test
  void lookingAtALinkDoesNotSpendIt() {
    var landing = "/portal/link/" + door.lastLink(address).value();
    assertThat(bo.get(landing).html()).contains("Open my questions");
    bo.get(landing);
    var opened = bo.post(landing);
    assertThat(opened.location()).isEqualTo("/portal");
    assertThat(bo.get("/portal").html()).contains("asks: Security questionnaire", "Start");
  }

  @Test
  void aSpentLinkOffersAFreshOne() {
    enter();
    var stranger = new Visitor(client);
    var landing = "/portal/link/" + door.lastLink(address).value();
    stranger.get(landing);
    var refused = stranger.post(landing);
    assertThat(refused.status()).isEqualTo(HttpStatus.GONE);
    assertThat(refused.html()).contains("This link no longer works", "Send me a fresh link");
    stranger.get("/portal/sign-in");
    var known = stranger.post("/portal/sign-in", "address", address);
    var unknown = stranger.post("/portal/sign-in", "address", "no@medhost.example");
    assertThat(known.html().replace(address, ""))
        .isEqualTo(unknown.html().replace("no@medhost.example", ""));
    assertThat(stranger.post("/portal/sign-in", "address", "none").status())
        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void nobodyComesInWithoutASessionOrAToken() {
    assertThat(bo.get("/portal").location()).isEqualTo("/portal/sign-in");
    assertThat(bo.get(WORK).location()).isEqualTo("/portal/sign-in");
    enter();
    bo.get(WORK);
    client.post().uri(WORK + "/submit").exchange().expectStatus().isForbidden();
    bo.forget();
    assertThat(bo.get("/portal").location()).isEqualTo("/portal/sign-in");
  }

  @Test
  void anotherContactsWorkDoesNotExist() {
    enter();
    assertThat(bo.get("/portal/assessments/" + door.ids.next()).status())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void workDoesNotExistOnceItsGrantIsRevokedWhileACallIsUnderWay() {
    enter();
    bo.get(WORK + "/sections/1");
    var digest = "0".repeat(64);
    door.tables.close(scope -> scope instanceof Scope.Portal);
    var yes = new String[] {"type", "YES_NO_NA", "version", "0", "value", "YES", "note", ""};
    var answer = new String[] {"version.0", "0", "value.0", "YES", "note.0", ""};
    var handedIn =
        new String[] {"digest", digest, "name", "Bo Lee", "title", "CISO", "accepted", "yes"};
    for (var page :
        List.of(
            bo.get(WORK),
            bo.put(WORK + "/answers/1.1", yes),
            bo.post(WORK + "/sections/1", answer),
            bo.post(WORK + "/submit", handedIn))) {
      assertThat(page.status()).isEqualTo(HttpStatus.NOT_FOUND);
    }
    door.tables.close(scope -> false);
  }

  @Test
  void theFirstPageSaysWhoAsksAndHowToCheckIt() {
    enter();
    assertThat(bo.get(WORK).html())
        .contains("St. Mary&#39;s Hospital", "Maria Ortiz", "Ring 555-0100", "Start answering");
    assertThat(bo.get(WORK + "/questions").html()).contains("Question 1.1", "Question 2.4");
  }

  @Test
  void answersWithoutScripts() {
    enter();
    bo.get(WORK + "/sections/1");
    var saved =
        bo.post(
            WORK + "/sections/1",
            "version.0",
            "0",
            "value.0",
            "YES",
            "note.0",
            "",
            "version.1",
            "0",
            "value.1",
            "NO",
            "note.1",
            "soon",
            "next",
            "yes");
    assertThat(saved.location()).isEqualTo(WORK + "/sections/2");
    assertThat(bo.get(WORK + "/sections/1").html()).contains("2 of 6 answered", "soon");
    var left = bo.get(WORK + "/unanswered");
    assertThat(left.html()).contains("4 questions", WORK + "/sections/2#q0");
    assertThat(left.html()).doesNotContain(WORK + "/sections/1#");
    assertThat(bo.get(WORK + "/unanswered/next?part=1&page=1").location())
        .isEqualTo(WORK + "/sections/2#q0");
  }

  @Test
  void keepsWhatWasTypedWhenItCannotBeSaved() {
    enter();
    bo.get(WORK + "/sections/2");
    var refused =
        bo.post(
            WORK + "/sections/2",
            "version.1",
            "0",
            "value.1",
            "Some words",
            "note.1",
            "",
            "version.2",
            "0",
            "value.2",
            "twelve",
            "note.2",
            "");
    assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(refused.html()).contains("One answer was not saved", "Write a number", "twelve");
    assertThat(bo.get(WORK + "/sections/2").html()).contains("Some words");
  }

  @Test
  void savesEachAnswerByItself() {
    enter();
    bo.get(WORK + "/sections/1");
    var answer = WORK + "/answers/1.1";
    var first = bo.put(answer, "type", "YES_NO_NA", "version", "0", "value", "YES", "note", "");
    assertThat(first.status()).isEqualTo(HttpStatus.OK);
    assertThat(first.html()).contains("\"version\":1");
    var late = bo.put(answer, "type", "YES_NO_NA", "version", "0", "value", "NO", "note", "");
    assertThat(late.status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
    assertThat(late.html()).contains("\"values\":[\"YES\"]");
    var bare = bo.put(answer, "type", "YES_NO_NA", "version", "1", "value", "-", "note", "");
    assertThat(bare.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(bare.html()).contains("needs a note");
    assertThat(bo.get(WORK + "/sections/1").html()).contains("1 of 6 answered");
  }

  @Test
  void showsBothAnswersWhenSomebodyElseWasFaster() {
    enter();
    var page = bo.get(WORK + "/sections/2");
    var untouched = Visitor.all(page, "name=\"seen.2\" value=\"([^\"]+)\"").getFirst();
    bo.put(WORK + "/answers/2.2", "type", "TEXT", "version", "0", "value", "theirs", "note", "");
    bo.put(WORK + "/answers/2.3", "type", "NUMBER", "version", "0", "value", "12", "note", "");
    var late =
        bo.post(
            WORK + "/sections/2",
            Stream.of(
                    "version.1 0", "value.1 mine", "version.2 0", "value.2 ", "seen.2 " + untouched)
                .flatMap(field -> Stream.of(field.split(" ", 2)))
                .toArray(String[]::new));
    assertThat(late.html()).contains("Somebody else answered this", "theirs", "mine");
    assertThat(late.html()).contains("One answer was not saved");
    assertThat(Visitor.all(late, "name=\"version.1\" value=\"(\\d+)\"")).containsExactly("1");
    assertThat(bo.get(WORK + "/sections/2").html()).contains("value=\"12\"");
  }

  @Test
  void whatIsKeptAlreadyIsNoConflict() {
    enter();
    bo.get(WORK + "/sections/2");
    var words = WORK + "/answers/2.2";
    bo.put(words, "type", "TEXT", "version", "0", "value", "mine", "note", "");
    var again = bo.put(words, "type", "TEXT", "version", "0", "value", "mine", "note", "");
    assertThat(again.status()).isEqualTo(HttpStatus.OK);
    assertThat(again.html()).contains("\"version\":1", "\"seen\":\"1.");
    var form = bo.post(WORK + "/sections/2", "version.1", "0", "value.1", "mine", "next", "yes");
    assertThat(form.location()).isEqualTo(WORK + "/submit");
  }

  @Test
  void textThatCannotBeKeptIsRefusedAtItsField() {
    enter();
    bo.get(WORK + "/sections/2");
    var words = WORK + "/answers/2.2";
    var odd = bo.put(words, "type", "TEXT", "version", "0", "value", "a\0b", "note", "");
    assertThat(odd.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(odd.html()).contains("a character in it that no text can have");
    var form = bo.post(WORK + "/sections/2", "version.3", "0", "value.3", "", "note.3", "n\0te");
    assertThat(form.html()).contains("One answer was not saved", "no text can have");
    answerWhatIsRequired();
    var signed =
        bo.post(
            WORK + "/submit",
            "digest",
            digest(),
            "name",
            "B\0",
            "title",
            "CISO",
            "accepted",
            "yes");
    assertThat(signed.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(signed.html()).contains("no text can have", "CISO");
  }

  @Test
  void handsInWithNameTitleAndConfirmation() {
    enter();
    answerWhatIsRequired();
    var form = bo.get(WORK + "/submit");
    var digest = Visitor.all(form, "name=\"digest\" value=\"([^\"]+)\"").getFirst();
    var refused = bo.post(WORK + "/submit", "digest", digest, "name", "Bo Lee", "title", "");
    assertThat(refused.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(refused.html()).contains("Bo Lee");
    var done = submit(digest);
    assertThat(done.location()).isEqualTo(WORK);
    assertThat(bo.get(WORK).html()).contains("Received", "Bo Lee", "CISO", "Read your copy");
    assertThat(bo.get(WORK + "/questions").html()).contains("Yes");
    assertThat(bo.get(WORK + "/sections/1").html()).contains("can only be read");
    assertThat(door.jobs.ofKind("mail.submission-receipt")).isNotEmpty();
  }

  @Test
  void refusesToHandInWhatWasNotSeen() {
    enter();
    assertThat(bo.get(WORK + "/submit").html())
        .contains("2 questions still need an answer", WORK + "/sections/1#q0")
        .doesNotContain("name=\"digest\"");
    bo.put(WORK + "/answers/1.1", "type", "YES_NO_NA", "version", "0", "value", "YES", "note", "");
    var early = submit("0".repeat(64));
    assertThat(early.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(early.html()).contains("error-summary", "One question still needs an answer");
    answerWhatIsRequired();
    var stale = submit("0".repeat(64));
    assertThat(stale.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(stale.html()).contains("Answers were changed since");
  }

  @Test
  void opensOnlyWhatWasReturned() {
    enter();
    answerWhatIsRequired();
    submit(digest());
    giveBack();
    assertThat(bo.get(WORK).html()).contains("Returned to you", "Which product?");
    var section = bo.get(WORK + "/sections/1");
    assertThat(section.html()).contains("Which product?", "Not returned, so it stays as it is");
    assertThat(Visitor.all(section, "data-key=\"([^\"]+)\"")).containsExactly("1.1");
    var kept =
        bo.put(
            WORK + "/answers/1.2",
            "type",
            "SINGLE_CHOICE",
            "version",
            "1",
            "value",
            "NO",
            "note",
            "");
    assertThat(kept.html()).contains("was not returned");
  }

  @Test
  void nothingInlineAndNothingOfTheScoring() {
    enter();
    for (var page :
        List.of("", "/questions", "/sections/1", "/sections/2", "/unanswered", "/submit")) {
      assertThat(bo.get(WORK + page).html())
          .doesNotContainIgnoringCase("<style", " style=", "onclick", "weight", "score", "points");
    }
  }

  private void answerWhatIsRequired() {
    bo.get(WORK + "/sections/1");
    bo.put(WORK + "/answers/1.1", "type", "YES_NO_NA", "version", "0", "value", "YES", "note", "");
    bo.put(
        WORK + "/answers/1.2", "type", "SINGLE_CHOICE", "version", "0", "value", "YES", "note", "");
  }

  private String digest() {
    return Visitor.all(bo.get(WORK + "/submit"), "name=\"digest\" value=\"([^\"]+)\"").getFirst();
  }

  private Page submit(String digest) {
    return bo.post(
        WORK + "/submit", "digest", digest, "name", "Bo Lee", "title", "CISO", "accepted", "yes");
  }

  private void giveBack() {
    var caller = door.staff(hospital);
    var submitted =
        (Assessment.Submitted)
            door.tables
                .within(caller.scope(), () -> assessments.find(hospital, ID))
                .blockOptional()
                .orElseThrow();
    var returned = Lifecycle.sendBack(submitted, door.now);
    PortalSlice.change(door, assessments, hospital, returned);
    door.tables
        .within(
            caller.scope(),
            () ->
                reviews.insertReturned(
                    caller,
                    ID,
                    returned.facts().round(),
                    List.of(new ReturnedQuestion(AssessmentFixtures.MFA, "Which product?")),
                    door.now))
        .block();
  }
}
