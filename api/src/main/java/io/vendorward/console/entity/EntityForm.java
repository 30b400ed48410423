package io.vendorward.console.entity;

import io.vendorward.console.FormCheck;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityDetails;
import io.vendorward.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A legal entity as it was typed. */
public record EntityForm(String name, String from, String to, String version) {

  public EntityForm(
      @Nullable String name, @Nullable String from, @Nullable String to, @Nullable String version) {
    this.name = name == null ? "" : name;
    this.from = from == null ? "" : from;
    this.to = to == null ? "" : to;
    this.version = version == null ? "" : version;
  }

  static EntityForm blank() {
    return new EntityForm(null, null, null, null);
  }

  static EntityForm of(LegalEntity entity) {
    var details = entity.details();
    return new EntityForm(
        details.name(), text(details.from()), text(details.to()), Long.toString(entity.version()));
  }

  EntityForm over(long current) {
    return new EntityForm(name, from, to, Long.toString(current));
  }

  LegalEntityDetails details(FormCheck check) {
    return new LegalEntityDetails(
        check.required("name", name, 200), check.date("from", from), check.date("to", to));
  }

  /** What the rules found, at the fields of this form. */
  static FormErrors errors(List<Fault> faults) {
    return new FormErrors(
        faults.stream()
            .map(fault -> new FormErrors.Entry(fault.pointer().substring(1), fault.code()))
            .toList());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
