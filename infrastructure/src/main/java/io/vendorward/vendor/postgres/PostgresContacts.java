package io.vendorward.vendor.postgres;

import static io.vendorward.vendor.postgres.Columns.id;
import static io.vendorward.vendor.postgres.Columns.required;

import io.r2dbc.spi.Readable;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.Contact;
import io.vendorward.vendor.ContactDetails;
import io.vendorward.vendor.ContactId;
import io.vendorward.vendor.EmailAddress;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.Contacts;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresContacts implements Contacts {

  private static final String OF_VENDOR =
      """
      select id, version, vendor_id, sealed_name, sealed_email, sealed_title, is_primary,
        created_at, updated_at
      from contact where tenant_id = $1 and vendor_id = $2 and not removed order by id\
      """;

  private static final String FIND =
      """
      select id, version, vendor_id, sealed_name, sealed_email, sealed_title, is_primary,
        created_at, updated_at
      from contact where tenant_id = $1 and id = $2 and not removed\
      """;

  private static final String FIND_VERSION =
      """
      select id, version, vendor_id, sealed_name, sealed_email, sealed_title, is_primary,
        created_at, recorded_at as updated_at
      from contact_version where tenant_id = $1 and id = $2 and version = $3\
      """;

  private static final String INSERT =
      """
      with written as (
        insert into contact (tenant_id, id, version, vendor_id, sealed_name, sealed_email,
          sealed_title, is_primary, removed, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        returning *)
      insert into contact_version (tenant_id, id, version, vendor_id, sealed_name, sealed_email,
        sealed_title, is_primary, removed, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, sealed_name, sealed_email, sealed_title,
        is_primary, removed, created_at, updated_at, $12
      from written where tenant_id = $1 returning 1\
      """;

  private static final String UPDATE =
      """
      with written as (
        update contact set version = $3, sealed_name = $5, sealed_email = $6, sealed_title = $7,
          is_primary = $8, removed = $9, updated_at = $11
        where tenant_id = $1 and id = $2 and vendor_id = $4 and created_at = $10
          and version = $3 - 1 and not removed
        returning *)
      insert into contact_version (tenant_id, id, version, vendor_id, sealed_name, sealed_email,
        sealed_title, is_primary, removed, created_at, recorded_at, recorded_by)
      select tenant_id, id, version, vendor_id, sealed_name, sealed_email, sealed_title,
        is_primary, removed, created_at, updated_at, $12
      from written where tenant_id = $1 returning 1\
      """;

  private final DatabaseClient database;
  private final Seal seal;

  PostgresContacts(DatabaseClient database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public Mono<List<Contact>> of(TenantId tenant, VendorId vendor) {
    return database
        .sql(OF_VENDOR)
        .bind(0, tenant.value())
        .bind(1, vendor.value())
        .map(row -> read(tenant, row))
        .all()
        .collectList();
  }

  @Override
  public Mono<Contact> find(TenantId tenant, ContactId id) {
    return database
        .sql(FIND)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .map(row -> read(tenant, row))
        .one();
  }

  @Override
  public Mono<Contact> findVersion(TenantId tenant, ContactId id, long version) {
    return database
        .sql(FIND_VERSION)
        .bind(0, tenant.value())
        .bind(1, id.value())
        .bind(2, version)
        .map(row -> read(tenant, row))
        .one();
  }

  @Override
  public Mono<Void> insert(Caller caller, Contact contact) {
    return write(INSERT, caller, contact, false).then();
  }

  @Override
  public Mono<Boolean> update(Caller caller, Contact contact) {
    return write(UPDATE, caller, contact, false).map(rows -> rows == 1);
  }

  @Override
  public Mono<Boolean> remove(Caller caller, Contact contact) {
    return write(UPDATE, caller, contact, true).map(rows -> rows == 1);
  }

  private Mono<Long> write(String sql, Caller caller, Contact contact, boolean removed) {
    TenantId tenant = caller.tenant();
    ContactDetails details = contact.details();
    return database
        .sql(sql)
        .bindValues(
            List.of(
                tenant.value(),
                contact.id().value(),
                contact.version(),
                contact.vendor().value(),
                seal.seal(tenant, "contact.name", details.name()),
                seal.seal(tenant, "contact.email", details.email().value()),
                seal.seal(tenant, "contact.title", details.title()),
                contact.primary(),
                removed,
                contact.revision().createdAt(),
                contact.revision().updatedAt(),
                caller.actor().reference()))
        .fetch()
        .rowsUpdated();
  }

  private Contact read(TenantId tenant, Readable row) {
    var details =
        new ContactDetails(
            open(tenant, "contact.name", row, "sealed_name"),
            new EmailAddress(open(tenant, "contact.email", row, "sealed_email")),
            open(tenant, "contact.title", row, "sealed_title"));
    return new Contact(
        new ContactId(id(row, "id")),
        new VendorId(id(row, "vendor_id")),
        details,
        required(row, "is_primary", Boolean.class),
        Columns.revision(row));
  }

  private String open(TenantId tenant, String place, Readable row, String column) {
    return seal.open(tenant, place, required(row, column, byte[].class));
  }
}
