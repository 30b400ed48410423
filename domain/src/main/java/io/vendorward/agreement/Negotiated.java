package io.vendorward.agreement;

import java.util.Optional;

/**
 * What the parties agreed on where the law leaves room; empty is what the agreement leaves open or
 * nobody has read yet.
 *
 * @param breach how soon the vendor reports a breach
 * @param incident how soon it reports a security incident
 * @param returnDays how many days it has to return or destroy everything after the end
 * @param insuranceDollars what it is insured for
 */
public record Negotiated(
    Optional<Notice> breach,
    Optional<Notice> incident,
    Optional<Integer> returnDays,
    Optional<Long> insuranceDollars,
    Optional<Consent> offshore,
    Optional<Consent> subcontractors) {

  public static final Negotiated NOTHING =
      new Negotiated(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Negotiated withBreach(Notice agreed) {
    return new Negotiated(
        Optional.of(agreed), incident, returnDays, insuranceDollars, offshore, subcontractors);
  }

  public Negotiated withIncident(Notice agreed) {
    return new Negotiated(
        breach, Optional.of(agreed), returnDays, insuranceDollars, offshore, subcontractors);
  }

  public Negotiated withReturnDays(int agreed) {
    return new Negotiated(
        breach, incident, Optional.of(agreed), insuranceDollars, offshore, subcontractors);
  }

  public Negotiated withInsurance(long agreed) {
    return new Negotiated(
        breach, incident, returnDays, Optional.of(agreed), offshore, subcontractors);
  }

  public Negotiated withOffshore(Consent agreed) {
    return new Negotiated(
        breach, incident, returnDays, insuranceDollars, Optional.of(agreed), subcontractors);
  }

  public Negotiated withSubcontractors(Consent agreed) {
    return new Negotiated(
        breach, incident, returnDays, insuranceDollars, offshore, Optional.of(agreed));
  }

  /** What the vendor needs before it does something. */
  public enum Consent {
    FREE,
    NOTICE,
    PRIOR_APPROVAL,
    FORBIDDEN
  }

  /** How soon something is reported, counted from which moment. */
  public record Notice(int amount, Unit unit, From from) {

    private static final int OUTER_LIMIT = 60;
    private static final int HOURS_A_DAY = 24;
    private static final int WORKDAYS_A_WEEK = 5;
    private static final int DAYS_A_WEEK = 7;

    /** What is counted. */
    public enum Unit {
      HOURS,
      CALENDAR_DAYS,
      BUSINESS_DAYS
    }

    /** From when on. */
    public enum From {
      DISCOVERY,
      CONFIRMATION
    }

    /**
     * Whether it allows more than 60 calendar days, which for a breach no agreement can (45 CFR
     * 164.410(b)). Business days are counted with the weekends that they must have between them.
     */
    public boolean exceedsOuterLimit() {
      return switch (unit) {
        case HOURS -> amount > OUTER_LIMIT * HOURS_A_DAY;
        case CALENDAR_DAYS -> amount > OUTER_LIMIT;
        case BUSINESS_DAYS -> amount * DAYS_A_WEEK > OUTER_LIMIT * WORKDAYS_A_WEEK;
      };
    }
  }
}
