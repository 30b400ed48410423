package io.vendorward.tenancy.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vendorward.tenancy.TenantId;
import io.vendorward.tenancy.usecase.Seal;
import org.springframework.stereotype.Component;

/** Seals nothing yet: the columns have the shape that encryption by tenant will need. */
@Component
class PlainTextSeal implements Seal {

  @Override
  public byte[] seal(TenantId tenant, String place, String text) {
    return text.getBytes(UTF_8);
  }

  @Override
  public String open(TenantId tenant, String place, byte[] sealed) {
    return new String(sealed, UTF_8);
  }
}
