package io.vendorward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.local.demo.VendorSide;
import io.vendorward.local.http.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One hospital's life over every operation, with another hospital's people trying each step. */
class IsolationWalkTest {

  private static final String ADDRESS = "ines@isolated.example";
  private static final String SIBLING = "sib@sibling.example";
  private static final String OTHER_VENDOR = "rosa@meridianchart.example";

  private final Stack stack = Stack.running();
  private final Catalogue catalogue = Catalogue.of(stack);
  private final Walk walk =
      new Walk(
          catalogue,
          stack.staff(Stack.HARBOR, "ADMIN"),
          Map.of(
              "another hospital's administrator", stack.staff(Stack.CEDAR, "ADMIN"),
              "another hospital's machine", stack.machine(Stack.CEDAR)));

  private String template = "";
  private String vendor = "";
  private String contact = "";
  private String engagement = "";

  @Test
  void nobodyReachesWhatIsNotTheirs() {
    vendors();
    String version = template();
    imports();
    String recorded = sent(version);
    Walk machine = walk.as(stack.machine(Stack.HARBOR));
    record(machine, recorded);
    review(recorded);
    findings(recorded);
    cancelled(version);
    people();
    Walk portal = portal(sent(version));
    walk.change("getTemplateVersion", "retireTemplateVersion", "{}", template, 1);

    Set<String> seen = new HashSet<>(walk.walked());
    seen.addAll(machine.walked());
    seen.addAll(portal.walked());
    assertThat(catalogue.operations())
        .as("operations without a row in this walk")
        .extracting(Catalogue.Operation::id)
        .isSubsetOf(seen);
  }

  private void vendors() {
    vendor = walk.step("createVendor", "{\"legalName\": \"Isolated Systems, Inc.\"}").text("id");
    walk.step("listVendors", "");
    walk.change("getVendor", "changeVendor", "{\"domains\": [\"isolated.example\"]}", vendor);
    contact =
        walk.step("addContact", "{\"name\": \"Ines\", \"email\": \"" + ADDRESS + "\"}", vendor)
            .text("id");
    walk.step("listContacts", "", vendor);
    walk.change("getContact", "changeContact", "{\"title\": \"CISO\"}", vendor, contact);
    engagement = walk.step("addEngagement", "{\"serviceName\": \"Backup\"}", vendor).text("id");
    walk.step("listEngagements", "", vendor);
    walk.change(
        "getEngagement", "changeEngagement", "{\"description\": \"nightly\"}", vendor, engagement);

    Answer entity = walk.step("addVendorLegalEntity", "{\"name\": \"Isolated Europe\"}", vendor);
    walk.step("listVendorLegalEntities", "", vendor);
    walk.step(
        "changeVendorLegalEntity",
        Map.of("If-Match", entity.etag()),
        "{\"name\": \"Isolated EU\"}",
        vendor,
        entity.text("id"));
    Answer own = walk.step("addOwnLegalEntity", "{\"name\": \"Harbor Point Imaging\"}");
    walk.step("listOwnLegalEntities", "");
    walk.step(
        "changeOwnLegalEntity",
        Map.of("If-Match", own.etag()),
        "{\"name\": \"Harbor Imaging\"}",
        own.text("id"));

    String gone = walk.step("createVendor", "{\"legalName\": \"Isolated and Gone\"}").text("id");
    String leaver =
        walk.step("addContact", "{\"name\": \"L\", \"email\": \"l@gone.example\"}", gone)
            .text("id");
    walk.change("getContact", "removeContact", "", gone, leaver);
    String ended = walk.step("addEngagement", "{\"serviceName\": \"Fax\"}", gone).text("id");
    walk.change("getEngagement", "endEngagement", "{\"endsOn\": \"" + today() + "\"}", gone, ended);
    walk.change("getVendor", "archiveVendor", "{}", gone);
  }

  private String template() {
    String id = walk.step("createTemplate", "{\"name\": \"Isolation\"}").text("id");
    template = id;
    walk.step("listTemplates", "");
    walk.change("getTemplate", "changeTemplate", "{\"name\": \"Isolation, short\"}", id);
    walk.step("startTemplateVersion", "{\"title\": \"Isolation\", \"sections\": []}", id);
    walk.step("listTemplateVersions", "", id);
    walk.change(
        "getTemplateVersion",
        "changeTemplateDraft",
        "{\"sections\": [{\"key\": \"S1\", \"title\": \"One\"}]}",
        id,
        1);
    for (String key : new String[] {"Q1", "Q2", "Q3"}) {
      walk.change("getTemplateVersion", "addTemplateQuestion", question(key), id, 1);
    }
    walk.step("listTemplateQuestions", "", id, 1);
    walk.step("getTemplateQuestion", "", id, 1, "Q1");
    walk.step(
        "replaceTemplateQuestion",
        versionTag(id),
        question("Q1").replace("safe", "sure"),
        id,
        1,
        "Q1");
    walk.step(
        "changeTemplateQuestions", versionTag(id), "{\"keys\": [\"Q1\"], \"weight\": 2}", id, 1);
    walk.step("deleteTemplateQuestion", versionTag(id), "", id, 1, "Q3");
    String version =
        walk.change("getTemplateVersion", "publishTemplateVersion", "{}", id, 1).text("id");
    walk.step("startTemplateVersion", "{\"basedOn\": 1}", id);
    walk.change("getTemplateVersion", "deleteTemplateDraft", "", id, 2);
    return version;
  }

  private Map<String, String> versionTag(String template) {
    return Map.of("If-Match", walk.step("getTemplateVersion", "", template, 1).etag());
  }

  private static String question(String key) {
    return """
    {"key": "%s", "section": "S1", "type": "YES_NO_NA", "text": "Is %s safe?",
     "judgement": {"compliant": ["YES"]},
     "finding": {"severity": "HIGH", "text": "It is not safe."}}\
    """
        .formatted(key, key);
  }

  private void imports() {
    Analyst analyst = new Analyst(stack.staff(Stack.HARBOR, "ADMIN"));
    Answer analysed = analyst.importWorkbook("walk.xlsx", Workbooks.small());
    String id = analysed.text("id");
    walk.counted("startTemplateImport");
    String operation = walk.step("listOperations", "").body().at("/data/0/id").asString();
    walk.step("readOperation", "", operation);
    assertThat(walk.tried("cancelOperation", Map.of(), "{}", operation).text("code"))
        .as("it had ended before")
        .isEqualTo("wrong-state");
    walk.change(
        "getTemplateImport",
        "correctImportMapping",
        analysed.body().path("mapping").toString(),
        id);
    walk.change("getTemplateImport", "applyTemplateImport", "{\"name\": \"Imported\"}", id);
  }

  private String sent(String version) {
    String id = walk.step("createAssessment", newAssessment(version)).text("id");
    walk.step("listAssessments", "");
    walk.step("previewAssessment", "", id);
    walk.change("getAssessment", "changeAssessment", "{\"dueDate\": \"" + in(40) + "\"}", id);
    walk.change("getAssessment", "sendAssessment", "{}", id);
    walk.step("sendAssessmentLink", "{}", id);
    return id;
  }

  /** A tool enters what the vendor mailed in: one yes, one no. */
  private void record(Walk machine, String assessment) {
    machine.step(
        "recordAnswer",
        Map.of("If-None-Match", "*"),
        "{\"value\": {\"choice\": \"YES\"}, \"contactId\": \"%s\"}".formatted(contact),
        assessment,
        "Q1");
    machine.step(
        "recordAnswers",
        """
        {"contactId": "%s", "answers": [
          {"questionKey": "Q2", "value": {"choice": "NO"}, "note": "Not yet.", "version": 0}]}\
        """
            .formatted(contact),
        assessment);
    machine
        .asking("contactId=" + contact)
        .step("clearRecordedAnswer", Map.of("If-Match", "\"1\""), "", assessment, "Q1");
    machine.step(
        "recordAnswer",
        Map.of("If-Match", "\"2\""),
        "{\"value\": {\"choice\": \"YES\"}, \"contactId\": \"%s\"}".formatted(contact),
        assessment,
        "Q1");
    machine.step("getAnswerHistory", "", assessment, "Q1");
    String digest =
        machine
            .step("listAssessmentQuestions", "", assessment)
            .body()
            .at("/sheet/answersDigest")
            .asString();
    machine.step(
        "recordSubmission",
        """
        {"attestation": {"name": "Ines", "title": "CISO", "accepted": true},
         "answersDigest": "%s", "contactId": "%s"}\
        """
            .formatted(digest, contact),
        assessment);
  }

  private void review(String assessment) {
    new Analyst(stack.staff(Stack.HARBOR, "ANALYST")).score(assessment);
    walk.step("getScore", "", assessment);
    walk.step("listScores", "", assessment);
    walk.step(
        "decideAnswer",
        Map.of("If-None-Match", "*"),
        "{\"verdict\": \"ACCEPTED\"}",
        assessment,
        "Q1");
    walk.change("getAssessment", "completeAssessment", "{}", assessment);
    walk.change("getAssessment", "reopenAssessment", "{}", assessment);
    walk.change(
        "getAssessment",
        "returnAssessment",
        "{\"questions\": [{\"questionKey\": \"Q2\", \"reason\": \"By when?\"}]}",
        assessment);
  }

  private void findings(String assessment) {
    String finding =
        stack
            .staff(Stack.HARBOR, "ADMIN")
            .rows("/findings?assessment=" + assessment)
            .getFirst()
            .path("id")
            .asString();
    walk.step("listFindings", "");
    walk.change(
        "getFinding", "changeFinding", "{\"externalIds\": {\"tickets\": \"SEC-7\"}}", finding);
    walk.change("getFinding", "dismissFinding", "{\"reason\": \"An exception\"}", finding);
    walk.change("getFinding", "reopenFinding", "{}", finding);
  }

  private void cancelled(String version) {
    String id = walk.step("createAssessment", newAssessment(version)).text("id");
    walk.change("getAssessment", "cancelAssessment", "{\"reason\": \"sent twice\"}", id);
  }

  private String newAssessment(String version) {
    return """
    {"vendorId": "%s", "engagementId": "%s", "templateVersionId": "%s",
     "dueDate": "%s", "contactIds": ["%s"]}\
    """
        .formatted(vendor, engagement, version, in(30), contact);
  }

  private void people() {
    walk.step("getMe", "");
    walk.step("listMembers", "");
    String member =
        walk.step(
                "inviteMember",
                "{\"email\": \"new@harbor.example\", \"name\": \"New\", \"roles\": [\"AUDITOR\"]}")
            .text("id");
    walk.change("getMember", "changeMember", "{\"disabled\": true}", member);
    walk.step("listApiClients", "");
    String client =
        walk.step("createApiClient", "{\"name\": \"GRC\", \"scopes\": [\"vendors:read\"]}")
            .text("id");
    walk.change("getApiClient", "changeApiClient", "{\"disabled\": true}", client);
  }

  /** The vendor's person, while a person of another vendor tries the same. */
  private Walk portal(String assessment) {
    VendorSide vendors = stack.vendorSide();
    new Analyst(stack.staff(Stack.HARBOR, "ADMIN")).addVendor("Sibling, Inc.", SIBLING);
    Walk person =
        new Walk(
            catalogue,
            vendors.comeBack(ADDRESS),
            Map.of("another vendor's person", vendors.comeBack(OTHER_VENDOR)));
    person.step("readInbox", "");
    person.step("readRequest", "", assessment);
    String yes = "{\"value\": {\"choice\": \"YES\"}}";
    person.step("saveAnswer", Map.of("If-None-Match", "*"), yes, assessment, "Q1");
    person.step("clearAnswer", Map.of("If-Match", "\"1\""), "", assessment, "Q1");
    person.step("saveAnswer", Map.of("If-Match", "\"2\""), yes, assessment, "Q1");
    person.step("saveAnswer", Map.of("If-None-Match", "*"), yes, assessment, "Q2");
    String digest =
        person.step("readRequestQuestions", "", assessment).body().path("answersDigest").asString();
    person.step(
        "submitAnswers",
        """
        {"attestation": {"name": "Ines", "title": "CISO", "accepted": true},
         "answersDigest": "%s"}\
        """
            .formatted(digest),
        assessment);
    person.step("readReceipt", "", assessment);
    person.step("endPortalSession", "");
    Walk open = person.as(stack.nobody());
    open.step("requestFreshLink", "{\"address\": \"nobody@nowhere.example\"}");
    open.counted("openPortalSession");
    return open;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static LocalDate in(int days) {
    return today().plusDays(days);
  }
}
