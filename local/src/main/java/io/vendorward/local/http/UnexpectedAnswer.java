package io.vendorward.local.http;

/** The other side answered something that cannot be gone on with. */
public final class UnexpectedAnswer extends RuntimeException {

  public UnexpectedAnswer(Answer answer, String wanted) {
    super(
        answer.request()
            + " answered "
            + answer.status()
            + ", where "
            + wanted
            + " was expected: "
            + answer.body());
  }
}
