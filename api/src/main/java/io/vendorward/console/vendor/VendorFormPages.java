package io.vendorward.console.vendor;

import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.console.Versions;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorChange;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.ChangeVendor;
import io.vendorward.vendor.usecase.CreateVendor;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.ListOwners;
import io.vendorward.web.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Adding a vendor, and changing what is said about one. */
@Controller
class VendorFormPages {

  private static final List<VendorStatus> STATUSES =
      List.of(VendorStatus.PROSPECT, VendorStatus.ACTIVE, VendorStatus.OFFBOARDING);

  private final CreateVendor createVendor;
  private final ChangeVendor changeVendor;
  private final FindVendor findVendor;
  private final ListOwners listOwners;

  VendorFormPages(
      CreateVendor createVendor,
      ChangeVendor changeVendor,
      FindVendor findVendor,
      ListOwners listOwners) {
    this.createVendor = createVendor;
    this.changeVendor = changeVendor;
    this.findVendor = findVendor;
    this.listOwners = listOwners;
  }

  @GetMapping("/console/vendors/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> blank(Caller caller) {
    return form(caller, null, VendorForm.blank(), FormErrors.NONE);
  }

  @PostMapping("/console/vendors/new")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> create(Caller caller, @ModelAttribute("form") VendorForm form) {
    var check = new FormCheck();
    var command = new CreateVendor.Command(form.profile(check));
    if (check.errors().any()) {
      return form(caller, null, form, check.errors());
    }
    return createVendor
        .handle(caller, command)
        .flatMap(outcome ->
            switch (outcome) {
              case CreateVendor.Outcome.Created(Vendor vendor) ->
                  Mono.just(Pages.seeOther(VendorPage.path(vendor.id()), "vendor.created"));
              case CreateVendor.Outcome.Invalid(var faults) ->
                  form(caller, null, form, form.errors(faults));
            });
  }

  @GetMapping("/console/vendors/{id}/edit")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> edit(Caller caller, @PathVariable UUID id) {
    return findVendor
        .handle(caller, new VendorId(id))
        .flatMap(vendor -> form(caller, vendor, VendorForm.of(vendor), FormErrors.NONE))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  @PostMapping("/console/vendors/{id}/edit")
  @Requires(Permission.VENDORS_WRITE)
  Mono<Rendering> save(
      Caller caller, @PathVariable UUID id, @ModelAttribute("form") VendorForm form) {
    return findVendor
        .handle(caller, new VendorId(id))
        .flatMap(vendor -> save(caller, vendor, form))
        .switchIfEmpty(Mono.error(Pages::notFound));
  }

  private Mono<Rendering> save(Caller caller, Vendor vendor, VendorForm form) {
    var check = new FormCheck();
    var command =
        new ChangeVendor.Command(vendor.id(), Versions.read(form.version()), form.profile(check));
    return check.errors().any()
        ? form(caller, vendor, form, check.errors())
        : changeVendor
            .handle(caller, command)
            .flatMap(outcome -> answer(caller, form, vendor, outcome));
  }

  private Mono<Rendering> answer(
      Caller caller, VendorForm form, Vendor before, VendorChange outcome) {
    return switch (outcome) {
      case VendorChange.Changed(Vendor _, Vendor vendor) ->
          Mono.just(Pages.seeOther(VendorPage.path(vendor.id()), "vendor.saved"));
      case VendorChange.Invalid(var faults) -> form(caller, before, form, form.errors(faults));
      case VendorChange.Stale(Vendor current) ->
          form(caller, current, form.over(current.version()), FormErrors.of("", "stale"));
      case VendorChange.Archived(Vendor current) ->
          form(caller, current, form, FormErrors.of("", "vendor-archived"));
      case VendorChange.NotFound() -> Mono.error(Pages::notFound);
    };
  }

  private Mono<Rendering> form(
      Caller caller, @Nullable Vendor vendor, VendorForm form, FormErrors errors) {
    return listOwners
        .handle(caller)
        .map(owners -> {
          var model = new HashMap<String, Object>();
          model.put("form", form);
          model.put("owners", owners);
          model.put("statuses", STATUSES);
          if (vendor != null) {
            model.put("vendor", vendor);
          }
          return Pages.form("console/vendor/form", errors, model);
        });
  }
}
