package io.vendorward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.audit.usecase.Changes;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A use case that is commanded to change something holds {@link Changes}, itself or through what it
 * is built from; those that do not are known by name and with the reason.
 */
class EveryChangeRecordsTest {

  private static final Map<String, String> OTHERWISE =
      Map.of(
          "BeginAttempt", "changes nothing but the attempt itself",
          "ClearAnswer", "the port writes answer and record in one call",
          "SaveAnswer", "the port writes answer and record in one call",
          "SaveAnswers", "the port writes answer and record in one call",
          "ListVendors", "reads",
          "ReadOperation", "reads");

  @Test
  void everyCommandedUseCaseCanRecord() throws IOException, URISyntaxException {
    var silent =
        commanded()
            .filter(useCase -> !reaches(useCase, new HashSet<>()))
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(OTHERWISE.keySet()).containsAll(silent);
  }

  @Test
  void seesAUseCaseThatCannot() {
    assertThat(reaches(Planted.class, new HashSet<>())).isFalse();
  }

  private static Stream<Class<?>> commanded() throws IOException, URISyntaxException {
    Path root = Path.of(Changes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.contains("/usecase/") && name.endsWith("$Command.class"))
          .map(name -> name.substring(0, name.indexOf('$')).replace('/', '.'))
          .<Class<?>>map(EveryChangeRecordsTest::named)
          .toList()
          .stream();
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException vanished) {
      throw new IllegalStateException(vanished);
    }
  }

  private static boolean reaches(Class<?> type, Set<Class<?>> seen) {
    if (type == Changes.class) {
      return true;
    }
    return seen.add(type)
        && type.getName().startsWith("io.vendorward.")
        && !Modifier.isAbstract(type.getModifiers())
        && Arrays.stream(type.getDeclaredConstructors())
            .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
            .anyMatch(parameter -> reaches(parameter, seen));
  }

  /** Changes vendors and tells nobody. */
  private record Planted(io.vendorward.vendor.usecase.Vendors vendors) {}
}
