package io.vendorward.paper.usecase;

import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.paper.PaperCopy;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A text as a file, with the certificate of its signatures; for either side. */
public final class PrintPaper {

  private final ReadPaper readPaper;
  private final PaperPrinter printer;

  public PrintPaper(ReadPaper readPaper, PaperPrinter printer) {
    this.readPaper = readPaper;
    this.printer = printer;
  }

  /** A file, and the title that it may be named by. */
  public static final class Printed {

    private final String title;
    private final PaperCopy.Format format;
    private final byte[] bytes;

    private Printed(String title, PaperCopy.Format format, byte[] bytes) {
      this.title = title;
      this.format = format;
      this.bytes = bytes;
    }

    public String title() {
      return title;
    }

    public PaperCopy.Format format() {
      return format;
    }

    /** Not copied: it is written to one answer. */
    public byte[] bytes() {
      return bytes;
    }
  }

  /**
   * Empty when there is no text that the caller sees.
   *
   * @param number the newest version where none is named
   */
  public Mono<Printed> handle(
      Caller caller, AgreementId id, Optional<Integer> number, PaperCopy.Format format) {
    return readPaper
        .handle(caller, id)
        .flatMap(view ->
            Mono.justOrEmpty(
                number
                    .map(view::version)
                    .orElseGet(() -> Optional.of(view.newest()))
                    .flatMap(shown ->
                        shown
                            .paper()
                            .map(paper ->
                                new PaperCopy(view.hospital(), shown, paper, view.signed(shown))))))
        .flatMap(copy ->
            printer
                .print(copy, format)
                .map(bytes -> new Printed(copy.paper().title(), format, bytes)));
  }
}
