package io.vendorward.portal;

import io.vendorward.tenancy.GrantKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** One account's work over all hospitals: what is to be done by due date, then what is done. */
public record Inbox(List<Grant> open, List<Grant> done) {

  private static final Comparator<Grant> BY_DUE_DATE =
      Comparator.comparing((Grant grant) -> grant.progress().dueOn().orElse(LocalDate.MAX))
          .thenComparing(Grant::hospital)
          .thenComparing(Grant::title)
          .thenComparing(Grant::resource);

  private record Work(GrantKind kind, UUID resource) {}

  public Inbox {
    open = List.copyOf(open);
    done = List.copyOf(done);
  }

  /** Two contacts of one hospital may have one address: their common work is shown once. */
  public static Inbox of(List<Grant> grants) {
    var once = new LinkedHashMap<Work, Grant>();
    grants.stream()
        .filter(Grant::live)
        .sorted(BY_DUE_DATE)
        .forEach(grant -> once.putIfAbsent(new Work(grant.kind(), grant.resource()), grant));
    return new Inbox(
        once.values().stream().filter(Grant::open).toList(),
        once.values().stream().filter(grant -> !grant.open()).toList());
  }
}
