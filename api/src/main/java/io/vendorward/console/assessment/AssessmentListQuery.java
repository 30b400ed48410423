package io.vendorward.console.assessment;

import io.vendorward.assessment.Stage;
import io.vendorward.assessment.usecase.AssessmentFilter;
import io.vendorward.assessment.usecase.ListAssessments;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.VendorId;
import io.vendorward.web.Cursors;
import io.vendorward.web.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which assessments the list shows, as it stands in the page's address.
 *
 * @param show a state, or {@code OVERDUE}
 * @param vendor only those of one vendor
 */
public record AssessmentListQuery(String show, String vendor, String sort, String cursor) {

  private static final String OVERDUE = "OVERDUE";
  private static final String STANDARD_SORT = "-updatedAt";

  public AssessmentListQuery(
      @Nullable String show,
      @Nullable String vendor,
      @Nullable String sort,
      @Nullable String cursor) {
    this.show = isShown(show) ? String.valueOf(show) : "";
    this.vendor = isId(vendor) ? String.valueOf(vendor) : "";
    this.sort = isSort(sort) ? String.valueOf(sort) : STANDARD_SORT;
    this.cursor = cursor == null ? "" : cursor;
  }

  AssessmentFilter filter() {
    return new AssessmentFilter(
        vendor.isEmpty() ? Optional.empty() : Optional.of(new VendorId(UUID.fromString(vendor))),
        show.isEmpty() || show.equals(OVERDUE) ? Set.of() : Set.of(Stage.valueOf(show)),
        show.equals(OVERDUE) ? Optional.of(true) : Optional.empty(),
        Optional.empty());
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

  public boolean filtered() {
    return !show.isEmpty() || !vendor.isEmpty();
  }

  public boolean beyondFirstPage() {
    return !cursor.isEmpty();
  }

  public AssessmentListQuery showing(String other) {
    return new AssessmentListQuery(show.equals(other) ? "" : other, vendor, sort, "");
  }

  public AssessmentListQuery first() {
    return at("");
  }

  /** The other way round when the list is sorted by this already. */
  public AssessmentListQuery sortedBy(String field) {
    return new AssessmentListQuery(show, vendor, sort.equals(field) ? "-" + field : field, "");
  }

  AssessmentListQuery at(String place) {
    return new AssessmentListQuery(show, vendor, sort, place);
  }

  /** The value of {@code aria-sort} of a column. */
  public String direction(String field) {
    if (sort.equals(field)) {
      return "ascending";
    }
    return sort.equals("-" + field) ? "descending" : "none";
  }

  public String url() {
    var url = UriComponentsBuilder.fromPath("/console/assessments");
    add(url, "show", show);
    add(url, "vendor", vendor);
    add(url, "sort", sort.equals(STANDARD_SORT) ? "" : sort);
    add(url, "cursor", cursor);
    return url.build().encode().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, String value) {
    if (!value.isEmpty()) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }

  private static boolean isShown(@Nullable String text) {
    return OVERDUE.equals(text)
        || Arrays.stream(Stage.values()).anyMatch(known -> known.name().equals(text));
  }

  private static boolean isId(@Nullable String text) {
    return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private static boolean isSort(@Nullable String text) {
    return text != null
        && ListAssessments.SORTABLE.contains(text.startsWith("-") ? text.substring(1) : text);
  }
}
