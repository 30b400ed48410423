package io.vendorward.paper;

import io.vendorward.agreement.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Our own words for each term of an agreement. What stands in braces is filled in from what was
 * negotiated. {@code Vendor} and {@code Organization} are defined by the article on the parties.
 */
record ClauseText(String heading, String text) {

  private static final Map<Term, ClauseText> STANDARD = standard();

  static ClauseText of(Term term) {
    return Objects.requireNonNull(STANDARD.get(term), term.name());
  }

  private static Map<Term, ClauseText> standard() {
    var texts = new EnumMap<Term, ClauseText>(Term.class);
    usesAndSafeguards(texts);
    duties(texts);
    end(texts);
    permitted(texts);
    dataUse(texts);
    return texts;
  }

  private static void usesAndSafeguards(Map<Term, ClauseText> texts) {
    texts.put(
        Term.R1,
        new ClauseText(
            "Permitted uses and disclosures",
            "Vendor may use and disclose Protected Information only {uses}, for {services}."
                + " Vendor may not use or disclose it in a way that would violate Subpart E of 45"
                + " CFR Part 164 if Organization did so, except where this agreement permits it"
                + " for Vendor's own management and legal duties or for data aggregation."));
    texts.put(
        Term.R2,
        new ClauseText(
            "No other use or disclosure",
            "Vendor will not use or further disclose Protected Information other than as this"
                + " agreement permits or requires, or as the law requires."));
    texts.put(
        Term.R3,
        new ClauseText(
            "Safeguards",
            "Vendor will use appropriate safeguards to prevent any use or disclosure of Protected"
                + " Information that this agreement does not provide for."));
    texts.put(
        Term.R3_EPHI,
        new ClauseText(
            "Electronic information",
            "Vendor will comply with Subpart C of 45 CFR Part 164, the Security Rule, for all"
                + " Protected Information in electronic form."));
    texts.put(
        Term.R4,
        new ClauseText(
            "Reports of breaches and of other uses",
            "Vendor will report to Organization every use or disclosure of Protected Information"
                + " that this agreement does not provide for, breaches of unsecured Protected"
                + " Information included, as 45 CFR 164.410 requires: without unreasonable delay,"
                + " at most {breach}, and in no case later than 60 calendar days after"
                + " discovery. The report names each individual concerned, as far as that is"
                + " possible, and whatever else Organization needs to notify them."));
    texts.put(
        Term.R5,
        new ClauseText(
            "Reports of security incidents",
            "Vendor will report to Organization every security incident of which it becomes aware,"
                + " at most {incident}. Attempts that had no effect, such as pings and blocked"
                + " log-ins, are hereby reported as going on all the time."));
    texts.put(
        Term.R6,
        new ClauseText(
            "Subcontractors",
            "Vendor will ensure that every subcontractor that creates, receives, maintains or"
                + " transmits Protected Information on its behalf agrees in writing to the same"
                + " restrictions, conditions and requirements that apply to Vendor."));
    texts.put(
        Term.R6_EPHI,
        new ClauseText(
            "Subcontractors and electronic information",
            "Every subcontractor that handles Protected Information in electronic form agrees to"
                + " comply with Subpart C of 45 CFR Part 164, by a contract that meets 45 CFR"
                + " 164.314(a)."));
  }

  private static void duties(Map<Term, ClauseText> texts) {
    texts.put(
        Term.R7,
        new ClauseText(
            "Access by individuals",
            "Vendor will make Protected Information in a designated record set available, in the"
                + " form and in the time in which Organization must give access under 45 CFR"
                + " 164.524."));
    texts.put(
        Term.R8,
        new ClauseText(
            "Amendment by individuals",
            "Vendor will make Protected Information in a designated record set available for"
                + " amendment, and will take up the amendments that Organization makes under 45"
                + " CFR 164.526."));
    texts.put(
        Term.R9,
        new ClauseText(
            "Accounting of disclosures",
            "Vendor will record the disclosures it makes and give Organization what it needs for"
                + " an accounting of disclosures under 45 CFR 164.528."));
    texts.put(
        Term.R10,
        new ClauseText(
            "Where Vendor acts for Organization",
            "As far as Vendor carries out an obligation that Organization has under Subpart E of"
                + " 45 CFR Part 164, it will follow the rules that apply to Organization in that"
                + " obligation."));
    texts.put(
        Term.R11,
        new ClauseText(
            "Books and records",
            "Vendor will make its internal practices, books and records on the use and disclosure"
                + " of Protected Information available to the Secretary of Health and Human"
                + " Services, to determine whether Organization complies with the law."));
    texts.put(
        Term.R14,
        new ClauseText(
            "Records of substance use disorder treatment",
            "As far as Vendor receives records that 42 CFR Part 2 protects, it is fully bound by"
                + " Part 2 in receiving, storing, processing or otherwise dealing with them, and"
                + " will, where needed, resist in judicial proceedings any effort to obtain access"
                + " to them that Part 2 does not permit."));
  }

  private static void end(Map<Term, ClauseText> texts) {
    texts.put(
        Term.R13,
        new ClauseText(
            "Termination for cause",
            "Organization may terminate this agreement, and the services as far as they need"
                + " Protected Information, when it finds that Vendor has violated a material term"
                + " of this agreement."));
    texts.put(
        Term.R12,
        new ClauseText(
            "Return or destruction",
            "At the end of this agreement Vendor will, within {returnDays} days and if feasible,"
                + " return or destroy all Protected Information that it still has in any form, its"
                + " subcontractors included, and keep no copies. Where that is not feasible, it"
                + " will extend the protections of this agreement to that information and limit"
                + " its use and disclosure to what makes return or destruction infeasible, for as"
                + " long as it has it. This article goes on after the end."));
  }

  private static void permitted(Map<Term, ClauseText> texts) {
    texts.put(
        Term.P1,
        new ClauseText(
            "Vendor's own management",
            "Vendor may use Protected Information where that is necessary for its own proper"
                + " management and administration or to carry out its legal duties."));
    texts.put(
        Term.P2,
        new ClauseText(
            "Disclosure with assurances",
            "For those purposes Vendor may disclose Protected Information where the law requires"
                + " it, or where the recipient gives reasonable assurances that it will be held"
                + " in confidence and used or disclosed further only as the law requires or for"
                + " the purpose of the disclosure, and that the recipient will tell Vendor of"
                + " every breach of that confidence."));
    texts.put(
        Term.P3,
        new ClauseText(
            "Data aggregation",
            "Vendor may combine Protected Information with that of other covered entities for"
                + " analyses of the health care operations of Organization."));
    texts.put(
        Term.P4,
        new ClauseText(
            "De-identification",
            "Vendor may de-identify Protected Information under 45 CFR 164.514(a) to (c). It will"
                + " not re-identify it."));
  }

  private static void dataUse(Map<Term, ClauseText> texts) {
    texts.put(
        Term.D1,
        new ClauseText(
            "Permitted uses",
            "Vendor may use and disclose the limited data set only {uses}, for {services}, and"
                + " only for research, public health or health care operations. It may not use or"
                + " disclose it in a way that would violate Subpart E of 45 CFR Part 164 if"
                + " Organization did so."));
    texts.put(
        Term.D2,
        new ClauseText(
            "Who may use it",
            "Only Vendor, and those of its workforce and agents who need it for these purposes,"
                + " may use or receive the limited data set."));
    texts.put(
        Term.D3,
        new ClauseText(
            "No other use or disclosure",
            "Vendor will not use or further disclose the limited data set other than as this"
                + " agreement permits or as the law requires."));
    texts.put(
        Term.D4,
        new ClauseText(
            "Safeguards",
            "Vendor will use appropriate safeguards to prevent any use or disclosure of the"
                + " limited data set that this agreement does not provide for."));
    texts.put(
        Term.D5,
        new ClauseText(
            "Reports",
            "Vendor will report to Organization every use or disclosure of the limited data set"
                + " that this agreement does not provide for, of which it becomes aware."));
    texts.put(
        Term.D6,
        new ClauseText(
            "Agents",
            "Vendor will ensure that every agent to whom it gives the limited data set agrees to"
                + " the same restrictions and conditions."));
    texts.put(
        Term.D7,
        new ClauseText(
            "No identification",
            "Vendor will not identify the information or contact the individuals."));
  }
}
