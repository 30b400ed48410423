package io.vendorward.paper.web;

import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.usecase.PrintPaper;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Texts as files that a browser saves. */
public final class PaperFiles {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private PaperFiles() {}

  public static ResponseEntity<byte[]> answer(PrintPaper.Printed printed) {
    var name = printed.title() + extension(printed.format());
    return ResponseEntity.ok()
        .contentType(mediaType(printed.format()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(printed.bytes());
  }

  private static MediaType mediaType(PaperCopy.Format format) {
    return switch (format) {
      case PDF -> MediaType.APPLICATION_PDF;
      case DOCX -> MediaType.parseMediaType(DOCX);
    };
  }

  private static String extension(PaperCopy.Format format) {
    return switch (format) {
      case PDF -> ".pdf";
      case DOCX -> ".docx";
    };
  }
}
