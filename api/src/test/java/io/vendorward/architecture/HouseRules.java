package io.vendorward.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/** The rules of the house that dependencies can break. */
final class HouseRules {

  private static final Set<String> CLOCKS_AND_DICE =
      Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime");

  private static final DescribedPredicate<JavaClass> A_PORT =
      describe(
          "an outbound port",
          type ->
              type.isInterface()
                  && type.isTopLevelClass()
                  && type.getPackageName().endsWith(".usecase"));

  private HouseRules() {}

  /** Rules and records know the JDK and each other. */
  static ArchRule pureCodeKnowsTheJdkOnly(DescribedPredicate<JavaClass> domain) {
    return classes()
        .that(domain.and(not(resideInAPackage("..usecase"))))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..")
                .or(resideInAPackage("io.vendorward..").and(not(resideInAPackage("..usecase")))))
        .because("whoever opens a rule should meet no database, no request and no Mono");
  }

  /** Use cases add Reactor, and nothing else. */
  static ArchRule useCasesAddReactorOnly(DescribedPredicate<JavaClass> domain) {
    return classes()
        .that(domain.and(resideInAPackage("..usecase")))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "javax.crypto..",
                "org.jspecify..",
                "reactor..",
                "org.reactivestreams..",
                "io.vendorward.."));
  }

  static ArchRule pureCodeHasNoClockAndNoDice(DescribedPredicate<JavaClass> domain) {
    return noClasses()
        .that(domain)
        .should()
        .callMethodWhere(
            describe(
                "the time or chance is asked for",
                (JavaAccess<?> call) ->
                    CLOCKS_AND_DICE.contains(call.getTarget().getName())
                        && call.getTargetOwner().getPackageName().startsWith("java.")))
        .because("time comes in as an Instant and identifiers through NewIds");
  }

  static ArchRule packagesDoNotDependInCircles(String features) {
    return slices().matching(features).should().beFreeOfCycles();
  }

  /** Wiring and job drivers may name ports; controllers and pages may not. */
  static ArchRule handlersReachPortsThroughUseCasesOnly() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .or()
        .haveSimpleNameEndingWith("Page")
        .or()
        .haveSimpleNameEndingWith("Pages")
        .should()
        .dependOnClassesThat(A_PORT);
  }

  /** Ours is Jackson 3; swagger-core's model converters speak Jackson 2. */
  static ArchRule jacksonTwoStaysOut() {
    return noClasses()
        .that(not(resideInAPackage("io.vendorward.openapi")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core.."));
  }

  /**
   * WebFlux takes a method for having answered by itself that is given the exchange and returns
   * nothing, and renders the page without what other methods still put into its model.
   */
  static ArchRule whatPreparesModelsIsNotGivenTheExchange() {
    return noMethods()
        .that()
        .areAnnotatedWith(ModelAttribute.class)
        .and(describe("return nothing", HouseRules::returnsNothing))
        .should()
        .haveRawParameterTypes(
            describe(
                "with the exchange among them",
                types ->
                    types.stream().anyMatch(type -> type.isEquivalentTo(ServerWebExchange.class))));
  }

  private static boolean returnsNothing(JavaMethod method) {
    return method.getReturnType().getName().matches("void|.*Mono<java.lang.Void>");
  }
}
