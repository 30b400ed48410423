package io.vendorward.assessment;

/** Who vouches for the answers; the words attested to are the page's. */
public record Attestation(String name, String title, boolean accepted) {

  public boolean isComplete() {
    return accepted && !name.isBlank() && !title.isBlank();
  }
}
