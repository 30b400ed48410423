package io.vendorward.agreement;

import io.vendorward.vendor.Revision;
import java.time.Instant;

/** An agreement with a vendor, or with one that the tenant itself works for. */
public record Agreement(
    AgreementNumber number,
    Counterparty counterparty,
    AgreementLabel label,
    AgreementHistory history,
    Revision revision) {

  public Agreement next(AgreementLabel renamed, AgreementHistory changed, Instant at) {
    return new Agreement(number, counterparty, renamed, changed, revision.next(at));
  }

  public AgreementId id() {
    return history.id();
  }

  public long version() {
    return revision.version();
  }
}
