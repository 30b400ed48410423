package io.vendorward.settings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.settings.Settings;
import io.vendorward.settings.usecase.ChangeSettings;
import io.vendorward.settings.usecase.ReadSettings;
import io.vendorward.web.Etags;
import io.vendorward.web.IfMatch;
import io.vendorward.web.MergePatchOf;
import io.vendorward.web.MergePatches;
import io.vendorward.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/settings")
@Tag(name = "Settings", description = "What your organization says about itself")
class SettingsController {

  private final ReadSettings readSettings;
  private final ChangeSettings changeSettings;
  private final MergePatches patches;

  SettingsController(
      ReadSettings readSettings, ChangeSettings changeSettings, MergePatches patches) {
    this.readSettings = readSettings;
    this.changeSettings = changeSettings;
    this.patches = patches;
  }

  @GetMapping
  @Requires(Permission.SETTINGS_READ)
  @Operation(operationId = "getSettings", summary = "Read the settings")
  Mono<ResponseEntity<SettingsView>> find(Caller caller) {
    return readSettings.handle(caller).map(SettingsController::ok);
  }

  @PatchMapping(consumes = MergePatches.MEDIA_TYPE)
  @Requires(Permission.SETTINGS_WRITE)
  @Operation(
      operationId = "changeSettings",
      summary = "Change the settings",
      description = "Name, language and zone are set by the operator of the installation.")
  Mono<ResponseEntity<SettingsView>> change(
      Caller caller, IfMatch seen, @RequestBody @MergePatchOf(SettingsPatch.class) JsonNode patch) {
    return readSettings
        .handle(caller)
        .map(current -> patches.apply(patch, SettingsPatch.of(current), SettingsPatch.class))
        .map(changed -> new ChangeSettings.Command(seen.version(), changed.words()))
        .flatMap(command -> changeSettings.handle(caller, command))
        .map(outcome ->
            switch (outcome) {
              case ChangeSettings.Outcome.Changed(Settings settings) -> ok(settings);
              case ChangeSettings.Outcome.Stale(Settings current) ->
                  throw Problems.stale(SettingsView.of(current), current.version());
            });
  }

  private static ResponseEntity<SettingsView> ok(Settings settings) {
    return ResponseEntity.ok().eTag(Etags.of(settings.version())).body(SettingsView.of(settings));
  }
}
