package io.vendorward.finding;

import io.vendorward.agreement.AgreementId;
import io.vendorward.agreement.Term;
import io.vendorward.phi.Dimension;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.TemplateId;
import java.util.UUID;

/**
 * What a finding is about, the same each time it is found: with vendor and engagement, its
 * identity.
 *
 * @param kind such as {@link #ANSWER}; more kinds come with reviewers and incidents
 */
public record FindingOrigin(String kind, String key) {

  /** An answer that failed. */
  public static final String ANSWER = "ANSWER";

  /** A flow of health information that is not, or soon will not be, covered in some respect. */
  public static final String COVERAGE = "COVERAGE";

  /** A term that an agreement lacks though a flow that rests on it needs it. */
  public static final String CLAUSE_GAP = "CLAUSE_GAP";

  public static FindingOrigin coverage(UUID flow, Dimension dimension) {
    return new FindingOrigin(COVERAGE, flow + "/" + dimension);
  }

  public static FindingOrigin clauseGap(AgreementId agreement, Term term) {
    return new FindingOrigin(CLAUSE_GAP, agreement + "/" + term);
  }

  /** The answer to a question of a template, in whichever version and assessment. */
  public static FindingOrigin answer(TemplateId template, QuestionKey question) {
    return new FindingOrigin(ANSWER, template + "/" + question);
  }
}
