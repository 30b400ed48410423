package io.vendorward.paper.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.vendorward.paper.PaperCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A text as PDF, tagged for those who have it read to them, with the fonts it needs in it. */
final class PdfPapers {

  private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final TemplateEngine engine = engine();

  byte[] print(PaperCopy copy) {
    var variables =
        Map.<String, Object>of(
            "copy", copy,
            "signatures", SignatureLines.of(copy.shown()),
            "certificate", CertificateLine.of(copy));
    var html = engine.process("paper", new Context(Locale.US, variables));
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(() -> font("DejaVuSans.ttf"), "Text", REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "Text", BOLD, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Vendorward");
    builder.withHtmlContent(html, "/");
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(
        PdfPapers.class.getClassLoader().getResourceAsStream(FONTS + name), name);
  }

  private static TemplateEngine engine() {
    var resolver = new ClassLoaderTemplateResolver(PdfPapers.class.getClassLoader());
    resolver.setPrefix("paper/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
