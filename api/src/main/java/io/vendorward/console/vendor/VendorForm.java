package io.vendorward.console.vendor;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Lines;
import io.vendorward.vendor.Fault;
import io.vendorward.vendor.Identifier;
import io.vendorward.vendor.Identifier.Kind;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorProfile;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A vendor's profile as it was typed; nothing of it is lost when something is wrong. */
public record VendorForm(
    String legalName,
    String tradingNames,
    String ein,
    String duns,
    String lei,
    String uei,
    String other,
    String domains,
    String owner,
    String status,
    String externalIds,
    String version) {

  private static final List<String> IDENTIFIER_FIELDS =
      List.of("ein", "duns", "lei", "uei", "other");
  private static final List<Kind> KINDS =
      List.of(Kind.EIN, Kind.DUNS, Kind.LEI, Kind.UEI, Kind.OTHER);

  public VendorForm(
      @Nullable String legalName,
      @Nullable String tradingNames,
      @Nullable String ein,
      @Nullable String duns,
      @Nullable String lei,
      @Nullable String uei,
      @Nullable String other,
      @Nullable String domains,
      @Nullable String owner,
      @Nullable String status,
      @Nullable String externalIds,
      @Nullable String version) {
    this.legalName = typed(legalName);
    this.tradingNames = typed(tradingNames);
    this.ein = typed(ein);
    this.duns = typed(duns);
    this.lei = typed(lei);
    this.uei = typed(uei);
    this.other = typed(other);
    this.domains = typed(domains);
    this.owner = typed(owner);
    this.status = typed(status);
    this.externalIds = typed(externalIds);
    this.version = typed(version);
  }

  static VendorForm blank() {
    return new VendorForm("", "", "", "", "", "", "", "", "", VendorStatus.PROSPECT.name(), "", "");
  }

  static VendorForm of(Vendor vendor) {
    var profile = vendor.profile();
    return new VendorForm(
        profile.legalName(),
        Lines.write(profile.tradingNames()),
        identifiers(profile, Kind.EIN),
        identifiers(profile, Kind.DUNS),
        identifiers(profile, Kind.LEI),
        identifiers(profile, Kind.UEI),
        identifiers(profile, Kind.OTHER),
        Lines.write(profile.domains()),
        profile.owner().orElse(""),
        profile.status().name(),
        Lines.writePairs(profile.externalIds()),
        Long.toString(vendor.version()));
  }

  /** The same over another version: what was typed replaces what somebody else wrote. */
  VendorForm over(long current) {
    return new VendorForm(
        legalName,
        tradingNames,
        ein,
        duns,
        lei,
        uei,
        other,
        domains,
        owner,
        status,
        externalIds,
        Long.toString(current));
  }

  VendorProfile profile(FormCheck check) {
    return new VendorProfile(
        check.required("legalName", legalName, 200),
        check.lines("tradingNames", tradingNames, 200, 20),
        typedIdentifiers(check),
        check.lines("domains", domains, 253, 50),
        Optional.of(check.text("owner", owner, 255)).filter(subject -> !subject.isEmpty()),
        FormCheck.choice(VendorStatus.class, status, VendorStatus.PROSPECT),
        check.pairs("externalIds", externalIds, FormCheck.EXTERNAL_IDS));
  }

  /** What the rules found, at the fields of this form. */
  FormErrors errors(List<Fault> faults) {
    return new FormErrors(
        faults.stream()
            .map(fault -> new FormErrors.Entry(field(fault.pointer()), fault.code()))
            .distinct()
            .toList());
  }

  private String field(String pointer) {
    String[] steps = pointer.substring(1).split("/", -1);
    if (!steps[0].equals("identifiers")) {
      return steps[0];
    }
    Kind kind = typedIdentifiers(new FormCheck()).get(Integer.parseInt(steps[1])).kind();
    return IDENTIFIER_FIELDS.get(KINDS.indexOf(kind));
  }

  private List<Identifier> typedIdentifiers(FormCheck check) {
    var typed = List.of(ein, duns, lei, uei, other);
    var identifiers = new ArrayList<Identifier>();
    for (int i = 0; i < typed.size(); i++) {
      Kind kind = KINDS.get(i);
      check.lines(IDENTIFIER_FIELDS.get(i), typed.get(i), 100, 10).stream()
          .map(value -> new Identifier(kind, value))
          .forEach(identifiers::add);
    }
    return identifiers;
  }

  private static String identifiers(VendorProfile profile, Kind kind) {
    return profile.identifiers().stream()
        .filter(identifier -> identifier.kind() == kind)
        .map(Identifier::value)
        .collect(Collectors.joining("\n"));
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value;
  }
}
