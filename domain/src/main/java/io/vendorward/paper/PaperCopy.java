package io.vendorward.paper;

import io.vendorward.portal.Hospital;
import java.util.List;

/**
 * A text as a file: what was shown, and the certificate of the signatures under it.
 *
 * @param signed the electronic signatures; others are in the text's own list
 */
public record PaperCopy(Hospital hospital, ShownPaper shown, Paper paper, List<Signing> signed) {

  public PaperCopy {
    signed = List.copyOf(signed);
  }

  /** As what a file can be had. */
  public enum Format {
    PDF,
    DOCX
  }
}
