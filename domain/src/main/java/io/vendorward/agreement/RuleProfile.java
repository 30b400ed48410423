package io.vendorward.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which terms an agreement has to have: by the law in force, by a proposal, or by a tenant's own
 * policy.
 *
 * @param name as pages show it, with the status in it where it is not law
 * @param countsReferences whether a term that is there by reference counts
 */
public record RuleProfile(
    String id, String name, Standing standing, Map<Term, Rule> rules, boolean countsReferences) {

  public RuleProfile {
    rules = Map.copyOf(rules);
  }

  /** What following it means. */
  public enum Standing {
    LAW,
    /** Not law: readiness may be looked at, nothing follows from it. */
    PROPOSED,
    POLICY
  }

  /** When a required term applies. */
  public enum Condition {
    ALWAYS,
    /** To electronic information. */
    ELECTRONIC,
    /** Where an obligation of the covered entity is carried out. */
    CARRIES_OUT_OBLIGATION,
    /** Where records of a Part 2 program are given to its qualified service organization. */
    PART_2,
    /** Unless a statute of a government entity conflicts with it. */
    NO_CONFLICTING_STATUTE
  }

  /** That a term is required, since the citation's day. */
  public record Rule(Citation citation, Condition condition) {}

  /** What was required of agreements of a kind on a day, where its condition was met. */
  public Map<Term, Rule> requiredOn(LocalDate day, AgreementKind kind) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getKey().isOf(kind))
        .filter(rule -> !rule.getValue().citation().since().isAfter(day))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
