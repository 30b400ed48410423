package io.vendorward.paper.postgres;

import static io.vendorward.portal.PortalFixtures.NOON;
import static io.vendorward.vendor.VendorFixtures.anAnalystOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.agreement.postgres.AgreementsForTests;
import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.paper.PaperFixtures;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.paper.usecase.PaperBook;
import io.vendorward.portal.postgres.GrantsForTests;
import io.vendorward.tenancy.GrantKind;
import io.vendorward.tenancy.PlainSeal;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.postgres.PostgresForTests;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a vendor's person reads and writes of texts, as the role of the portal. */
@Tag("database")
class PaperIsolationTest {

  @RegisterExtension static final PostgresForTests postgres = new PostgresForTests();

  private final PaperBook book =
      new PaperBook(
          postgres.adapter(client -> new PostgresPapers(client, new PlainSeal())),
          postgres.adapter(client -> new PostgresRemarks(client, new PlainSeal())),
          postgres.adapter(client -> new PostgresSignings(client, new PlainSeal())));
  private final UUID sam = PostgresForTests.anyId();
  private Caller staff;
  private AgreementId shared;
  private AgreementId other;
  private Scope.Portal scope;

  @BeforeEach
  void twoAgreementsOfWhichOneIsShared() {
    staff = anAnalystOf(postgres.createTenant());
    shared = AgreementsForTests.add(postgres, staff, 1);
    other = AgreementsForTests.add(postgres, staff, 2);
    for (var agreement : List.of(shared, other)) {
      postgres.runAsStaff(
          staff.tenant(), () -> book.papers().add(staff.tenant(), shown(agreement)));
    }
    GrantsForTests.open(postgres, staff.tenant(), sam, GrantKind.AGREEMENT, shared.value());
    scope = new Scope.Portal(sam, staff.tenant(), GrantKind.AGREEMENT, shared.value());
  }

  @Test
  void readsTheSharedTextAndNoOther() {
    assertThat(postgres.within(scope, () -> book.papers().of(staff.tenant(), shared))).hasSize(1);
    assertThat(postgres.within(scope, () -> book.papers().of(staff.tenant(), other))).isEmpty();
    assertThatThrownBy(() ->
            postgres.within(
                scope, () -> postgres.client().sql("select 1 from agreement").fetch().first()))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> postgres.within(scope, () -> book.papers().add(staff.tenant(), shown(shared))))
        .hasMessageContaining("permission denied");
  }

  @Test
  void speaksForTheVendorAboutTheSharedTextOnly() {
    assertThat(
            postgres
                .within(
                    scope,
                    () ->
                        book.remarks()
                            .add(staff.tenant(), remark(shared, Side.VENDOR))
                            .then(book.remarks().of(staff.tenant(), shared)))
                .remarks())
        .hasSize(1);
    for (var wrong : List.of(remark(shared, Side.TENANT), remark(other, Side.VENDOR))) {
      assertThatThrownBy(
              () -> postgres.within(scope, () -> book.remarks().add(staff.tenant(), wrong)))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void signsForTheVendorTheSharedTextOnly() {
    assertThat(
            postgres.within(
                scope, () -> book.signings().add(staff.tenant(), signing(shared, Side.VENDOR))))
        .isTrue();
    for (var wrong : List.of(signing(shared, Side.TENANT), signing(other, Side.VENDOR))) {
      assertThatThrownBy(
              () -> postgres.within(scope, () -> book.signings().add(staff.tenant(), wrong)))
          .hasMessageContaining("row-level security");
    }
  }

  private static ShownPaper shown(AgreementId agreement) {
    return new ShownPaper(
        agreement,
        1,
        1,
        VersionStatus.OUT_FOR_SIGNATURE,
        Optional.of(PaperFixtures.PAPER),
        List.of(),
        NOON);
  }

  private Remark remark(AgreementId agreement, Side side) {
    return new Remark(
        new RemarkId(PostgresForTests.anyId()),
        agreement,
        1,
        "R4",
        side,
        new Actor.PortalUser(sam).reference(),
        new Remark.Comment("Why?"),
        NOON);
  }

  private Signing signing(AgreementId agreement, Side side) {
    return new Signing(
        new SigningId(PostgresForTests.anyId()),
        agreement,
        1,
        1,
        PaperFixtures.PAPER.digest(),
        side,
        new Signing.Signer("Sam", "CEO", "sam@medhost.example", "portal:" + sam, "192.0.2.7"),
        Optional.empty(),
        NOON);
  }
}
