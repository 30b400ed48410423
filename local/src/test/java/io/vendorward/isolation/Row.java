package io.vendorward.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of the walk, as data: what the owner sends, and what is kept of the answer. Texts are
 * told by the {@link Story}.
 */
final class Row {

  private final String route;
  private final List<String> arguments;
  private final Map<String, String> keeps = new LinkedHashMap<>();
  private String query = "";
  private String body = "";
  private String contentType = "";
  private String ifMatch = "";
  private String after = "";
  private String afterQuery = "";
  private String shows = "";
  private int refusal = 404;
  private boolean first;
  private boolean byMachine;

  private Row(String route, List<String> arguments) {
    this.route = route;
    this.arguments = arguments;
  }

  /**
   * A call of an operation or a page.
   *
   * @param arguments for the path's parameters: names of things, or values
   */
  static Row row(String route, String... arguments) {
    return new Row(route, List.of(arguments));
  }

  Row query(String asked) {
    query = asked;
    return this;
  }

  /** JSON of an operation; of a page's form the fields, one {@code name=value} a line. */
  Row body(String sent) {
    body = sent;
    return this;
  }

  Row file(String mediaType, String bytes) {
    contentType = mediaType;
    body = bytes;
    return this;
  }

  /**
   * Another call is made before, of the same thing: an operation's ETag is sent as If-Match, and of
   * a page the hidden fields of the form that leads here.
   */
  Row after(String reading) {
    return after(reading, "");
  }

  Row after(String reading, String asked) {
    after = reading;
    afterQuery = asked;
    return this;
  }

  /** Sends the ETag that came with this thing, or this one. */
  Row matching(String thingOrEtag) {
    ifMatch = thingOrEtag;
    return this;
  }

  /** Only if there is nothing yet. */
  Row first() {
    first = true;
    return this;
  }

  /** By a tool of the hospital, and not by one of its people. */
  Row byMachine() {
    byMachine = true;
    return this;
  }

  /**
   * Keeps a part of the answer under a name.
   *
   * @param part a JSON pointer; of a page a regular expression with one group
   */
  Row keeps(String thing, String part) {
    keeps.put(thing, part);
    return this;
  }

  /** Keeps the id of what was made: the field {@code id}, or the last id in a page's Location. */
  Row keeps(String thing) {
    return keeps(thing, "");
  }

  /** The owner's answer names this thing: an empty list proves nothing. */
  Row shows(String thing) {
    shows = thing;
    return this;
  }

  /** How whoever may do this at home is refused here, where it is not "not found". */
  Row refusedWith(int status) {
    refusal = status;
    return this;
  }

  String route() {
    return route;
  }

  List<String> arguments() {
    return arguments;
  }

  Map<String, String> keeps() {
    return keeps;
  }

  String query() {
    return query;
  }

  String body() {
    return body;
  }

  String contentType() {
    return contentType;
  }

  String ifMatch() {
    return ifMatch;
  }

  String after() {
    return after;
  }

  String afterQuery() {
    return afterQuery;
  }

  String shows() {
    return shows;
  }

  int refusal() {
    return refusal;
  }

  boolean isFirst() {
    return first;
  }

  boolean isByMachine() {
    return byMachine;
  }
}
