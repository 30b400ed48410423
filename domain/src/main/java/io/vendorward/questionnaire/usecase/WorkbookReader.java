package io.vendorward.questionnaire.usecase;

import reactor.core.publisher.Mono;

/** Reads spreadsheet files that strangers made. */
public interface WorkbookReader {

  Mono<WorkbookReading> read(byte[] file);
}
