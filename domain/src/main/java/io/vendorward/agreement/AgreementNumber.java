package io.vendorward.agreement;

/** Number for people, such as {@code BAA-000003}. */
public record AgreementNumber(long value) {

  public static final String COUNTER = "agreement";

  @Override
  public String toString() {
    return "BAA-%06d".formatted(value);
  }
}
