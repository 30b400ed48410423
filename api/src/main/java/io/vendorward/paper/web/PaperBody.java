package io.vendorward.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.agreement.Side;
import io.vendorward.agreement.VersionStatus;
import io.vendorward.paper.Article;
import io.vendorward.paper.Paper;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.ShownSignature;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a version of an agreement. */
@Schema(name = "BaaText", description = "What a version of an agreement reads like.")
record PaperBody(
    @Schema(description = "Of the version", example = "1") int number,
    VersionStatus status,
    @Schema(
            description =
                "SHA-256 of the text; whoever signs it names this. Left out while there is no text.")
        @Nullable String digest,
    @Nullable String title,
    List<ArticleBody> articles,
    @Schema(description = "Those that count so far") List<SignedBody> signatures,
    @Schema(description = "Who has still to sign what is out for signature") List<Side> awaited) {

  @Schema(name = "BaaArticle")
  record ArticleBody(
      @Schema(
              description = "What it is about, stable over versions: a term or a word of ours",
              example = "R4")
          String key,
      String heading,
      List<String> paragraphs) {

    static ArticleBody of(Article article) {
      return new ArticleBody(article.key(), article.heading(), article.paragraphs());
    }
  }

  @Schema(name = "BaaTextSignature")
  record SignedBody(Side side, String name, String title, LocalDate on) {

    static SignedBody of(ShownSignature signature) {
      return new SignedBody(signature.side(), signature.name(), signature.title(), signature.on());
    }
  }

  static PaperBody of(ShownPaper shown) {
    return new PaperBody(
        shown.number(),
        shown.status(),
        shown.paper().map(paper -> paper.digest().hex()).orElse(null),
        shown.paper().map(Paper::title).orElse(null),
        shown.paper().map(PaperBody::articles).orElse(List.of()),
        shown.signatures().stream().map(SignedBody::of).toList(),
        shown.isOutForSignature()
            ? Stream.of(Side.values()).filter(side -> !shown.isSignedFor(side)).toList()
            : List.of());
  }

  /** What only the hospital sees so far. */
  static PaperBody draft(int number, Paper paper) {
    return new PaperBody(
        number,
        VersionStatus.DRAFT,
        paper.digest().hex(),
        paper.title(),
        articles(paper),
        List.of(),
        List.of());
  }

  private static List<ArticleBody> articles(Paper paper) {
    return paper.articles().stream().map(ArticleBody::of).toList();
  }
}
