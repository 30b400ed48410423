package io.vendorward.assessment.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.vendorward.assessment.usecase.AnswerEntry;
import io.vendorward.audit.Change;
import io.vendorward.audit.postgres.ChangeArguments;
import io.vendorward.identity.Caller;
import io.vendorward.tenancy.Scope;
import io.vendorward.tenancy.postgres.FunctionCalls;
import io.vendorward.tenancy.postgres.OptionalParameter;
import io.vendorward.tenancy.usecase.Seal;
import io.vendorward.vendor.ContactId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresAnswerEntry implements AnswerEntry {

  private static final String SAVE =
      """
      select save_answer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
        $17, $18, $19, $20, $21, $22, $23, $24) as version\
      """;

  private final FunctionCalls calls;
  private final ChangeArguments changeArguments;
  private final Seal seal;

  PostgresAnswerEntry(FunctionCalls calls, ChangeArguments changeArguments, Seal seal) {
    this.calls = calls;
    this.changeArguments = changeArguments;
    this.seal = seal;
  }

  @Override
  public Mono<Result> save(Caller caller, NewAnswer answer) {
    return calls
        .call(
            caller.scope(),
            SAVE,
            arguments(caller, answer),
            row -> Columns.required(row, "version", Long.class))
        .map(version -> version == 0 ? new Result.Refused() : new Result.Saved(version));
  }

  private List<Object> arguments(Caller caller, NewAnswer answer) {
    var stored = StoredAnswer.of(answer.value(), answer.note());
    var provenance = answer.provenance();
    var change = changeArguments.of(caller, change(answer, stored));
    var arguments = new ArrayList<Object>(24);
    arguments.add(caller.tenant().value());
    arguments.add(OptionalParameter.of(UUID.class, account(caller)));
    arguments.add(answer.assessment().value());
    arguments.add(answer.pinned().value());
    arguments.add(answer.question().value());
    arguments.add(answer.expected());
    arguments.add(OptionalParameter.of(UUID.class, provenance.contact().map(ContactId::value)));
    arguments.add(provenance.givenBy());
    arguments.add(OptionalParameter.of(String.class, provenance.recordedBy()));
    arguments.add(stored.notApplicable());
    arguments.add(Json.of(stored.value()));
    arguments.add(stored.sealed(caller.tenant(), seal));
    arguments.add(answer.at());
    // of the change: id, type and kind; actor, origin, trace, fields, leaf, salt, hash, event data
    arguments.add(change.get(1));
    arguments.addAll(change.subList(3, 5));
    arguments.addAll(change.subList(7, 15));
    return arguments;
  }

  private static Change change(NewAnswer answer, StoredAnswer stored) {
    return Change.of(
            "assessment.answer_saved",
            "answer",
            answer.assessment().value(),
            answer.expected() + 1,
            answer.at())
        .withEventData(Map.of("question", answer.question().value()))
        .withFields(Map.of("value", stored.value(), "text", stored.freeText()));
  }

  private static Optional<UUID> account(Caller caller) {
    return caller.scope() instanceof Scope.Portal portal
        ? Optional.of(portal.account())
        : Optional.empty();
  }
}
