package io.vendorward.questionnaire.web;

import java.math.BigDecimal;

/** Weights and points: decimals in the API, thousandths inside. */
final class Thousandths {

  private static final int PLACES = 3;

  private Thousandths() {}

  /** Exact: constraints allow three decimals. */
  static long of(BigDecimal number) {
    return number.movePointRight(PLACES).longValueExact();
  }

  static BigDecimal number(long thousandths) {
    var exact = BigDecimal.valueOf(thousandths, PLACES).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
