package io.vendorward.audit.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.vendorward.audit.AuditRecord;
import io.vendorward.audit.CanonicalJson;
import io.vendorward.audit.Change;
import io.vendorward.identity.Attempt;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.usecase.NewIds;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The arguments of the SQL function {@code record_change}, in its order, for {@link
 * PostgresChanges} and for functions that record a change along with their own writes.
 */
@Component
public class ChangeArguments {

  /** How many there are. */
  public static final int COUNT = 18;

  private static final int SALT_BYTES = 16;

  private final NewIds ids;
  private final SecureRandom random = new SecureRandom();

  public ChangeArguments(NewIds ids) {
    this.ids = ids;
  }

  public List<Object> of(Caller caller, Change change) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    AuditRecord record = AuditRecord.of(ids.next(), caller, change, salt);
    return List.of(
        record.tenant().value(),
        record.id(),
        record.at(),
        record.type(),
        record.resourceKind(),
        record.resourceId(),
        record.resourceVersion(),
        record.actor(),
        record.origin(),
        record.traceId(),
        Json.of(CanonicalJson.of(record.fields())),
        AuditRecord.LEAF_VERSION,
        salt,
        record.leafHash(),
        Json.of(CanonicalJson.of(change.eventData())),
        caller.attempt().<Object>map(Attempt::client).orElse(Parameters.in(String.class)),
        caller.attempt().<Object>map(Attempt::key).orElse(Parameters.in(String.class)),
        caller.attempt().<Object>map(Attempt::attempt).orElse(Parameters.in(UUID.class)));
  }
}
