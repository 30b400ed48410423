package io.vendorward.paper.usecase;

import io.vendorward.paper.PaperCopy;
import reactor.core.publisher.Mono;

/** Makes files of texts, outside of any transaction. */
public interface PaperPrinter {

  Mono<byte[]> print(PaperCopy copy, PaperCopy.Format format);
}
