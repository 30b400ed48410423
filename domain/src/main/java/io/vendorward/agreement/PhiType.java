package io.vendorward.agreement;

/** What kind of health information it is. */
public enum PhiType {
  DEMOGRAPHIC,
  CLINICAL,
  IMAGES,
  LABORATORY,
  MEDICATION,
  CLAIMS,
  PAYMENT,
  DEVICE_READINGS,
  RECORDINGS,
  GENETIC,
  LIMITED_DATA_SET
}
