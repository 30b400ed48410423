package io.vendorward.console.questionnaire;

import io.vendorward.console.FormCheck;
import io.vendorward.questionnaire.DraftEdit;
import io.vendorward.questionnaire.QuestionKey;
import io.vendorward.questionnaire.Section;
import io.vendorward.questionnaire.TemplateVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is called, as it was typed.
 *
 * @param sections lines of {@code key: title}
 */
public record HeadingForm(String title, String introduction, String sections, String version) {

  private static final FormCheck.PairRule SECTIONS =
      new FormCheck.PairRule("not-key-and-title", 500, 64, 500);

  public HeadingForm(
      @Nullable String title,
      @Nullable String introduction,
      @Nullable String sections,
      @Nullable String version) {
    this.title = Typed.of(title);
    this.introduction = Typed.of(introduction);
    this.sections = Typed.of(sections);
    this.version = Typed.of(version);
  }

  static HeadingForm of(TemplateVersion version) {
    var questionnaire = version.content().questionnaire();
    return new HeadingForm(
        questionnaire.title(),
        questionnaire.introduction(),
        questionnaire.sections().stream().map(HeadingForm::line).collect(Collectors.joining("\n")),
        Long.toString(version.head().version()));
  }

  private static String line(Section section) {
    return section.key() + ": " + section.title();
  }

  HeadingForm over(long current) {
    return new HeadingForm(title, introduction, sections, Long.toString(current));
  }

  DraftEdit edit(FormCheck check) {
    return new DraftEdit.Describe(
        Optional.of(check.required("title", title, 500)),
        Optional.of(check.text("introduction", introduction, 20_000)),
        Optional.of(headings(check)));
  }

  private List<DraftEdit.SectionHeading> headings(FormCheck check) {
    var pairs = check.pairs("sections", sections, SECTIONS);
    if (!pairs.keySet().stream().allMatch(QuestionKey::isValid)) {
      check.wrong("sections", "not-key-and-title");
      return List.of();
    }
    return pairs.entrySet().stream()
        .map(pair -> new DraftEdit.SectionHeading(new QuestionKey(pair.getKey()), pair.getValue()))
        .toList();
  }
}
