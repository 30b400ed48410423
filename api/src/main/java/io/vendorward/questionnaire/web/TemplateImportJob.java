package io.vendorward.questionnaire.web;

import io.vendorward.identity.Caller;
import io.vendorward.operation.Job;
import io.vendorward.operation.usecase.JobDriver;
import io.vendorward.questionnaire.TemplateImportId;
import io.vendorward.questionnaire.usecase.AnalyseTemplateImport;
import io.vendorward.questionnaire.usecase.StartTemplateImport;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Analyses received files. */
final class TemplateImportJob implements JobDriver {

  private static final int TRIES = 3;

  private final AnalyseTemplateImport analyse;

  TemplateImportJob(AnalyseTemplateImport analyse) {
    this.analyse = analyse;
  }

  @Override
  public String kind() {
    return StartTemplateImport.KIND;
  }

  @Override
  public Mono<Void> run(Job job) {
    var id = Objects.requireNonNull(job.payload().get(StartTemplateImport.IMPORT));
    var command =
        new AnalyseTemplateImport.Command(
            new TemplateImportId(UUID.fromString(id)),
            TemplateImportController.PATH + "/" + id,
            job.attempts() >= TRIES - 1);
    return analyse.handle(Caller.worker(job.tenant(), job.kind()), command);
  }
}
