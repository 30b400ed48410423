package io.vendorward.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What the portal could say at all: names of fields in its answers, and of what its pages read. */
class PortalAnswersTest {

  /** How answers are judged, and what only the hospital's own people are to read. */
  private static final Pattern OF_THE_HOSPITAL =
      Pattern.compile(
          "(?i).*(weight|points|compliant|score|scoring|contribution|finding|severity|rulebook"
              + "|verdict|decision|judgement|internal|externalIds|engagement|tier|risk|owner).*");

  private static final Path PAGES = Path.of("src/main/resources/templates/portal");

  record Planted(String key, List<PlantedInside> questions) {}

  record PlantedInside(String text, int weight) {}

  @Test
  void noAnswerOfTheApiHasAFieldForTheScoring() {
    var portal =
        DeclaredHandlers.ofTheApplication().stream()
            .filter(DeclaredHandler::isOfPortal)
            .filter(handler -> handler.path().startsWith("/api/"))
            .toList();
    assertThat(portal).hasSizeGreaterThan(8);
    assertThat(portal)
        .flatExtracting(handler -> fields(handler.answer()))
        .isNotEmpty()
        .filteredOn(field -> OF_THE_HOSPITAL.matcher(field).matches())
        .isEmpty();
  }

  @Test
  void noPageReadsAnythingOfTheScoring() throws IOException {
    try (var files = Files.walk(PAGES)) {
      var pages = files.filter(path -> path.toString().endsWith(".html")).toList();
      assertThat(pages).hasSizeGreaterThan(8);
      for (Path page : pages) {
        assertThat(Files.readString(page).lines())
            .as(page.toString())
            .noneMatch(line -> OF_THE_HOSPITAL.matcher(line).matches());
      }
    }
  }

  @Test
  void findsAPlantedField() {
    assertThat(fields(Planted.class))
        .filteredOn(field -> OF_THE_HOSPITAL.matcher(field).matches())
        .containsExactly("weight");
  }

  private static List<String> fields(Type answer) {
    var names = new ArrayList<String>();
    collect(answer, names, new HashSet<>());
    return names;
  }

  private static void collect(Type type, List<String> names, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    switch (type) {
      case ParameterizedType generic -> {
        collect(generic.getRawType(), names, seen);
        Arrays.stream(generic.getActualTypeArguments()).forEach(in -> collect(in, names, seen));
      }
      case WildcardType open ->
          Arrays.stream(open.getUpperBounds()).forEach(bound -> collect(bound, names, seen));
      case Class<?> known when known.isRecord() ->
          Stream.of(known.getRecordComponents())
              .peek(component -> names.add(component.getName()))
              .map(RecordComponent::getGenericType)
              .forEach(inside -> collect(inside, names, seen));
      case Class<?> known when known.isSealed() ->
          Arrays.stream(known.getPermittedSubclasses()).forEach(one -> collect(one, names, seen));
      default -> {}
    }
  }

  @Test
  void looksThroughWhatAnswersAreWrappedIn() throws NoSuchMethodException {
    var wrapped = Wrapping.class.getDeclaredMethod("wrapped").getGenericReturnType();
    assertThat(fields(wrapped)).containsExactly("key", "questions", "text", "weight");
  }

  interface Wrapping {
    Mono<List<Planted>> wrapped();
  }
}
