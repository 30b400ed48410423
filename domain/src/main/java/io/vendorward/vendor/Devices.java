package io.vendorward.vendor;

/** Whether the service brings medical devices. */
public enum Devices {
  NONE,
  NETWORK_CONNECTED,
  PATIENT_ATTACHED,
  UNKNOWN
}
