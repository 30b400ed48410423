package io.vendorward.paper;

import java.util.UUID;

/** Identifies a remark. */
public record RemarkId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
