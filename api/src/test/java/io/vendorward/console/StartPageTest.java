package io.vendorward.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vendorward.identity.Role;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.PhiSlice;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.questionnaire.Severity;
import io.vendorward.report.Work;
import io.vendorward.report.usecase.WorkReport;
import io.vendorward.report.web.ReportUseCases;
import io.vendorward.settings.web.TenantDayConfiguration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@WebFluxTest(
    controllers = StartPage.class,
    properties = "vendorward.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
@Import({
  ConsoleSlice.class,
  ReportUseCases.class,
  TenantDayConfiguration.class,
  PhiUseCases.class,
  CoverageUseCases.class,
  PhiSlice.class,
  StartPageTest.Reports.class
})
class StartPageTest {

  private static final AtomicReference<Work> WORK = new AtomicReference<>();

  @TestConfiguration(proxyBeanMethods = false)
  static class Reports {

    @Bean
    WorkReport workReport() {
      return (tenant, reach, today, soon) -> {
        assertThat(today).isEqualTo(LocalDate.parse("2026-11-24"));
        return Mono.justOrEmpty(WORK.get());
      };
    }
  }

  @Autowired WebTestClient client;
  @Autowired PhiSlice.TheService service;

  @Test
  void saysWhatToDoWithALinkToTheListThatShowsIt() {
    WORK.set(
        new Work(
            new Work.Reviews(3, 1, 0, 2),
            new Work.Requests(1, 4, 5, 6),
            Map.of(Severity.CRITICAL, 2L, Severity.LOW, 1_234L),
            new Work.Beginnings(true, true, true)));
    assertThat(start(Role.ANALYST))
        .contains(
            "assessments were submitted and wait for their review",
            "review is under way",
            "href=\"/console/assessments?show=SUBMITTED\"",
            "href=\"/console/assessments?show=OVERDUE&amp;sort=due\"",
            "assessment is overdue",
            "assessments were never opened by the vendor",
            "href=\"/console/template-imports?state=ANALYSED\"",
            "href=\"/console/findings?severity=CRITICAL\"",
            "1,234")
        .doesNotContain("was not sent yet", "severity=HIGH", "Begin here");
  }

  @Test
  void leadsWithWhatIsNotCovered() {
    WORK.set(nothing(new Work.Beginnings(true, true, true)));
    service.begin();
    assertThat(start(Role.ANALYST)).contains("Every flow of patient data is covered");
    service.judge();
    assertThat(start(Role.ANALYST))
        .contains("flow is under no agreement", "href=\"/console/phi?status=UNCOVERED\"");
  }

  @Test
  void tellsANewHospitalWhereToBegin() {
    WORK.set(nothing(new Work.Beginnings(false, false, false)));
    assertThat(start(Role.ADMIN))
        .contains("Begin here", "href=\"/console/vendors/new\"", "Import a questionnaire")
        .doesNotContain("For you to do");
    WORK.set(nothing(new Work.Beginnings(true, false, false)));
    assertThat(start(Role.ADMIN))
        .contains("Done", "Nothing waits for you.")
        .doesNotContain("href=\"/console/vendors/new\"");
  }

  @Test
  void offersTheFirstStepsOnlyToThoseWhoMayTakeThem() {
    WORK.set(nothing(new Work.Beginnings(false, false, false)));
    assertThat(start(Role.AUDITOR))
        .contains("There is nothing to see yet.")
        .doesNotContain("href=\"/console/vendors/new\"");
  }

  @Test
  void hidesImportsFromThoseWhoSeeNoTemplates() {
    WORK.set(
        new Work(
            new Work.Reviews(1, 0, 0, 2),
            new Work.Requests(0, 0, 0, 0),
            Map.of(),
            new Work.Beginnings(true, true, true)));
    assertThat(start(Role.BUSINESS_OWNER))
        .contains("show=SUBMITTED", "No finding is open.")
        .doesNotContain("template-imports");
  }

  private String start(Role role) {
    return Staff.as(client, role).page("/console");
  }

  private static Work nothing(Work.Beginnings beginnings) {
    return new Work(
        new Work.Reviews(0, 0, 0, 0), new Work.Requests(0, 0, 0, 0), Map.of(), beginnings);
  }
}
