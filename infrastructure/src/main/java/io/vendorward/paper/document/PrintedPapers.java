package io.vendorward.paper.document;

import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.usecase.PaperPrinter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Prints on threads that may take their time. */
@Component
class PrintedPapers implements PaperPrinter {

  private final PdfPapers pdf = new PdfPapers();
  private final DocxPapers docx = new DocxPapers();

  @Override
  public Mono<byte[]> print(PaperCopy copy, PaperCopy.Format format) {
    return Mono.fromCallable(() ->
            switch (format) {
              case PDF -> pdf.print(copy);
              case DOCX -> docx.print(copy);
            })
        .subscribeOn(Schedulers.boundedElastic());
  }
}
