package io.vendorward.paper.web;

import io.vendorward.agreement.Side;
import io.vendorward.paper.Article;
import io.vendorward.paper.Comparison;
import io.vendorward.paper.Paper;
import io.vendorward.paper.PaperDigest;
import io.vendorward.paper.Proposal;
import io.vendorward.paper.Remark;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningRules;
import io.vendorward.paper.usecase.PaperView;
import io.vendorward.portal.GrantRight;
import java.util.List;
import java.util.Optional;

/**
 * A text as a page shows it to one of the sides.
 *
 * @param typed what was typed into one of its forms, if that came back with errors
 */
public record PaperSheet(PaperView view, ShownPaper shown, PaperForm typed) {

  /** An article, with what was said of it. */
  public record Line(
      Article article, List<Said> remarks, PaperForm.Value value, boolean typedHere) {}

  /**
   * A remark.
   *
   * @param words the value that is proposed, or empty
   * @param open whether it is a proposal that waits for an answer
   */
  public record Said(Remark remark, boolean own, String words, boolean open, String outcome) {}

  public List<Line> articles() {
    return shown.paper().map(Paper::articles).orElse(List.of()).stream().map(this::line).toList();
  }

  private Line line(Article article) {
    return new Line(
        article,
        view.discussion().of(shown.number(), article.key()).stream().map(this::said).toList(),
        PaperForm.valueOf(article.key()),
        typed.get("article").equals(article.key()));
  }

  private Said said(Remark remark) {
    return new Said(
        remark,
        remark.side() == view.reader(),
        remark.proposal().map(Proposal::words).orElse(""),
        view.discussion().isOpen(remark),
        remark.content() instanceof Remark.Answered(_, boolean accepted, _)
            ? accepted ? "accepted" : "refused"
            : "");
  }

  public boolean written() {
    return shown.paper().isPresent();
  }

  public String title() {
    return shown.paper().map(Paper::title).orElse("");
  }

  public String digest() {
    return shown.paper().map(Paper::digest).map(PaperDigest::hex).orElse("");
  }

  public String status() {
    return shown.status().name();
  }

  public String colour() {
    return switch (shown.status()) {
      case DRAFT, WITHDRAWN -> "grey";
      case IN_NEGOTIATION -> "blue";
      case OUT_FOR_SIGNATURE, PARTIALLY_EXECUTED -> "amber";
      case FULLY_EXECUTED -> "green";
    };
  }

  /** Whether the reader may still say something. */
  public boolean discusses() {
    return written()
        && (shown.isInNegotiation() || shown.isOutForSignature())
        && view.right().map(right -> right.includes(GrantRight.ANSWER)).orElse(true);
  }

  /** Whether the hospital may take up values: what is out for signature is not reworded. */
  public boolean rewords() {
    return shown.isInNegotiation() && view.reader() == Side.TENANT;
  }

  /** Whether it waits for the reader's signature. */
  public boolean awaitsReader() {
    return written()
        && shown.isOutForSignature()
        && !shown.isSignedFor(view.reader())
        && !pending()
        && view.right().map(right -> right.includes(GrantRight.SIGN)).orElse(true);
  }

  /** Whether the reader's side signed, and it does not count yet. */
  public boolean pending() {
    return view.isPending(shown, view.reader());
  }

  public boolean awaits(Side side) {
    return shown.isOutForSignature() && !shown.isSignedFor(side);
  }

  public boolean executed() {
    return shown.isExecuted();
  }

  /** Electronic signatures under this text. */
  public List<Signing> signed() {
    return view.signed(shown);
  }

  /** The newest refusal to sign this version, while it is not out again. */
  public Optional<Signing> declined() {
    return view.signings().reversed().stream()
        .filter(signing -> signing.number() == shown.number() && !signing.isSigned())
        .filter(_ -> shown.isInNegotiation())
        .findFirst();
  }

  /** What it says differently from the version before it, where both have a text. */
  public List<Comparison.Pair> differences() {
    return view.shown().stream()
        .filter(other -> other.number() < shown.number() && other.paper().isPresent())
        .reduce((_, later) -> later)
        .flatMap(before -> view.compare(before.number(), shown.number()))
        .map(Comparison::differences)
        .orElse(List.of());
  }

  /** Other versions that can be looked at. */
  public List<Integer> others() {
    return view.shown().stream()
        .map(ShownPaper::number)
        .filter(number -> number != shown.number())
        .toList();
  }

  public String consent() {
    return SigningRules.CONSENT;
  }

  public String authority() {
    return SigningRules.AUTHORITY;
  }
}
