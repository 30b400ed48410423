package io.vendorward.paper;

import io.vendorward.agreement.Side;
import java.util.List;
import java.util.Optional;

/** Everything that was said of an agreement's text, the earliest first. */
public record Discussion(List<Remark> remarks) {

  public Discussion {
    remarks = List.copyOf(remarks);
  }

  public List<Remark> of(int number, String article) {
    return remarks.stream()
        .filter(remark -> remark.number() == number && remark.article().equals(article))
        .toList();
  }

  public Optional<Remark> remark(RemarkId id) {
    return remarks.stream().filter(remark -> remark.id().equals(id)).findFirst();
  }

  /** Whether it is a proposal that waits for an answer. */
  public boolean isOpen(Remark remark) {
    return remark.proposal().isPresent()
        && remarks.stream()
            .flatMap(other -> other.answers().stream())
            .noneMatch(remark.id()::equals);
  }

  /** How many proposals of a version wait for an answer. */
  public long open(int number) {
    return remarks.stream().filter(remark -> remark.number() == number && isOpen(remark)).count();
  }

  /** Whether it is this side that spoke last. */
  public boolean lastSpoke(Side side) {
    return !remarks.isEmpty() && remarks.getLast().side() == side;
  }
}
