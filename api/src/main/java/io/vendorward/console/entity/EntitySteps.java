package io.vendorward.console.entity;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.vendor.LegalEntity;
import io.vendorward.vendor.LegalEntityId;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.usecase.AddLegalEntity;
import io.vendorward.vendor.usecase.ChangeLegalEntity;
import io.vendorward.vendor.usecase.FindLegalEntities;
import io.vendorward.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Adding and changing a legal entity, of whichever side. */
@Component
class EntitySteps {

  private final FindLegalEntities findLegalEntities;
  private final AddLegalEntity addLegalEntity;
  private final ChangeLegalEntity changeLegalEntity;

  EntitySteps(
      FindLegalEntities findLegalEntities,
      AddLegalEntity addLegalEntity,
      ChangeLegalEntity changeLegalEntity) {
    this.findLegalEntities = findLegalEntities;
    this.addLegalEntity = addLegalEntity;
    this.changeLegalEntity = changeLegalEntity;
  }

  /**
   * On whose side, and where its pages are.
   *
   * @param vendor empty for the hospital's own
   * @param owner whose they are, for titles
   * @param section of the navigation
   * @param path of the forms
   * @param back where to go afterwards
   */
  public record Side(
      Optional<VendorId> vendor, String owner, String section, String path, String back) {}

  Mono<List<LegalEntity>> own(Caller caller) {
    return findLegalEntities.own(caller);
  }

  Rendering blank(Side side) {
    return form(side, EntityForm.blank(), FormErrors.NONE);
  }

  Mono<Rendering> add(Caller caller, Side side, EntityForm form) {
    var check = new FormCheck();
    var command = new AddLegalEntity.Command(side.vendor(), form.details(check));
    return check.errors().any()
        ? Mono.just(form(side, form, check.errors()))
        : addLegalEntity
            .handle(caller, command)
            .map(outcome ->
                switch (outcome) {
                  case AddLegalEntity.Outcome.Added _ ->
                      Pages.seeOther(side.back(), "entity.added");
                  case AddLegalEntity.Outcome.Invalid(var faults) ->
                      form(side, form, EntityForm.errors(faults));
                  case AddLegalEntity.Outcome.VendorArchived() ->
                      form(side, form, FormErrors.of("", "vendor-archived"));
                  case AddLegalEntity.Outcome.NotFound() -> throw Pages.notFound();
                });
  }

  Mono<Rendering> edit(Caller caller, Side side, UUID id) {
    return find(caller, side, id)
        .map(entity -> form(side, entity, EntityForm.of(entity), FormErrors.NONE));
  }

  Mono<Rendering> save(Caller caller, Side side, UUID id, EntityForm form) {
    return find(caller, side, id).flatMap(entity -> save(caller, side, entity, form));
  }

  private Mono<Rendering> save(Caller caller, Side side, LegalEntity entity, EntityForm form) {
    var check = new FormCheck();
    var command =
        new ChangeLegalEntity.Command(
            side.vendor(), entity.id(), Versions.read(form.version()), form.details(check));
    return check.errors().any()
        ? Mono.just(form(side, entity, form, check.errors()))
        : changeLegalEntity
            .handle(caller, command)
            .map(outcome ->
                switch (outcome) {
                  case ChangeLegalEntity.Outcome.Changed _ ->
                      Pages.seeOther(side.back(), "entity.saved");
                  case ChangeLegalEntity.Outcome.Invalid(var faults) ->
                      form(side, entity, form, EntityForm.errors(faults));
                  case ChangeLegalEntity.Outcome.Stale(LegalEntity now) ->
                      form(side, now, form.over(now.version()), FormErrors.of("", "stale"));
                  case ChangeLegalEntity.Outcome.NotFound() -> throw Pages.notFound();
                });
  }

  private Mono<LegalEntity> find(Caller caller, Side side, UUID id) {
    return side.vendor()
        .map(vendor -> findLegalEntities.of(caller, vendor))
        .orElseGet(() -> findLegalEntities.own(caller))
        .flatMap(all ->
            Mono.justOrEmpty(
                all.stream()
                    .filter(entity -> entity.id().equals(new LegalEntityId(id)))
                    .findFirst()))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering form(Side side, EntityForm form, FormErrors errors) {
    return Pages.form("console/entity/form", errors, Map.of("side", side, "form", form));
  }

  private static Rendering form(Side side, LegalEntity entity, EntityForm form, FormErrors errors) {
    return Pages.form(
        "console/entity/form", errors, Map.of("side", side, "entity", entity, "form", form));
  }
}
