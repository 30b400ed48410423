package io.vendorward.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule holds for the house, and reports the violation that is planted for it. */
class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.vendorward");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("io.vendorward.architecture.planted");

  private static final DescribedPredicate<JavaClass> DOMAIN = from("domain");

  private static final DescribedPredicate<JavaClass> PLANTED_DOMAIN =
      resideInAPackage("io.vendorward.architecture.planted.pure..");

  record Guard(ArchRule house, ArchRule planted, String reported) {

    @Override
    public String toString() {
      return planted.getDescription();
    }
  }

  static Stream<Guard> guards() {
    return Stream.of(
        new Guard(
            HouseRules.pureCodeKnowsTheJdkOnly(DOMAIN),
            HouseRules.pureCodeKnowsTheJdkOnly(PLANTED_DOMAIN),
            "ReactiveRule"),
        new Guard(
            HouseRules.useCasesAddReactorOnly(DOMAIN),
            HouseRules.useCasesAddReactorOnly(PLANTED_DOMAIN),
            "SpringyUseCase"),
        new Guard(
            HouseRules.pureCodeHasNoClockAndNoDice(DOMAIN),
            HouseRules.pureCodeHasNoClockAndNoDice(PLANTED_DOMAIN),
            "ClockwatchingRule"),
        new Guard(
            HouseRules.whatPreparesModelsIsNotGivenTheExchange(),
            HouseRules.whatPreparesModelsIsNotGivenTheExchange(),
            "HastyFrame"),
        new Guard(
            HouseRules.handlersReachPortsThroughUseCasesOnly(),
            HouseRules.handlersReachPortsThroughUseCasesOnly(),
            "ShortcutController"),
        new Guard(HouseRules.jacksonTwoStaysOut(), HouseRules.jacksonTwoStaysOut(), "OldJackson"));
  }

  @ParameterizedTest
  @MethodSource("guards")
  void holdsForTheHouse(Guard guard) {
    guard.house().check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void reportsItsPlantedViolation(Guard guard) {
    assertThat(violations(guard.planted())).anyMatch(line -> line.contains(guard.reported()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "infrastructure", "api"})
  void packagesOfAModuleDoNotDependInCircles(String module) {
    HouseRules.packagesDoNotDependInCircles("io.vendorward.(**)").check(HOUSE.that(from(module)));
  }

  @Test
  void reportsThePlantedCircle() {
    var rule =
        HouseRules.packagesDoNotDependInCircles("io.vendorward.architecture.planted.cycle.(*)..");
    assertThat(violations(rule)).anyMatch(line -> line.contains("Chicken"));
  }

  private static List<String> violations(ArchRule rule) {
    return rule.allowEmptyShould(true).evaluate(PLANTED).getFailureReport().getDetails();
  }

  private static DescribedPredicate<JavaClass> from(String module) {
    return describe(
        "of the module " + module,
        type ->
            type.getSource()
                .map(source -> source.getUri().toString())
                .filter(uri ->
                    uri.contains("/" + module + "/target/")
                        || uri.contains("vendorward-" + module + "-"))
                .isPresent());
  }
}
