package io.vendorward.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vendorward.tenancy.usecase.Seal;

/** Seals nothing, but refuses to open what was sealed in another place. */
public final class PlainSeal implements Seal {

  @Override
  public byte[] seal(TenantId tenant, String place, String text) {
    return (place(tenant, place) + text).getBytes(UTF_8);
  }

  @Override
  public String open(TenantId tenant, String place, byte[] sealed) {
    String text = new String(sealed, UTF_8);
    if (!text.startsWith(place(tenant, place))) {
      throw new IllegalArgumentException("sealed in another place than " + place);
    }
    return text.substring(place(tenant, place).length());
  }

  private static String place(TenantId tenant, String place) {
    return tenant + "/" + place + ":";
  }
}
