package io.vendorward.questionnaire;

import io.vendorward.questionnaire.DraftDecision.Edited;
import io.vendorward.questionnaire.DraftDecision.NoSuchQuestions;
import io.vendorward.questionnaire.DraftDecision.NoSuchSection;
import io.vendorward.questionnaire.DraftDecision.Refused;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a draft is edited. A draft may be unfinished, but never contradicts itself. */
public final class DraftRules {

  public static final int MAXIMUM_QUESTIONS = 5_000;

  private DraftRules() {}

  public static DraftDecision decide(TemplateContent content, DraftEdit edit) {
    return switch (edit) {
      case DraftEdit.Describe describe -> describe(content, describe);
      case DraftEdit.Add add -> add(content, add);
      case DraftEdit.Replace replace -> replace(content, replace);
      case DraftEdit.Remove(var key) -> remove(content, key);
      case DraftEdit.ChangeMany many -> changeMany(content, many);
    };
  }

  /** What keeps a content from being a draft. */
  public static List<Violation> violations(TemplateContent content) {
    return ContentChecks.ofDraft(content);
  }

  private static DraftDecision describe(TemplateContent content, DraftEdit.Describe edit) {
    var before = content.questionnaire();
    var sections = edit.sections().map(kept -> arrange(before, kept)).orElse(before.sections());
    boolean lost =
        before.sections().stream()
            .filter(section -> !section.questions().isEmpty())
            .anyMatch(section -> sections.stream().noneMatch(s -> s.key().equals(section.key())));
    if (lost) {
      return new Refused(List.of(Violation.of(Violation.Kind.SECTION_NOT_EMPTY)));
    }
    var after =
        new Questionnaire(
            edit.title().orElse(before.title()),
            edit.introduction().orElse(before.introduction()),
            sections);
    return checked(after, content.rulebook(), Set.of());
  }

  private static List<Section> arrange(
      Questionnaire before, List<DraftEdit.SectionHeading> headings) {
    return headings.stream()
        .map(heading ->
            new Section(
                heading.key(),
                heading.title(),
                before.section(heading.key()).map(Section::questions).orElse(List.of())))
        .toList();
  }

  private static DraftDecision add(TemplateContent content, DraftEdit.Add edit) {
    if (content.questionnaire().section(edit.section()).isEmpty()) {
      return new NoSuchSection(edit.section());
    }
    var key = edit.question().key();
    if (content.questionnaire().question(key).isPresent()) {
      return new Refused(List.of(Violation.of(key, Violation.Kind.DUPLICATE_KEY)));
    }
    return checked(
        content.questionnaire().with(edit.section(), edit.position(), edit.question()),
        content.rulebook().with(edit.rule()),
        Set.of(key));
  }

  private static DraftDecision replace(TemplateContent content, DraftEdit.Replace edit) {
    var before = content.questionnaire();
    var current = before.sectionOf(edit.key());
    if (current.isEmpty()) {
      return new NoSuchQuestions(Set.of(edit.key()));
    }
    var section = edit.section().orElse(current.get().key());
    if (before.section(section).isEmpty()) {
      return new NoSuchSection(section);
    }
    var key = edit.question().key();
    if (!key.equals(edit.key()) && before.question(key).isPresent()) {
      return new Refused(List.of(Violation.of(key, Violation.Kind.DUPLICATE_KEY)));
    }
    boolean stays = section.equals(current.get().key());
    Optional<Integer> position =
        edit.position().or(() -> stays ? current.get().positionOf(edit.key()) : Optional.empty());
    return checked(
        before.without(edit.key()).with(section, position, edit.question()),
        content.rulebook().without(edit.key()).with(edit.rule()),
        key.equals(edit.key()) ? Set.of(key) : Set.of(edit.key(), key));
  }

  private static DraftDecision remove(TemplateContent content, QuestionKey key) {
    return content.questionnaire().question(key).isEmpty()
        ? new NoSuchQuestions(Set.of(key))
        : new Edited(
            new TemplateContent(
                content.questionnaire().without(key), content.rulebook().without(key)),
            Set.of(key));
  }

  private static DraftDecision changeMany(TemplateContent content, DraftEdit.ChangeMany edit) {
    var missing = missing(content.questionnaire(), edit.selection());
    if (!missing.isEmpty()) {
      return new NoSuchQuestions(missing);
    }
    Map<QuestionKey, QuestionRule> rules = new LinkedHashMap<>();
    content.rulebook().rules().forEach(rule -> rules.put(rule.key(), rule));
    var touched = new HashSet<QuestionKey>();
    var after =
        content
            .questionnaire()
            .mapped(question -> {
              if (!edit.selection().includes(question)) {
                return question;
              }
              var changed = edit.change().of(question);
              var rule = content.rulebook().rule(question.key());
              rules.put(question.key(), edit.change().of(rule, changed));
              touched.add(question.key());
              return changed;
            });
    return checked(after, Rulebook.of(List.copyOf(rules.values())), touched);
  }

  private static Set<QuestionKey> missing(Questionnaire questionnaire, Selection selection) {
    return switch (selection) {
      case Selection.SameAnswers _ -> Set.of();
      case Selection.Keys(var keys) -> {
        var present =
            questionnaire.questions().map(Question::key).collect(Collectors.toUnmodifiableSet());
        yield keys.stream()
            .filter(Predicate.not(present::contains))
            .collect(Collectors.toCollection(TreeSet::new));
      }
    };
  }

  private static DraftDecision checked(
      Questionnaire questionnaire, Rulebook rulebook, Set<QuestionKey> touched) {
    var content = new TemplateContent(questionnaire, rulebook);
    var violations = violations(content);
    return violations.isEmpty() ? new Edited(content, touched) : new Refused(violations);
  }
}
