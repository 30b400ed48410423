package io.vendorward.questionnaire;

import static io.vendorward.questionnaire.MappingRole.ANSWER;
import static io.vendorward.questionnaire.MappingRole.COMMENT;
import static io.vendorward.questionnaire.MappingRole.COMPLIANT;
import static io.vendorward.questionnaire.MappingRole.DEPTH;
import static io.vendorward.questionnaire.MappingRole.FINDING_SEVERITY;
import static io.vendorward.questionnaire.MappingRole.FINDING_TEXT;
import static io.vendorward.questionnaire.MappingRole.FRAMEWORK;
import static io.vendorward.questionnaire.MappingRole.GUIDANCE;
import static io.vendorward.questionnaire.MappingRole.IGNORE;
import static io.vendorward.questionnaire.MappingRole.KEY;
import static io.vendorward.questionnaire.MappingRole.OPTIONS;
import static io.vendorward.questionnaire.MappingRole.POINTS;
import static io.vendorward.questionnaire.MappingRole.QUESTION;
import static io.vendorward.questionnaire.MappingRole.SECTION;
import static io.vendorward.questionnaire.MappingRole.TYPE;
import static io.vendorward.questionnaire.MappingRole.WEIGHT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of questionnaire workbooks usually mean. */
final class HeaderWords {

  /** Longer texts are no headings. */
  private static final int LONGEST = 60;

  private static final Pattern LANGUAGE = Pattern.compile("\\[[a-z]{2}(-[a-z]{2})?]$");

  /** The first pattern that matches the whole heading wins. */
  private static final List<Word> WORDS =
      List.of(
          word(IGNORE, 95, "assessable|implementation groups?|urn( id)?|threats|annotation"),
          word(FINDING_SEVERITY, 90, "(finding )?severity|risk (level|rating)"),
          word(FINDING_TEXT, 90, "findings?( text)?"),
          word(
              COMPLIANT,
              90,
              "(compliant|expected|preferred|correct|good)( (answers?|responses?))?"),
          word(POINTS, 90, "points?|scores?"),
          word(WEIGHT, 90, "weight(ing)?|importance"),
          word(OPTIONS, 90, "((answer|question|response) )?(options?|choices?)"),
          word(OPTIONS, 90, "(allowed|possible) (answers?|values?|responses?)"),
          word(TYPE, 90, "((answer|question|response) )?(type|format)"),
          word(KEY, 95, "id|ref( id)?|key|no|number|nr|#|code|item"),
          word(KEY, 95, "(question|control|item) (id|no|nr|number|key|code|#)"),
          word(DEPTH, 90, "depth|level|indent"),
          word(COMMENT, 85, "(vendor )?(comments?|remarks?|notes?)"),
          word(COMMENT, 85, "(additional|supporting|further) (information|info|comments?|details)"),
          word(
              GUIDANCE, 90, "(additional )?guidance|help( text)?|hints?|instructions?|explanation"),
          word(ANSWER, 85, "((vendor|supplier|your) )?(answers?|responses?|reply)"),
          word(QUESTION, 95, "questions?( text)?|(assessment|control|security) questions?"),
          word(QUESTION, 80, "requirements?( text)?|statements?|criteri(on|a)|questionnaire"),
          word(SECTION, 90, "sections?|categor(y|ies)|domain|topic|area|chapter|group|family"),
          word(SECTION, 60, "name|title"),
          word(GUIDANCE, 60, "description"),
          word(FRAMEWORK, 85, "frameworks?|mappings?|citations?|references?|standards?"),
          word(FRAMEWORK, 75, "(hipaa|nist|iso|soc|cis|pci|45 cfr|hitrust)\\b.*"));

  private HeaderWords() {}

  /** What a heading means, and how sure that is. */
  record Meaning(MappingRole role, int confidence) {}

  private record Word(MappingRole role, int confidence, Pattern pattern) {}

  private static Word word(MappingRole role, int confidence, String pattern) {
    return new Word(role, confidence, Pattern.compile(pattern));
  }

  static Optional<Meaning> meaning(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = plain(heading);
    return WORDS.stream()
        .filter(word -> word.pattern().matcher(plain).matches())
        .findFirst()
        .map(word -> new Meaning(word.role(), word.confidence()));
  }

  static boolean isEnglishTranslation(String heading) {
    return heading.toLowerCase(Locale.ROOT).strip().endsWith("[en]");
  }

  static boolean isTranslation(String heading) {
    return LANGUAGE.matcher(heading.toLowerCase(Locale.ROOT).strip()).find();
  }

  private static String plain(String heading) {
    var lower = LANGUAGE.matcher(heading.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
    return lower
        .replaceAll("[_\\-/\\s]+", " ")
        .replaceAll("[:*.?]+", "")
        .replaceAll("\\(.*\\)", "")
        .strip();
  }
}
