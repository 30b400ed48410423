package io.vendorward.agreement.postgres;

import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.vendor.LegalEntityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A signature, as it is stored; who signed is kept apart. */
record SignatureJson(Side side, LocalDate on, List<Bound> binds) {

  /** Whom it binds: each kind of binding has some of the fields. */
  record Bound(
      Kind kind,
      @Nullable List<UUID> entities,
      @Nullable List<Member> proven,
      @Nullable LocalDate from) {

    enum Kind {
      NAMED,
      CLASS,
      SUCCESSOR
    }

    static Bound of(Binding binding, String path, Texts texts) {
      return switch (binding) {
        case Binding.Named(var those) -> new Bound(Kind.NAMED, ids(those), null, null);
        case Binding.OfClass(var name, var proven, var possible) -> {
          texts.put(path + "/class", name);
          yield new Bound(
              Kind.CLASS,
              ids(possible),
              proven.stream().map(Member::of).sorted(Member.ORDER).toList(),
              null);
        }
        case Binding.Successor(var entity, var from) ->
            new Bound(Kind.SUCCESSOR, List.of(entity.value()), null, from);
      };
    }

    Binding binding(String path, Texts texts) {
      return switch (kind) {
        case NAMED -> new Binding.Named(set());
        case CLASS ->
            new Binding.OfClass(
                texts.get(path + "/class"),
                Optional.ofNullable(proven).orElse(List.of()).stream()
                    .map(Member::membership)
                    .collect(Collectors.toUnmodifiableSet()),
                set());
        case SUCCESSOR ->
            new Binding.Successor(set().iterator().next(), Objects.requireNonNull(from));
      };
    }

    private static List<UUID> ids(Set<LegalEntityId> entities) {
      return entities.stream().map(LegalEntityId::value).sorted().toList();
    }

    private Set<LegalEntityId> set() {
      return Optional.ofNullable(entities).orElse(List.of()).stream()
          .map(LegalEntityId::new)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  record Member(UUID entity, LocalDate first, @Nullable LocalDate last) {

    static final Comparator<Member> ORDER =
        Comparator.comparing(Member::entity).thenComparing(Member::first);

    static Member of(Binding.Membership membership) {
      return new Member(
          membership.entity().value(), membership.first(), membership.last().orElse(null));
    }

    Binding.Membership membership() {
      return new Binding.Membership(new LegalEntityId(entity), first, Optional.ofNullable(last));
    }
  }

  static SignatureJson of(Signature signature, String path, Texts texts) {
    texts.put(path + "/name", signature.by().name());
    texts.put(path + "/title", signature.by().title());
    return new SignatureJson(
        signature.side(),
        signature.on(),
        IntStream.range(0, signature.bindings().size())
            .mapToObj(at -> Bound.of(signature.bindings().get(at), path + "/" + at, texts))
            .toList());
  }

  Signature signature(String path, Texts texts) {
    return new Signature(
        side,
        on,
        new Signature.Signatory(texts.get(path + "/name"), texts.get(path + "/title")),
        IntStream.range(0, binds.size())
            .mapToObj(at -> binds.get(at).binding(path + "/" + at, texts))
            .toList());
  }
}
