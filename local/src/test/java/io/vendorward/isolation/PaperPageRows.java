package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of agreements' texts, on both sides. */
final class PaperPageRows {

  static final String SHARED = "agreement.shared";

  private static final String NEW = "/console/vendors/{vendorId}/agreements/new";
  private static final String AGREEMENT = "/console/agreements/{id}";
  private static final String TEXT = AGREEMENT + "/text";
  private static final String PORTAL = "/portal/agreements/{id}";

  private static final String TERMS =
      """
      title={{word:vendor}}
      notes={{word:staff}}
      ownParties={{house}}
      theirParties={{entity}}
      effectiveDate=2026-03-01
      lasting=UNTIL_TERMINATED
      standardClauses=yes
      breachAmount=5
      breachUnit=BUSINESS_DAYS
      breachFrom=DISCOVERY
      incidentAmount=48
      incidentUnit=HOURS
      incidentFrom=DISCOVERY
      returnDays=30
      """
          + Stream.of("services", "uses", "types", "regionsAtRest", "regionsOfWorkers")
              .map(respect -> respect + "Reach=ALL\n")
              .collect(Collectors.joining());

  static final List<Row> TO_A_COLLEAGUE =
      List.of(
          drafted("agreement.recorded"),
          step("negotiate", "agreement.recorded"),
          row("POST " + TEXT + "/invitations", "agreement.recorded")
              .after("GET " + TEXT)
              .body("contacts={{contact.colleague}}\nright=READ"));

  static final List<Row> TO_WHOEVER_IS_ASKED =
      List.of(
          drafted(SHARED),
          row("GET " + TEXT, SHARED),
          step("negotiate", SHARED),
          row("POST " + TEXT + "/invitations", SHARED)
              .after("GET " + TEXT)
              .body("contacts={{contact}}\nright=SIGN"),
          row("GET " + TEXT + "/document", SHARED),
          row("POST " + TEXT + "/remarks", SHARED)
              .after("GET " + TEXT)
              .body("article=R7\ntext={{word:vendor}}"));

  static final List<Row> PROPOSED =
      List.of(
          row("GET " + PORTAL + "/document", SHARED),
          row("POST " + PORTAL + "/remarks", SHARED)
              .after("GET " + PORTAL)
              .body("number=1\narticle=R12\namount=60\ntext={{word:asked}}"),
          row("GET " + TEXT, SHARED).keeps("remark", "/remarks/([0-9a-f-]+)/answer"),
          row("POST " + TEXT + "/remarks/{remarkId}/answer", SHARED, "remark")
              .after("GET " + TEXT)
              .body("accepted=yes\ntext={{word:asked}}"));

  static final Row SENT = step("send", SHARED);

  static final Row DECLINED =
      row("POST " + PORTAL + "/decline", SHARED)
          .after("GET " + PORTAL)
          .body("reason={{word:asked}}");

  static final Row STANDING = row("GET " + TEXT, SHARED);

  static final List<Row> SIGNED =
      List.of(
          row("POST " + PORTAL + "/sign", SHARED).after("GET " + PORTAL).body(signature("asked")),
          row("POST " + TEXT + "/sign", SHARED).after("GET " + TEXT).body(signature("vendor")));

  private PaperPageRows() {}

  private static Row drafted(String thing) {
    return row("POST " + NEW, "vendor").after("GET " + NEW).body(TERMS).keeps(thing);
  }

  private static Row step(String act, String thing) {
    return row("POST " + AGREEMENT + "/" + act, thing).after("GET " + AGREEMENT);
  }

  private static String signature(String audience) {
    return "name={{word:%s}}\ntitle={{word:%s}}\nconsent=yes\nauthority=yes"
        .formatted(audience, audience);
  }
}
