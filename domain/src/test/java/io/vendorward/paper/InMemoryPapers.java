package io.vendorward.paper;

import io.vendorward.agreement.AgreementId;
import io.vendorward.paper.usecase.PaperBook;
import io.vendorward.paper.usecase.Papers;
import io.vendorward.paper.usecase.Remarks;
import io.vendorward.paper.usecase.Signings;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Texts, remarks and signings in memory. */
public final class InMemoryPapers {

  private InMemoryPapers() {}

  public static PaperBook book(InMemoryTables tables) {
    return new PaperBook(new Shown(tables), new Said(tables), new Signed(tables));
  }

  private record Showing(AgreementId agreement, int number, int serial) {}

  private record Act(AgreementId agreement, int number, int serial, Object side) {}

  private record Shown(InMemoryTables tables) implements Papers {

    @Override
    public Mono<List<ShownPaper>> of(TenantId tenant, AgreementId agreement) {
      return tables.in(
          "agreement_paper",
          tenant,
          table ->
              table
                  .rows(ShownPaper.class)
                  .filter(shown -> shown.agreement().equals(agreement))
                  .collect(
                      Collectors.toMap(
                          ShownPaper::number,
                          Function.identity(),
                          BinaryOperator.maxBy(Comparator.comparingInt(ShownPaper::serial))))
                  .values()
                  .stream()
                  .sorted(Comparator.comparingInt(ShownPaper::number))
                  .toList());
    }

    @Override
    public Mono<Void> add(TenantId tenant, ShownPaper shown) {
      return tables.in(
          "agreement_paper",
          tenant,
          table -> {
            table.put(new Showing(shown.agreement(), shown.number(), shown.serial()), shown);
            return null;
          });
    }
  }

  private record Said(InMemoryTables tables) implements Remarks {

    @Override
    public Mono<Discussion> of(TenantId tenant, AgreementId agreement) {
      return tables.in(
          "agreement_remark",
          tenant,
          table ->
              new Discussion(
                  table
                      .rows(Remark.class)
                      .filter(remark -> remark.agreement().equals(agreement))
                      .sorted(
                          Comparator.comparing(Remark::at)
                              .thenComparing(remark -> remark.id().value()))
                      .toList()));
    }

    @Override
    public Mono<Remark> find(TenantId tenant, RemarkId id) {
      return tables.in(
          "agreement_remark", tenant, table -> table.get(id, Remark.class).orElse(null));
    }

    @Override
    public Mono<Void> add(TenantId tenant, Remark remark) {
      return tables.in(
          "agreement_remark",
          tenant,
          table -> {
            table.put(remark.id(), remark);
            return null;
          });
    }
  }

  private record Signed(InMemoryTables tables) implements Signings {

    @Override
    public Mono<List<Signing>> of(TenantId tenant, AgreementId agreement) {
      return tables.in(
          "agreement_signing",
          tenant,
          table ->
              table
                  .rows(Signing.class)
                  .filter(signing -> signing.agreement().equals(agreement))
                  .sorted(
                      Comparator.comparing(Signing::at)
                          .thenComparing(signing -> signing.id().value()))
                  .toList());
    }

    @Override
    public Mono<Signing> find(TenantId tenant, SigningId id) {
      return tables.in(
          "agreement_signing",
          tenant,
          table ->
              table
                  .rows(Signing.class)
                  .filter(signing -> signing.id().equals(id))
                  .findFirst()
                  .orElse(null));
    }

    @Override
    public Mono<Boolean> add(TenantId tenant, Signing signing) {
      return tables.in(
          "agreement_signing",
          tenant,
          table -> {
            var act =
                new Act(signing.agreement(), signing.number(), signing.serial(), signing.side());
            if (table.get(act, Signing.class).isPresent()) {
              return false;
            }
            table.put(act, signing);
            return true;
          });
    }
  }
}
