package io.vendorward.agreement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Binding;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.Signature;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That somebody signed for one side. */
@Schema(name = "BaaSignature", description = "That somebody signed for one side.")
record SignatureBody(
    @NotNull Side side,
    @Schema(example = "2026-03-01") @NotNull LocalDate on,
    @Schema(example = "Pat Doe") @NotBlank @Size(max = 200) String name,
    @Schema(example = "Privacy officer") @Size(max = 200) @Nullable String title,
    @Schema(
            description =
                "Whom that binds. A parent's signature alone binds no subsidiary: each is named, or"
                    + " is in a class with proof of it, or succeeds one that was bound.")
        @NotNull
        @Size(max = 20)
        List<@NotNull @Valid BindingBody> binds) {

  @Schema(
      name = "BaaBinding",
      description =
          "NAMED has entityIds; CLASS has className, proven, and entityIds of those that may be in"
              + " it; SUCCESSOR has one entityId, and from.")
  record BindingBody(
      @NotNull Kind kind,
      @Size(max = 200) @Nullable List<@NotNull UUID> entityIds,
      @Schema(example = "Affiliates under common control") @Size(max = 200)
          @Nullable String className,
      @Schema(description = "Who was shown to be in the class, and on which days") @Size(max = 200)
          @Nullable List<@NotNull @Valid MemberBody> proven,
      @Schema(description = "The day of the assignment; of a merger, the day it binds from")
          @Nullable LocalDate from) {

    enum Kind {
      NAMED,
      CLASS,
      SUCCESSOR
    }

    static BindingBody of(Binding binding) {
      return switch (binding) {
        case Binding.Named(var those) -> new BindingBody(Kind.NAMED, ids(those), null, null, null);
        case Binding.OfClass(var name, var proven, var possible) ->
            new BindingBody(
                Kind.CLASS,
                ids(possible),
                name,
                proven.stream().map(MemberBody::of).toList(),
                null);
        case Binding.Successor(var entity, var from) ->
            new BindingBody(Kind.SUCCESSOR, List.of(entity.value()), null, null, from);
      };
    }

    Binding binding(String pointer) {
      var entities =
          stream(entityIds).map(LegalEntityId::new).collect(Collectors.toUnmodifiableSet());
      return switch (kind) {
        case NAMED -> new Binding.Named(needed(entities, pointer));
        case CLASS ->
            new Binding.OfClass(
                className == null ? "" : className.strip(),
                stream(proven).map(MemberBody::membership).collect(Collectors.toUnmodifiableSet()),
                entities);
        case SUCCESSOR -> {
          if (from == null) {
            throw Problems.invalid(
                pointer + "/from", "required-for-kind", "is needed where the kind is SUCCESSOR");
          }
          yield new Binding.Successor(needed(entities, pointer).iterator().next(), from);
        }
      };
    }

    private static Set<LegalEntityId> needed(Set<LegalEntityId> entities, String pointer) {
      if (entities.isEmpty()) {
        throw Problems.invalid(pointer + "/entityIds", "none-named", "names nobody");
      }
      return entities;
    }

    private static List<UUID> ids(Set<LegalEntityId> entities) {
      return entities.stream().map(LegalEntityId::value).sorted().toList();
    }

    private static <T> Stream<T> stream(@Nullable List<T> values) {
      return Optional.ofNullable(values).orElse(List.of()).stream();
    }
  }

  @Schema(name = "BaaClassMember", description = "Who was in a class, from a day on or to another.")
  record MemberBody(@NotNull UUID entityId, @NotNull LocalDate first, @Nullable LocalDate last) {

    static MemberBody of(Binding.Membership membership) {
      return new MemberBody(
          membership.entity().value(), membership.first(), membership.last().orElse(null));
    }

    Binding.Membership membership() {
      return new Binding.Membership(new LegalEntityId(entityId), first, Optional.ofNullable(last));
    }
  }

  static SignatureBody of(Signature signature) {
    return new SignatureBody(
        signature.side(),
        signature.on(),
        signature.by().name(),
        signature.by().title(),
        signature.bindings().stream().map(BindingBody::of).toList());
  }

  /** All of a request's, each at its place. */
  static List<Signature> signatures(List<SignatureBody> bodies) {
    return IntStream.range(0, bodies.size())
        .mapToObj(at -> bodies.get(at).signature("/signatures/" + at))
        .toList();
  }

  private Signature signature(String pointer) {
    return new Signature(
        side,
        on,
        new Signature.Signatory(name.strip(), title == null ? "" : title.strip()),
        IntStream.range(0, binds.size())
            .mapToObj(at -> binds.get(at).binding(pointer + "/binds/" + at))
            .toList());
  }
}
