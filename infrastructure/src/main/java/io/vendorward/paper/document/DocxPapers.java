package io.vendorward.paper.document;

import io.vendorward.paper.Article;
import io.vendorward.paper.PaperCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A text for a word processor. */
final class DocxPapers {

  private static final int TITLE_POINTS = 18;
  private static final int HEADING_POINTS = 13;
  private static final int TEXT_POINTS = 11;

  byte[] print(PaperCopy copy) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setTitle(copy.paper().title());
      paragraph(document, copy.paper().title(), TITLE_POINTS, true);
      articles(document, copy.paper().articles());
      signatures(document, copy);
      certificate(document, copy);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void articles(XWPFDocument document, List<Article> articles) {
    int number = 1;
    for (var article : articles) {
      paragraph(document, number++ + ". " + article.heading(), HEADING_POINTS, true);
      article.paragraphs().forEach(text -> paragraph(document, text, TEXT_POINTS, false));
    }
  }

  private static void signatures(XWPFDocument document, PaperCopy copy) {
    if (copy.shown().signatures().isEmpty()) {
      return;
    }
    paragraph(document, "Signatures", HEADING_POINTS, true);
    SignatureLines.of(copy.shown()).forEach(line -> paragraph(document, line, TEXT_POINTS, false));
  }

  private static void certificate(XWPFDocument document, PaperCopy copy) {
    if (copy.signed().isEmpty()) {
      return;
    }
    document.createParagraph().createRun().addBreak(BreakType.PAGE);
    paragraph(document, "Certificate of electronic signatures", TITLE_POINTS, true);
    for (var line : CertificateLine.of(copy)) {
      paragraph(document, line.who(), HEADING_POINTS, true);
      line.facts().forEach(fact -> paragraph(document, fact, TEXT_POINTS, false));
    }
  }

  private static void paragraph(XWPFDocument document, String text, int points, boolean bold) {
    var run = document.createParagraph().createRun();
    run.setText(text);
    run.setFontSize(points);
    run.setBold(bold);
  }
}
