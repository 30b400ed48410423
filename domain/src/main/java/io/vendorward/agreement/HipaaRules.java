package io.vendorward.agreement;

import static io.vendorward.agreement.RuleProfile.Condition.ALWAYS;
import static io.vendorward.agreement.RuleProfile.Condition.CARRIES_OUT_OBLIGATION;
import static io.vendorward.agreement.RuleProfile.Condition.ELECTRONIC;
import static io.vendorward.agreement.RuleProfile.Condition.NO_CONFLICTING_STATUTE;
import static io.vendorward.agreement.RuleProfile.Condition.PART_2;

import io.vendorward.agreement.RuleProfile.Condition;
import io.vendorward.agreement.RuleProfile.Rule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The required terms of 45 CFR 164.504(e) and 164.314(a), with their citations as dated data. */
public final class HipaaRules {

  /** Compliance date of the Privacy Rule. */
  private static final LocalDate PRIVACY = LocalDate.of(2003, 4, 14);

  /** Compliance date of the Security Rule. */
  private static final LocalDate SECURITY = LocalDate.of(2005, 4, 20);

  /** Compliance date of the Omnibus Rule, 78 FR 5566. */
  private static final LocalDate OMNIBUS = LocalDate.of(2013, 9, 23);

  /** Compliance date of the 2024 rule on substance use records, 89 FR 12472. */
  private static final LocalDate PART_2_RULE = LocalDate.of(2026, 2, 16);

  /** The law in force. */
  public static final RuleProfile IN_FORCE =
      new RuleProfile("hipaa", "HIPAA", RuleProfile.Standing.LAW, rules(), false);

  private HipaaRules() {}

  private static Map<Term, Rule> rules() {
    var rules = new EnumMap<Term, Rule>(Term.class);
    rules.put(Term.R1, rule("45 CFR 164.504(e)(2)(i)", PRIVACY, ALWAYS));
    rules.put(Term.R2, rule("45 CFR 164.504(e)(2)(ii)(A)", PRIVACY, ALWAYS));
    rules.put(Term.R3, rule("45 CFR 164.504(e)(2)(ii)(B)", PRIVACY, ALWAYS));
    rules.put(Term.R3_EPHI, rule("45 CFR 164.314(a)(2)(i)(A)", OMNIBUS, ELECTRONIC));
    rules.put(Term.R4, rule("45 CFR 164.504(e)(2)(ii)(C), 164.410", PRIVACY, ALWAYS));
    rules.put(Term.R5, rule("45 CFR 164.314(a)(2)(i)(C)", SECURITY, ELECTRONIC));
    rules.put(Term.R6, rule("45 CFR 164.504(e)(2)(ii)(D), (e)(5)", PRIVACY, ALWAYS));
    rules.put(Term.R6_EPHI, rule("45 CFR 164.314(a)(2)(i)(B), (a)(2)(iii)", OMNIBUS, ELECTRONIC));
    rules.put(Term.R7, rule("45 CFR 164.504(e)(2)(ii)(E), 164.524", PRIVACY, ALWAYS));
    rules.put(Term.R8, rule("45 CFR 164.504(e)(2)(ii)(F), 164.526", PRIVACY, ALWAYS));
    rules.put(Term.R9, rule("45 CFR 164.504(e)(2)(ii)(G), 164.528", PRIVACY, ALWAYS));
    rules.put(Term.R10, rule("45 CFR 164.504(e)(2)(ii)(H)", OMNIBUS, CARRIES_OUT_OBLIGATION));
    rules.put(Term.R11, rule("45 CFR 164.504(e)(2)(ii)(I)", PRIVACY, ALWAYS));
    rules.put(Term.R12, rule("45 CFR 164.504(e)(2)(ii)(J)", PRIVACY, ALWAYS));
    rules.put(Term.R13, rule("45 CFR 164.504(e)(2)(iii)", PRIVACY, NO_CONFLICTING_STATUTE));
    rules.put(Term.R14, rule("42 CFR 2.11, 2.12(c)(4)", PART_2_RULE, PART_2));
    rules.put(Term.D1, rule("45 CFR 164.514(e)(4)(ii)(A)", PRIVACY, ALWAYS));
    rules.put(Term.D2, rule("45 CFR 164.514(e)(4)(ii)(B)", PRIVACY, ALWAYS));
    rules.put(Term.D3, rule("45 CFR 164.514(e)(4)(ii)(C)(1)", PRIVACY, ALWAYS));
    rules.put(Term.D4, rule("45 CFR 164.514(e)(4)(ii)(C)(2)", PRIVACY, ALWAYS));
    rules.put(Term.D5, rule("45 CFR 164.514(e)(4)(ii)(C)(3)", PRIVACY, ALWAYS));
    rules.put(Term.D6, rule("45 CFR 164.514(e)(4)(ii)(C)(4)", PRIVACY, ALWAYS));
    rules.put(Term.D7, rule("45 CFR 164.514(e)(4)(ii)(C)(5)", PRIVACY, ALWAYS));
    return rules;
  }

  private static Rule rule(String citation, LocalDate since, Condition condition) {
    return new Rule(new Citation(citation, since), condition);
  }
}
