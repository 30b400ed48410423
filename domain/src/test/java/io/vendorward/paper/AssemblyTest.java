package io.vendorward.paper;

import static io.vendorward.agreement.AgreementFixtures.HOSTING;
import static io.vendorward.agreement.AgreementKind.BUSINESS_ASSOCIATE_AGREEMENT;
import static io.vendorward.agreement.AgreementKind.DATA_USE_AGREEMENT;
import static io.vendorward.paper.PaperFixtures.NAMES;
import static io.vendorward.paper.PaperFixtures.writable;
import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.agreement.AgreementKind;
import io.vendorward.agreement.AgreementTerms;
import io.vendorward.agreement.Between;
import io.vendorward.agreement.ClauseRegister;
import io.vendorward.agreement.ClauseStatus;
import io.vendorward.agreement.Duration;
import io.vendorward.agreement.Extent;
import io.vendorward.agreement.Negotiated;
import io.vendorward.agreement.PhiType;
import io.vendorward.agreement.Purpose;
import io.vendorward.agreement.Scope;
import io.vendorward.agreement.Term;
import io.vendorward.vendor.Fault;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblyTest {

  @ParameterizedTest
  @EnumSource(AgreementKind.class)
  void hasAnArticleForEachTermOfItsKind(AgreementKind kind) {
    var paper = paper(kind, writable().with(ClauseRegister.allOf(kind, ClauseStatus.PRESENT)));
    var terms = Arrays.stream(Term.values()).filter(term -> term.isOf(kind)).map(Term::name);
    assertThat(paper.articles().stream().map(Article::key)).containsAll(terms.toList());
    assertThat(paper.articles().stream().map(Article::key)).doesNotHaveDuplicates();
    assertThat(text(paper)).doesNotContain("{", "}");
  }

  @Test
  void saysWhatWasNegotiatedInWords() {
    assertThat(text(paper(BUSINESS_ASSOCIATE_AGREEMENT, writable())))
        .contains(
            "between Harbor Point Hospital (“Organization”) and MedHost (“Vendor”)",
            "at most 5 business days after discovery",
            "at most 1 hour after confirmation",
            "within 30 days",
            "$5,000,000",
            "may not store Protected Information or have it worked with outside the United States",
            "only with the prior approval of Organization",
            "takes effect on March 1, 2026. It lasts until it is terminated.");
  }

  @Test
  void leavesOutWhatTheRegisterSaysIsAbsent() {
    var without = writable().with(writable().register().with(Term.P4, ClauseStatus.ABSENT));
    assertThat(paper(BUSINESS_ASSOCIATE_AGREEMENT, without).hasArticle("P4")).isFalse();
  }

  @Test
  void namesTheServicesAndUsesItIsLimitedTo() {
    var limited =
        writable()
            .with(
                new Scope(
                    new Extent.Listed<>(Set.of(HOSTING)),
                    new Extent.Except<>(Set.of(PhiType.GENETIC)),
                    new Extent.Listed<>(Set.of(Purpose.SERVICE, Purpose.DATA_AGGREGATION)),
                    new Extent.Listed<>(Set.of("US", "CA")),
                    new Extent.All<>()));
    assertThat(text(paper(BUSINESS_ASSOCIATE_AGREEMENT, limited)))
        .contains(
            "only for data aggregation and to provide the services, for EHR hosting",
            "of every type, except genetic",
            "kept Canada and United States");
  }

  private record Gap(String what, AgreementTerms terms, Fault fault) {}

  static Stream<Arguments> gaps() {
    var terms = writable();
    return Stream.of(
            new Gap(
                "nobody named for us",
                terms.with(new Between(Set.of(), terms.between().theirs())),
                new Fault("/parties/own", "none-named")),
            new Gap(
                "nobody named for the vendor",
                terms.with(new Between(terms.between().own(), Set.of())),
                new Fault("/parties/theirs", "none-named")),
            new Gap(
                "no value for the notice of a breach",
                terms.with(Negotiated.NOTHING),
                new Fault("/negotiated/breachNotice", "no-value")),
            new Gap(
                "uses not decided",
                terms.with(Scope.NOT_REVIEWED),
                new Fault("/scope/uses", "no-value")),
            new Gap(
                "types not decided",
                terms.with(Scope.NOT_REVIEWED),
                new Fault("/scope/types", "no-value")),
            new Gap(
                "a term not decided",
                terms.with(terms.register().with(Term.R7, ClauseStatus.NOT_REVIEWED)),
                new Fault("/clauses", "not-decided")),
            new Gap(
                "a term in somebody else's words",
                terms.with(terms.register().with(Term.R7, ClauseStatus.DEFICIENT)),
                new Fault("/clauses", "not-ours")),
            new Gap(
                "no term at all",
                terms.with(ClauseRegister.allOf(BUSINESS_ASSOCIATE_AGREEMENT, ClauseStatus.ABSENT)),
                new Fault("/clauses", "none-named")))
        .map(gap -> Arguments.of(gap.what(), gap.terms(), gap.fault()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gaps")
  void isNotWrittenWithAGapInIt(String what, AgreementTerms terms, Fault fault) {
    assertThat(Assembly.assemble("Hosting", BUSINESS_ASSOCIATE_AGREEMENT, terms, NAMES))
        .isInstanceOfSatisfying(
            Assembly.Outcome.Incomplete.class,
            incomplete -> assertThat(incomplete.faults()).as(what).contains(fault));
  }

  static Stream<Arguments> durations() {
    return Stream.of(
        Arguments.of(
            new Duration.Fixed(LocalDate.of(2028, 2, 29)), "It ends with February 29, 2028."),
        Arguments.of(
            new Duration.AutoRenewing(LocalDate.of(2027, 2, 28), 1, 60),
            "Its first period ends with February 28, 2027. It is then renewed for periods of 1 month, unless a party gives notice at least 60 days before"),
        Arguments.of(
            new Duration.Coterminous(
                "Master services agreement", Optional.of(LocalDate.of(2026, 12, 31))),
            "as long as “Master services agreement”, which ends with December 31, 2026."));
  }

  @ParameterizedTest
  @MethodSource("durations")
  void saysHowLongItLasts(Duration duration, String words) {
    assertThat(PaperWords.lasting(duration)).contains(words);
  }

  @Test
  void aDataUseAgreementSpeaksOfALimitedDataSet() {
    var terms = writable().with(ClauseRegister.allOf(DATA_USE_AGREEMENT, ClauseStatus.PRESENT));
    assertThat(text(paper(DATA_USE_AGREEMENT, terms))).contains("limited data set");
  }

  @Test
  void eachOtherWordMakesAnotherDigest() {
    var paper = PaperFixtures.PAPER;
    var moved =
        new Paper(
            paper.title(),
            List.of(
                new Article("PARTIES", "Parties", List.of("Between ", "us.")),
                paper.articles().getLast()));
    assertThat(paper.digest()).isEqualTo(new Paper(paper.title(), paper.articles()).digest());
    assertThat(moved.digest()).isNotEqualTo(paper.digest());
    assertThat(new Paper("Other", paper.articles()).digest()).isNotEqualTo(paper.digest());
  }

  private static Paper paper(AgreementKind kind, AgreementTerms terms) {
    var outcome = Assembly.assemble("Hosting", kind, terms, NAMES);
    assertThat(outcome).isInstanceOf(Assembly.Outcome.Assembled.class);
    return ((Assembly.Outcome.Assembled) outcome).paper();
  }

  private static String text(Paper paper) {
    return paper.articles().stream()
        .flatMap(article -> article.paragraphs().stream())
        .collect(Collectors.joining("\n"));
  }
}
