package io.vendorward.console.assessment;

import io.vendorward.assessment.SendRules;
import io.vendorward.assessment.usecase.CreateAssessment;
import io.vendorward.console.FormCheck;
import io.vendorward.console.Pages;
import io.vendorward.identity.Caller;
import io.vendorward.identity.Permission;
import io.vendorward.identity.web.Requires;
import io.vendorward.listing.PageRequest;
import io.vendorward.listing.Sort;
import io.vendorward.vendor.Vendor;
import io.vendorward.vendor.VendorId;
import io.vendorward.vendor.VendorQuery;
import io.vendorward.vendor.VendorStatus;
import io.vendorward.vendor.usecase.FindVendor;
import io.vendorward.vendor.usecase.ListVendors;
import io.vendorward.vendor.usecase.VendorFilter;
import io.vendorward.web.FormErrors;
import io.vendorward.web.Reader;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Whom do we ask what, until when? First the vendor, then the rest. */
@Controller
class NewAssessmentPage {

  private static final int USUAL_DAYS = 21;

  private final ListVendors listVendors;
  private final FindVendor findVendor;
  private final DraftChoices choices;
  private final CreateAssessment createAssessment;
  private final InstantSource clock;

  NewAssessmentPage(
      ListVendors listVendors,
      FindVendor findVendor,
      DraftChoices choices,
      CreateAssessment createAssessment,
      InstantSource clock) {
    this.listVendors = listVendors;
    this.findVendor = findVendor;
    this.choices = choices;
    this.createAssessment = createAssessment;
    this.clock = clock;
  }

  @GetMapping("/console/assessments/new")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> chooseVendor(Caller caller, @RequestParam(defaultValue = "") String q) {
    var filter =
        new VendorFilter(
            EnumSet.complementOf(EnumSet.of(VendorStatus.ARCHIVED)),
            Optional.empty(),
            VendorQuery.of(q));
    var request =
        new PageRequest(
            PageRequest.DEFAULT_LIMIT, List.of(Sort.ascending("name")), Optional.empty());
    return listVendors
        .handle(caller, new ListVendors.Command(filter, request))
        .map(page ->
            Rendering.view("console/assessment/vendor")
                .modelAttribute("q", q)
                .modelAttribute("vendors", page.rows())
                .modelAttribute("more", page.next().isPresent())
                .build());
  }

  @GetMapping("/console/vendors/{vendorId}/assessments/new")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> blank(
      Caller caller,
      @PathVariable UUID vendorId,
      @ModelAttribute(name = "reader", binding = false) Reader reader) {
    return vendor(caller, vendorId)
        .flatMap(vendor ->
            choices
                .of(caller, vendor)
                .map(offered ->
                    form(
                        vendor,
                        offered,
                        AssessmentForm.blank(usualDue(reader), offered.primaryContacts()),
                        FormErrors.NONE)));
  }

  @PostMapping("/console/vendors/{vendorId}/assessments/new")
  @Requires(Permission.ASSESSMENTS_WRITE)
  Mono<Rendering> create(
      Caller caller, @PathVariable UUID vendorId, @ModelAttribute("form") AssessmentForm form) {
    return vendor(caller, vendorId)
        .flatMap(vendor ->
            choices.of(caller, vendor).flatMap(offered -> create(caller, vendor, offered, form)));
  }

  private Mono<Rendering> create(
      Caller caller, Vendor vendor, DraftChoices.Offered offered, AssessmentForm form) {
    var check = new FormCheck();
    return Mono.justOrEmpty(form.command(vendor.id(), check))
        .flatMap(command -> createAssessment.handle(caller, command))
        .map(outcome ->
            switch (outcome) {
              case CreateAssessment.Outcome.Created(var draft) ->
                  Pages.seeOther(
                      AssessmentPage.path(draft.id()) + "/preview", "assessment.created");
              case CreateAssessment.Outcome.UnknownVendor() -> throw Pages.notFound();
              case CreateAssessment.Outcome.VendorArchived() ->
                  form(vendor, offered, form, FormErrors.of("", "vendor-archived"));
              case CreateAssessment.Outcome.UnknownEngagement() ->
                  form(vendor, offered, form, FormErrors.of("engagement", "unknown-engagement"));
              case CreateAssessment.Outcome.TemplateNotOffered() ->
                  form(vendor, offered, form, FormErrors.of("template", "not-offered"));
              case CreateAssessment.Outcome.Faulty(var fault) ->
                  form(vendor, offered, form, errors(fault));
            })
        .switchIfEmpty(Mono.fromSupplier(() -> form(vendor, offered, form, check.errors())));
  }

  static FormErrors errors(SendRules.Fault fault) {
    return switch (fault) {
      case SendRules.Fault.DueInThePast _ -> FormErrors.of("due", "in-the-past");
      case SendRules.Fault.NoContacts() -> FormErrors.of("contacts", "nobody-asked");
      case SendRules.Fault.UnknownContacts _ -> FormErrors.of("contacts", "unknown-contact");
    };
  }

  private LocalDate usualDue(Reader reader) {
    return reader.today(clock.instant()).plusDays(USUAL_DAYS);
  }

  private Mono<Vendor> vendor(Caller caller, UUID id) {
    return findVendor.handle(caller, new VendorId(id)).switchIfEmpty(Mono.error(Pages::notFound));
  }

  private static Rendering form(
      Vendor vendor, DraftChoices.Offered offered, AssessmentForm form, FormErrors errors) {
    return Pages.form(
        "console/assessment/new",
        errors,
        Map.of("vendor", vendor, "offered", offered, "form", form));
  }
}
