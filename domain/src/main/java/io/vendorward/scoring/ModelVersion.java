package io.vendorward.scoring;

/** Which rules of calculation made a score. */
public record ModelVersion(String model, int version) {

  /** Weighted sums of actual over maximum, as {@link ScoreCalculator} makes them. */
  public static final ModelVersion CURRENT = new ModelVersion("control-score", 1);

  @Override
  public String toString() {
    return model + "/" + version;
  }
}
