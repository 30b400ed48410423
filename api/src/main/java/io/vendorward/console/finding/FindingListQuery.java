package io.vendorward.console.finding;

import io.vendorward.finding.FindingQuery;
import io.vendorward.finding.FindingStatus;
import io.vendorward.finding.usecase.ReadFindings;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.questionnaire.Severity;
import io.vendorward.web.Cursors;
import io.vendorward.web.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list of findings says; what makes no sense in it is taken for not said.
 *
 * @param status one status, {@code ALL} for any; open ones are shown when nothing is said
 * @param severity one severity, or empty for any
 */
public record FindingListQuery(String status, String severity, String sort, String cursor) {

  private static final String OPEN = FindingStatus.OPEN.name();
  private static final String ALL = "ALL";
  private static final String STANDARD_SORT = "-severity";

  public FindingListQuery(
      @Nullable String status,
      @Nullable String severity,
      @Nullable String sort,
      @Nullable String cursor) {
    this.status =
        isOneOf(FindingStatus.values(), status) || ALL.equals(status) ? "" + status : OPEN;
    this.severity = isOneOf(Severity.values(), severity) ? "" + severity : "";
    this.sort = isSort(sort) ? "" + sort : STANDARD_SORT;
    this.cursor = cursor == null ? "" : cursor;
  }

  FindingQuery filter() {
    return new FindingQuery(
        Optional.empty(),
        Optional.empty(),
        status.equals(ALL) ? Set.of() : Set.of(FindingStatus.valueOf(status)),
        severity.isEmpty() ? Set.of() : Set.of(Severity.valueOf(severity)));
  }

  PageRequest request(Cursors cursors) {
    return new PageRequest(PageRequest.DEFAULT_LIMIT, sorts(), position(cursors));
  }

  /** A cursor that belongs to another order or to nothing begins anew. */
  private Optional<Position> position(Cursors cursors) {
    try {
      return cursor.isEmpty() ? Optional.empty() : Optional.of(cursors.decode(cursor, sorts()));
    } catch (ProblemException notOfThisList) {
      return Optional.empty();
    }
  }

  List<Sort> sorts() {
    return List.of(
        sort.startsWith("-") ? Sort.descending(sort.substring(1)) : Sort.ascending(sort));
  }

  public boolean beyondFirstPage() {
    return !cursor.isEmpty();
  }

  /** Whether something other than the standard is asked for. */
  public boolean filtered() {
    return !severity.isEmpty() || !status.equals(OPEN);
  }

  public FindingListQuery withStatus(String other) {
    return new FindingListQuery(other, severity, sort, "");
  }

  /** With this severity only, or with any when it was this one already. */
  public FindingListQuery withSeverity(String other) {
    return new FindingListQuery(status, severity.equals(other) ? "" : other, sort, "");
  }

  public FindingListQuery sortedBy(String field) {
    return new FindingListQuery(
        status, severity, sort.equals("-" + field) ? field : "-" + field, "");
  }

  FindingListQuery at(String place) {
    return new FindingListQuery(status, severity, sort, place);
  }

  public FindingListQuery first() {
    return at("");
  }

  /** The value of {@code aria-sort} of a column. */
  public String direction(String field) {
    if (sort.equals(field)) {
      return "ascending";
    }
    return sort.equals("-" + field) ? "descending" : "none";
  }

  public String url() {
    var said =
        Map.of(
                "status",
                status.equals(OPEN) ? "" : status,
                "severity",
                severity,
                "sort",
                sort.equals(STANDARD_SORT) ? "" : sort,
                "cursor",
                cursor)
            .entrySet()
            .stream()
            .filter(part -> !part.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var url = UriComponentsBuilder.fromPath("/console/findings");
    said.keySet().stream().sorted().forEach(name -> url.queryParam(name, "{" + name + "}"));
    return url.encode().buildAndExpand(said).toUriString();
  }

  private static boolean isOneOf(Enum<?>[] known, @Nullable String text) {
    return Arrays.stream(known).anyMatch(one -> one.name().equals(text));
  }

  private static boolean isSort(@Nullable String text) {
    return text != null
        && ReadFindings.SORTS.contains(text.startsWith("-") ? text.substring(1) : text);
  }
}
