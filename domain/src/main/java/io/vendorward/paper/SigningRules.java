package io.vendorward.paper;

import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;

/** Whether a text may be signed, or declined, as it stands and by whom. */
public final class SigningRules {

  /** What whoever signs agrees to, word by word: kept with each signing and printed with it. */
  public static final String CONSENT =
      "I agree to sign this agreement electronically, and that my typed name has the same effect as"
          + " my signature by hand. I can keep and print a copy.";

  /** What whoever signs says of themselves. */
  public static final String AUTHORITY =
      "I am authorized to sign this agreement for the party that I sign for, and to bind it.";

  private SigningRules() {}

  /** What becomes of it. */
  public sealed interface Verdict {

    record Acceptable() implements Verdict {}

    /** It is not out for signature, or not any more. */
    record NotOut() implements Verdict {}

    /** It reads otherwise than what was shown, which can therefore not be signed. */
    record Changed(PaperDigest current) implements Verdict {}

    /** Somebody signed for this side already. */
    record SignedAlready() implements Verdict {}

    /** A signature needs a name, a title, consent and authority. */
    record NotAttested() implements Verdict {}
  }

  /**
   * Decides on signing.
   *
   * @param pending whether somebody signed for this side, which is not settled yet
   */
  public static Verdict decide(
      ShownPaper current, PaperDigest shown, Side side, boolean pending, boolean attested) {
    if (!current.isOutForSignature() || current.paper().isEmpty()) {
      return new Verdict.NotOut();
    }
    var digest = current.paper().get().digest();
    if (!digest.equals(shown)) {
      return new Verdict.Changed(digest);
    }
    if (current.isSignedFor(side) || pending) {
      return new Verdict.SignedAlready();
    }
    return attested ? new Verdict.Acceptable() : new Verdict.NotAttested();
  }

  /**
   * Whether what somebody signed or declined is still what is out: it reads the same, and was not
   * called back since. That the other side signed meanwhile changes nothing.
   */
  public static boolean stillStands(Signing signing, ShownPaper current) {
    boolean sameShowing =
        current.serial() == signing.serial()
            || (current.status() == VersionStatus.PARTIALLY_EXECUTED
                && current.serial() == signing.serial() + 1);
    return sameShowing
        && current.isOutForSignature()
        && current.paper().map(Paper::digest).filter(signing.digest()::equals).isPresent();
  }

  /** Whether what is shown is already what came of it. */
  public static boolean isSettled(Signing signing, ShownPaper current) {
    return signing.isSigned()
        ? current.signatures().stream()
            .anyMatch(one ->
                one.side() == signing.side()
                    && one.name().equals(signing.signer().name())
                    && one.title().equals(signing.signer().title()))
        : current.isInNegotiation() && current.serial() == signing.serial() + 1;
  }
}
