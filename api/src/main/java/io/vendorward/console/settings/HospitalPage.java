package io.vendorward.console.settings;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.settings.Settings;
import io.vendorward.settings.usecase.ChangeSettings;
import io.vendorward.settings.usecase.ReadSettings;
import io.vendorward.web.FormErrors;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How does the hospital present itself? */
@Controller
class HospitalPage {

  private static final String PATH = "/console/settings";
  private static final int LONGEST = 2_000;

  private final ReadSettings readSettings;
  private final ChangeSettings changeSettings;

  HospitalPage(ReadSettings readSettings, ChangeSettings changeSettings) {
    this.readSettings = readSettings;
    this.changeSettings = changeSettings;
  }

  @GetMapping(PATH)
  @Requires(Permission.SETTINGS_READ)
  Mono<Rendering> show(Caller caller) {
    return readSettings
        .handle(caller)
        .map(settings -> page(settings, settings.verification(), FormErrors.NONE));
  }

  @PostMapping(PATH)
  @Requires(Permission.SETTINGS_WRITE)
  Mono<Rendering> save(Caller caller, @ModelAttribute("form") HospitalForm form) {
    var check = new FormCheck();
    String words = check.text("verification", form.verification(), LONGEST);
    if (check.errors().any()) {
      return readSettings
          .handle(caller)
          .map(settings -> page(settings, form.verification(), check.errors()));
    }
    return changeSettings
        .handle(caller, new ChangeSettings.Command(Versions.read(form.version()), words))
        .map(outcome ->
            switch (outcome) {
              case ChangeSettings.Outcome.Changed _ -> Pages.seeOther(PATH, "settings.saved");
              case ChangeSettings.Outcome.Stale(Settings current) ->
                  page(current, form.verification(), FormErrors.of("", "stale"));
            });
  }

  private static Rendering page(Settings settings, String verification, FormErrors errors) {
    return Pages.form(
        "console/settings/hospital",
        errors,
        Map.of("settings", settings, "verification", verification));
  }
}
