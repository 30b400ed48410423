package io.vendorward.isolation;

import static io.vendorward.isolation.Row.row;

import java.util.List;

/** What a vendor's person does in the portal's API. */
final class PortalRows {

  static final List<Row> ARRIVAL =
      List.of(
          row("requestFreshLink").body("{\"address\": \"{{address:asked}}\"}"),
          row("openPortalSession")
              .body("{\"token\": \"{{link.asked}}\"}")
              .keeps("session.asked", "/sessionToken"));

  static final List<Row> ANSWERS =
      List.of(
          row("readInbox").shows("assessment"),
          row("readRequest", "assessment"),
          answer("Q1", "NO").first(),
          row("clearAnswer", "assessment", "Q1").matching("\"1\""),
          answer("Q1", "YES").matching("\"2\""),
          answer("Q2", "NO").first(),
          row("readRequestQuestions", "assessment").keeps("digest", "/answersDigest"),
          row("submitAnswers", "assessment")
              .body(
                  """
                  {"attestation":
                    {"name": "{{word:asked}}", "title": "{{word:asked}}", "accepted": true},
                   "answersDigest": "{{digest}}"}\
                  """),
          row("readReceipt", "assessment"));

  static final Row DEPARTURE = row("endPortalSession");

  private PortalRows() {}

  private static Row answer(String question, String choice) {
    return row("saveAnswer", "assessment", question)
        .body("{\"value\": {\"choice\": \"%s\"}, \"note\": \"{{word:asked}}\"}".formatted(choice));
  }
}
