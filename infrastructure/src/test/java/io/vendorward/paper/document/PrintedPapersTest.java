package io.vendorward.paper.document;

import static io.vendorward.agreement.Side.TENANT;
import static io.vendorward.agreement.Side.VENDOR;
import static io.vendorward.paper.PaperFixtures.PAPER;
import static io.vendorward.paper.PaperFixtures.given;
import static io.vendorward.paper.PaperFixtures.shown;
import static io.vendorward.paper.PaperFixtures.signing;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.VersionStatus;
import io.vendorward.paper.Article;
import io.vendorward.paper.Paper;
import io.vendorward.paper.PaperCopy;
import io.vendorward.paper.SigningRules;
import io.vendorward.portal.Hospital;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PrintedPapersTest {

  private static final Hospital HOSPITAL =
      new Hospital("Harbor Point", Locale.US, ZoneId.of("America/New_York"), "");

  private final PrintedPapers printer = new PrintedPapers();

  @Test
  void aPdfHasTheTextAndAPageWithTheCertificate() throws IOException {
    try (var pdf = Loader.loadPDF(print(signed(PAPER), PaperCopy.Format.PDF))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(
              "Agreement on hosting",
              "2. Reports",
              "At most 5 days after discovery.",
              "For Vendor: Bo Lind, CEO, on March 1, 2026",
              "Certificate of electronic signatures",
              "bo@medhost.example",
              "192.0.2.7",
              SigningRules.AUTHORITY);
      assertThat(text.replace(" ", "")).contains(PAPER.digest().hex());
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked())
          .as("tagged for those who have it read to them")
          .isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Agreement on hosting");
    }
  }

  @Test
  void anUnsignedTextHasNoCertificate() throws IOException {
    var copy = new PaperCopy(HOSPITAL, shown(1, VersionStatus.IN_NEGOTIATION), PAPER, List.of());
    try (var pdf = Loader.loadPDF(print(copy, PaperCopy.Format.PDF))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Certificate");
    }
  }

  @Test
  void lettersOfOtherLanguagesAndMarkupStayWhatTheyAre() throws IOException {
    var odd =
        new Paper(
            "Łódź & <Ávila> Γεια Привет",
            List.of(new Article("PARTIES", "Parties", List.of("“A” <script>b</script> & Č"))));
    try (var pdf = Loader.loadPDF(print(signed(odd), PaperCopy.Format.PDF))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Łódź & <Ávila> Γεια Привет", "“A” <script>b</script> & Č");
    }
  }

  @Test
  void aDocxHasTheSame() throws IOException {
    var bytes = print(signed(PAPER), PaperCopy.Format.DOCX);
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains(
              "Agreement on hosting",
              "2. Reports",
              "For Organization: Bo Lind, CEO, on March 1, 2026",
              "Certificate of electronic signatures",
              SigningRules.CONSENT,
              PAPER.digest().hex());
    }
  }

  private static PaperCopy signed(Paper paper) {
    return new PaperCopy(
        HOSPITAL,
        shown(3, VersionStatus.FULLY_EXECUTED, given(VENDOR), given(TENANT)),
        paper,
        List.of(signing(1, VENDOR), signing(2, TENANT)));
  }

  private byte[] print(PaperCopy copy, PaperCopy.Format format) {
    return printer.print(copy, format).blockOptional().orElseThrow();
  }
}
