package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a version of an agreement says, all amendments before it included.
 *
 * @param between whom it names as its parties
 * @param effective the day from which it says it holds
 * @param supersedes the agreements whose place it takes, for its services, from its first day
 * @param sources the documents it stands in
 */
public record AgreementTerms(
    Between between,
    LocalDate effective,
    Duration duration,
    Scope scope,
    ClauseRegister register,
    Negotiated negotiated,
    Set<AgreementId> supersedes,
    List<Source> sources) {

  public AgreementTerms {
    supersedes = Set.copyOf(supersedes);
    sources = List.copyOf(sources);
  }

  /**
   * A document, or a part of one.
   *
   * @param title such as "Master services agreement, Exhibit B"
   * @param pages such as "12-18"; empty where it is all of it
   */
  public record Source(String title, String pages) {}

  /** Nothing is negotiated, and it takes no other's place. */
  public static AgreementTerms plain(
      LocalDate effective, Duration duration, Scope scope, ClauseRegister register) {
    return new AgreementTerms(
        Between.NOBODY_NAMED,
        effective,
        duration,
        scope,
        register,
        Negotiated.NOTHING,
        Set.of(),
        List.of());
  }

  public AgreementTerms with(ClauseRegister read) {
    return new AgreementTerms(
        between, effective, duration, scope, read, negotiated, supersedes, sources);
  }

  public AgreementTerms with(Scope read) {
    return new AgreementTerms(
        between, effective, duration, read, register, negotiated, supersedes, sources);
  }

  public AgreementTerms with(Negotiated agreed) {
    return new AgreementTerms(
        between, effective, duration, scope, register, agreed, supersedes, sources);
  }

  public AgreementTerms with(Between parties) {
    return new AgreementTerms(
        parties, effective, duration, scope, register, negotiated, supersedes, sources);
  }
}
