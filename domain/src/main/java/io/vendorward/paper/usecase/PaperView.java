package io.vendorward.paper.usecase;

import io.vendorward.agreement.Side;
import io.vendorward.paper.Comparison;
import io.vendorward.paper.Discussion;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.Signing;
import io.vendorward.portal.GrantRight;
import io.vendorward.portal.Hospital;
import java.util.List;
import java.util.Optional;

/**
 * The texts of an agreement with all that was said and signed of them, as one side reads them.
 *
 * @param shown what was shown last of each version, by number; never empty
 * @param right what the reader may do, where it is of the vendor's side
 */
public record PaperView(
    Hospital hospital,
    Side reader,
    List<ShownPaper> shown,
    Discussion discussion,
    List<Signing> signings,
    Optional<GrantRight> right) {

  public PaperView {
    shown = List.copyOf(shown);
    signings = List.copyOf(signings);
  }

  /** The newest version that is not withdrawn. */
  public ShownPaper newest() {
    return PaperBook.newest(shown).orElseThrow();
  }

  public Optional<ShownPaper> version(int number) {
    return shown.stream().filter(one -> one.number() == number).findFirst();
  }

  /** Two versions side by side; empty unless both are written. */
  public Optional<Comparison> compare(int before, int after) {
    return version(before)
        .flatMap(ShownPaper::paper)
        .flatMap(earlier ->
            version(after).flatMap(ShownPaper::paper).map(later -> Comparison.of(earlier, later)));
  }

  /** Who signed a showing that is not yet settled. */
  public boolean isPending(ShownPaper paper, Side side) {
    return paper.isOutForSignature()
        && !paper.isSignedFor(side)
        && signings.stream()
            .anyMatch(one ->
                one.number() == paper.number()
                    && one.serial() == paper.serial()
                    && one.side() == side
                    && one.isSigned());
  }

  /** The signatures that were given electronically to what a version says. */
  public List<Signing> signed(ShownPaper paper) {
    return signings.stream()
        .filter(Signing::isSigned)
        .filter(one -> one.number() == paper.number())
        .filter(one -> paper.paper().filter(text -> text.digest().equals(one.digest())).isPresent())
        .toList();
  }
}
