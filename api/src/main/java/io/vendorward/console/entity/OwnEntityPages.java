package io.vendorward.console.entity;

import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.portal.usecase.FindHospital;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** For which legal persons does the hospital buy? */
@Controller
class OwnEntityPages {

  private static final String PATH = "/console/settings/legal-entities";

  private final EntitySteps steps;
  private final FindHospital findHospital;

  OwnEntityPages(EntitySteps steps, FindHospital findHospital) {
    this.steps = steps;
    this.findHospital = findHospital;
  }

  @GetMapping(PATH)
  @Requires(Permission.SETTINGS_READ)
  Mono<Rendering> list(Caller caller) {
    return steps
        .own(caller)
        .map(entities ->
            Rendering.view("console/settings/entities")
                .modelAttribute("entities", entities)
                .build());
  }

  @GetMapping(PATH + "/new")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> blank(Caller caller) {
    return side(caller).map(steps::blank);
  }

  @PostMapping(PATH + "/new")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> add(Caller caller, @ModelAttribute("form") EntityForm form) {
    return side(caller).flatMap(side -> steps.add(caller, side, form));
  }

  @GetMapping(PATH + "/{id}")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> edit(Caller caller, @PathVariable UUID id) {
    return side(caller).flatMap(side -> steps.edit(caller, side, id));
  }

  @PostMapping(PATH + "/{id}")
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> save(
      Caller caller, @PathVariable UUID id, @ModelAttribute("form") EntityForm form) {
    return side(caller).flatMap(side -> steps.save(caller, side, id, form));
  }

  private Mono<EntitySteps.Side> side(Caller caller) {
    return findHospital
        .handle(caller)
        .map(hospital ->
            new EntitySteps.Side(Optional.empty(), hospital.name(), "settings", PATH, PATH));
  }
}
