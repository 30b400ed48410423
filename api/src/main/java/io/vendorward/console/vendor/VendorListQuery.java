package io.vendorward.console.vendor;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Position;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.ListVendors;
import io.vendorward.vendor.usecase.VendorFilter;
import io.vendorward.web.Cursors;
import io.vendorward.web.ProblemException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the vendor list says; what makes no sense in it is taken for not said.
 *
 * @param status one status; archived vendors are shown only when asked for
 * @param owner {@code me} for the reader's own
 */
public record VendorListQuery(String q, String status, String owner, String sort, String cursor) {

  private static final int LONGEST = 200;
  private static final String STANDARD_SORT = "name";
  private static final String ME = "me";

  public VendorListQuery(
      @Nullable String q,
      @Nullable String status,
      @Nullable String owner,
      @Nullable String sort,
      @Nullable String cursor) {
    this.q = q == null ? "" : q.substring(0, Math.min(LONGEST, q.length()));
    this.status = isStatus(status) ? String.valueOf(status) : "";
    this.owner = ME.equals(owner) ? ME : "";
    this.sort = isSort(sort) ? String.valueOf(sort) : STANDARD_SORT;
    this.cursor = cursor == null ? "" : cursor;
  }

  VendorFilter filter(Caller caller) {
    Optional<String> subject =
        owner.equals(ME) && caller.actor() instanceof Actor.Person person
            ? Optional.of(person.subject())
            : Optional.empty();
    return new VendorFilter(statuses(), subject, VendorQuery.of(q));
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
    return !q.isBlank() || !status.isEmpty() || !owner.isEmpty();
  }

  public boolean beyondFirstPage() {
    return !cursor.isEmpty();
  }

  public VendorListQuery withStatus(String other) {
    return new VendorListQuery(q, other, owner, sort, "");
  }

  public VendorListQuery withOwner(String other) {
    return new VendorListQuery(q, status, other, sort, "");
  }

  public VendorListQuery without(String field) {
    return new VendorListQuery(
        field.equals("q") ? "" : q,
        field.equals("status") ? "" : status,
        field.equals("owner") ? "" : owner,
        sort,
        "");
  }

  public VendorListQuery first() {
    return at("");
  }

  /** The other way round when the list is sorted by this already. */
  public VendorListQuery sortedBy(String field) {
    return new VendorListQuery(q, status, owner, sort.equals(field) ? "-" + field : field, "");
  }

  VendorListQuery at(String place) {
    return new VendorListQuery(q, status, owner, sort, place);
  }

  /** The value of {@code aria-sort} of a column. */
  public String direction(String field) {
    if (sort.equals(field)) {
      return "ascending";
    }
    return sort.equals("-" + field) ? "descending" : "none";
  }

  public String url() {
    var url = UriComponentsBuilder.fromPath("/console/vendors");
    add(url, "q", q);
    add(url, "status", status);
    add(url, "owner", owner);
    add(url, "sort", sort.equals(STANDARD_SORT) ? "" : sort);
    add(url, "cursor", cursor);
    return url.build().encode().toUriString();
  }

  Set<VendorStatus> statuses() {
    return status.isEmpty()
        ? EnumSet.complementOf(EnumSet.of(VendorStatus.ARCHIVED))
        : EnumSet.of(VendorStatus.valueOf(status));
  }

  private static void add(UriComponentsBuilder url, String name, String value) {
    if (!value.isEmpty()) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }

  private static boolean isStatus(@Nullable String text) {
    return Arrays.stream(VendorStatus.values()).anyMatch(known -> known.name().equals(text));
  }

  private static boolean isSort(@Nullable String text) {
    return text != null
        && ListVendors.SORTS.contains(text.startsWith("-") ? text.substring(1) : text);
  }
}
