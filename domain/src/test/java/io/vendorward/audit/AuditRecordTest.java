package io.vendorward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Actor;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Origin;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.TenantId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditRecordTest {

  private static final byte[] SALT = {1, 2, 3, 4};

  private final Caller caller =
      Caller.staff(
          new TenantId(SequentialIds.id(1)),
          new Actor.Person("sub-1", "Ada"),
          new Origin("192.0.2.7", "4bf92f3577b34da6a3ce929d0e0e4736"));

  private AuditRecord of(Change change) {
    return AuditRecord.of(SequentialIds.id(9), caller, change, SALT);
  }

  private static Change renamed(String name) {
    return Change.of(
            "vendor.updated",
            "vendor",
            SequentialIds.id(2),
            3,
            Instant.parse("2026-03-02T10:00:00.123456789Z"))
        .withFields(Map.of("name", name));
  }

  @Test
  void writesTheRecordCanonically() {
    assertThat(of(renamed("Acme")).canonical())
        .isEqualTo(
            """
            {"actor":"person:sub-1","at":"2026-03-02T10:00:00.123456Z","fields":{"name":"%s"},\
            "id":"00000000-0009-7000-8000-000000000009","leafVersion":1,"origin":"192.0.2.7",\
            "resourceId":"00000000-0002-7000-8000-000000000002","resourceKind":"vendor",\
            "resourceVersion":3,"tenant":"00000000-0001-7000-8000-000000000001",\
            "traceId":"4bf92f3577b34da6a3ce929d0e0e4736","type":"vendor.updated"}\
            """
                .formatted(AuditRecord.commitment(SALT, "name", "Acme")));
  }

  /** Computed apart from this code: { printf '\0'; printf '%s' "$canonical"; } | sha256sum. */
  @Test
  void hashesTheLeafAsMerkleTreesDo() {
    Change change =
        Change.of(
            "vendor.created",
            "vendor",
            SequentialIds.id(2),
            1,
            Instant.parse("2026-03-02T10:00:00Z"));
    assertThat(HexFormat.of().formatHex(of(change).leafHash()))
        .isEqualTo("ce57d19313d4771d498065fc4341e36ea260729a0830d0748cc8c3a3111bef37");
  }

  @Test
  void keepsValuesOutOfTheRecord() {
    assertThat(of(renamed("Acme Imaging")).canonical()).doesNotContain("Acme");
  }

  @Test
  void hashesTheSameValueDifferentlyUnderAnotherSaltOrName() {
    String hash = AuditRecord.commitment(SALT, "name", "Acme");
    assertThat(AuditRecord.commitment(new byte[] {1, 2, 3, 5}, "name", "Acme")).isNotEqualTo(hash);
    assertThat(AuditRecord.commitment(SALT, "nam", "eAcme")).isNotEqualTo(hash);
  }
}
