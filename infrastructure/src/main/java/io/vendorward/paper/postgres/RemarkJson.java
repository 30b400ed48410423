package io.vendorward.paper.postgres;

import io.vendorward.agreement.Negotiated.Consent;
import io.vendorward.agreement.Negotiated.Notice;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a remark says, as it is stored: each kind has some of the fields, its words none. */
record RemarkJson(
    Kind kind,
    @Nullable Value value,
    @Nullable Notice notice,
    @Nullable Long amount,
    @Nullable Consent consent,
    @Nullable UUID answers,
    @Nullable Boolean accepted) {

  enum Kind {
    COMMENT,
    PROPOSED,
    ANSWERED
  }

  enum Value {
    BREACH,
    INCIDENT,
    RETURN_DAYS,
    INSURANCE,
    OFFSHORE,
    SUBCONTRACTORS
  }

  static RemarkJson of(Remark.Content content) {
    return switch (content) {
      case Remark.Comment _ -> new RemarkJson(Kind.COMMENT, null, null, null, null, null, null);
      case Remark.Proposed(var proposal, _) -> of(proposal);
      case Remark.Answered(var proposal, boolean accepted, _) ->
          new RemarkJson(Kind.ANSWERED, null, null, null, null, proposal.value(), accepted);
    };
  }

  private static RemarkJson of(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Breach(var notice) -> proposed(Value.BREACH, notice, null, null);
      case Proposal.Incident(var notice) -> proposed(Value.INCIDENT, notice, null, null);
      case Proposal.ReturnDays(int days) -> proposed(Value.RETURN_DAYS, null, (long) days, null);
      case Proposal.Insurance(long dollars) -> proposed(Value.INSURANCE, null, dollars, null);
      case Proposal.Offshore(var consent) -> proposed(Value.OFFSHORE, null, null, consent);
      case Proposal.Subcontractors(var consent) ->
          proposed(Value.SUBCONTRACTORS, null, null, consent);
    };
  }

  private static RemarkJson proposed(
      Value value, @Nullable Notice notice, @Nullable Long amount, @Nullable Consent consent) {
    return new RemarkJson(Kind.PROPOSED, value, notice, amount, consent, null, null);
  }

  Remark.Content content(String text) {
    return switch (kind) {
      case COMMENT -> new Remark.Comment(text);
      case PROPOSED -> new Remark.Proposed(proposal(), text);
      case ANSWERED ->
          new Remark.Answered(
              new RemarkId(Objects.requireNonNull(answers)),
              Objects.requireNonNull(accepted),
              text);
    };
  }

  private Proposal proposal() {
    return switch (Objects.requireNonNull(value)) {
      case BREACH -> new Proposal.Breach(Objects.requireNonNull(notice));
      case INCIDENT -> new Proposal.Incident(Objects.requireNonNull(notice));
      case RETURN_DAYS -> new Proposal.ReturnDays(Math.toIntExact(Objects.requireNonNull(amount)));
      case INSURANCE -> new Proposal.Insurance(Objects.requireNonNull(amount));
      case OFFSHORE -> new Proposal.Offshore(Objects.requireNonNull(consent));
      case SUBCONTRACTORS -> new Proposal.Subcontractors(Objects.requireNonNull(consent));
    };
  }
}
