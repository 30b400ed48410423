package io.vendorward.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Points reached and points that could have been reached, in exact millionths: thousandths of
 * weight times thousandths of points.
 */
public record Sum(long actualMillionths, long maximumMillionths) {

  public static final Sum NOTHING = new Sum(0, 0);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Sum {
    if (actualMillionths < 0 || actualMillionths > maximumMillionths) {
      throw new IllegalArgumentException("0 to the maximum");
    }
  }

  public Sum plus(Sum other) {
    return new Sum(
        Math.addExact(actualMillionths, other.actualMillionths),
        Math.addExact(maximumMillionths, other.maximumMillionths));
  }

  public BigDecimal actual() {
    return BigDecimal.valueOf(actualMillionths, 6);
  }

  public BigDecimal maximum() {
    return BigDecimal.valueOf(maximumMillionths, 6);
  }

  /** The only rounded number, for people to look at; none where nothing could be reached. */
  public Optional<BigDecimal> percentage() {
    return maximumMillionths == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(actualMillionths)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(maximumMillionths), 2, RoundingMode.HALF_UP));
  }
}
