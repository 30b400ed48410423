package io.vendorward.vendor;

import static io.vendorward.vendor.VendorFixtures.MORNING;
import static io.vendorward.vendor.VendorFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.aFullProfile;
import static io.vendorward.vendor.VendorFixtures.aProfile;
import static io.vendorward.vendor.VendorFixtures.aVendor;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.tenancy.SequentialIds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorRulesTest {

  private final Vendor vendor = aVendor(SequentialIds.id(1), 42, aProfile("MedHost"));

  @ParameterizedTest
  @CsvSource({
    "EIN, 12-3456789, 123456789, true",
    "EIN, 12345678, 12345678, false",
    "DUNS, 12-345-6789, 123456789, true",
    "LEI, 5299 00t8bm49aursdo 55, 529900T8BM49AURSDO55, true",
    "LEI, 529900T8BM49AURSDO56, 529900T8BM49AURSDO56, false",
    "UEI, zqggHJH74DW7, ZQGGHJH74DW7, true",
    "UEI, ZQGGHJH74DWO, ZQGGHJH74DWO, false",
    "UEI, OQGGHJH74DW7, OQGGHJH74DW7, false",
    "OTHER, ' A-1 ', A-1, true",
    "OTHER, ' ', '', false",
  })
  void knowsIdentifiersByTheirKind(
      Identifier.Kind kind, String typed, String kept, boolean wellFormed) {
    Identifier tidied = IdentifierRules.tidy(new Identifier(kind, typed));
    assertThat(tidied.value()).isEqualTo(kept);
    assertThat(IdentifierRules.wellFormed(tidied)).isEqualTo(wellFormed);
  }

  @Test
  void namesEveryFaultWhereItIs() {
    var profile =
        new VendorProfile(
            " ,. ",
            List.of("Numotion", "--"),
            List.of(
                new Identifier(Identifier.Kind.EIN, "123456789"),
                new Identifier(Identifier.Kind.EIN, "987654321"),
                new Identifier(Identifier.Kind.DUNS, "1")),
            List.of("medhost.example", "http://medhost"),
            Optional.empty(),
            VendorStatus.ARCHIVED,
            Map.of());
    assertThat(VendorRules.faults(VendorRules.tidy(profile), false))
        .containsExactly(
            new Fault("/legalName", "no-name"),
            new Fault("/tradingNames/1", "no-name"),
            new Fault("/identifiers/1", "kind-twice"),
            new Fault("/identifiers/2", "not-an-identifier"),
            new Fault("/domains/1", "not-a-domain"),
            new Fault("/owner", "not-a-member"),
            new Fault("/status", "archive-by-archiving"));
    assertThat(VendorRules.faults(VendorRules.tidy(aFullProfile()), true)).isEmpty();
  }

  @Test
  void tidiesTwice() {
    var once = VendorRules.tidy(aFullProfile());
    assertThat(VendorRules.tidy(once)).isEqualTo(once);
  }

  @Test
  void changesTheNextVersion() {
    assertThat(VendorRules.change(vendor, 1, aProfile(" MedHost, LLC "), true, NOON))
        .isEqualTo(
            new VendorChange.Changed(
                vendor,
                new Vendor(
                    vendor.id(),
                    vendor.number(),
                    aProfile("MedHost, LLC"),
                    new Revision(2, MORNING, NOON))));
  }

  @Test
  void changesNothingThatIsStaleOrArchived() {
    assertThat(VendorRules.change(vendor, 2, aProfile("MedHost"), true, NOON))
        .isEqualTo(new VendorChange.Stale(vendor));
    Vendor archived = VendorRules.archived(vendor, NOON);
    assertThat(VendorRules.change(archived, 2, aProfile("MedHost"), true, NOON))
        .isEqualTo(new VendorChange.Archived(archived));
  }

  @Test
  void asksOnlyOfANewOwnerWhetherTheyAreOnTheStaff() {
    Vendor olives = aVendor(SequentialIds.id(3), 43, aFullProfile());
    assertThat(VendorRules.newOwner(vendor, aFullProfile())).contains("olive");
    assertThat(VendorRules.newOwner(olives, aFullProfile())).isEmpty();
    assertThat(VendorRules.newOwner(olives, aProfile("MedHost"))).isEmpty();
    assertThat(VendorRules.change(vendor, 1, aFullProfile(), false, NOON))
        .isEqualTo(new VendorChange.Invalid(List.of(new Fault("/owner", "not-a-member"))));
  }

  @Test
  void renamesTheSilentLegalEntityUntilItHasANameOfItsOwn() {
    Vendor renamed =
        new Vendor(vendor.id(), vendor.number(), aProfile("MedHost 2"), vendor.revision());
    var silent =
        LegalEntity.silent(
            new LegalEntityId(SequentialIds.id(2)), Optional.of(vendor.id()), "MedHost", MORNING);
    var own = silent.next(LegalEntityDetails.undated("MedHost Holding"), NOON);
    assertThat(VendorRules.renamedAlong(List.of(silent), vendor, renamed, NOON))
        .contains(silent.next(LegalEntityDetails.undated("MedHost 2"), NOON));
    assertThat(VendorRules.renamedAlong(List.of(own), vendor, renamed, NOON)).isEmpty();
    assertThat(VendorRules.renamedAlong(List.of(silent), vendor, vendor, NOON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"VEN-000042, 42", "ven-42, 42", "VEN42, 42", "42, none", "VEN-, none"})
  void readsNumbersAsPeopleTypeThem(String typed, Long number) {
    assertThat(VendorNumber.parse(typed).map(VendorNumber::value))
        .isEqualTo(Optional.ofNullable(number));
  }
}
