package io.vendorward.tenancy.usecase;

import java.util.UUID;

/** Makes UUIDv7 identifiers, which sort by the time they were made. */
public interface NewIds {

  UUID next();
}
