package io.vendorward.assessment;

import io.vendorward.assessment.usecase.AnswerEntry;
import io.vendorward.assessment.usecase.Answers;
import io.vendorward.assessment.usecase.Assessments;
import io.vendorward.assessment.usecase.Reviews;
import io.vendorward.assessment.usecase.Submissions;
import io.vendorward.tenancy.usecase.Transactions;

/** The ports that use cases of assessments decide on, of one implementation. */
public record AssessmentPorts(
    Transactions transactions,
    Assessments assessments,
    Answers answers,
    AnswerEntry entry,
    Submissions submissions,
    Reviews reviews) {}
