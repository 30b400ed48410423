package io.vendorward.wiring;

import io.vendorward.agreement.web.AgreementUseCases;
import io.vendorward.assessment.web.AssessmentUseCases;
import io.vendorward.audit.web.AuditUseCases;
import io.vendorward.console.ConsoleUseCases;
import io.vendorward.finding.web.FindingUseCases;
import io.vendorward.identity.web.IdentityUseCases;
import io.vendorward.operation.web.OperationUseCases;
import io.vendorward.paper.web.PaperUseCases;
import io.vendorward.phi.web.CoverageUseCases;
import io.vendorward.phi.web.PhiUseCases;
import io.vendorward.portal.web.PortalUseCases;
import io.vendorward.questionnaire.web.QuestionnaireUseCases;
import io.vendorward.report.web.ReportUseCases;
import io.vendorward.scoring.web.ScoringUseCases;
import io.vendorward.settings.web.SettingsUseCases;
import io.vendorward.settings.web.TenantDayConfiguration;
import io.vendorward.vendor.web.VendorUseCases;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of all features, and the clock they get the time from. */
@Configuration(proxyBeanMethods = false)
@Import({
  AgreementUseCases.class,
  AssessmentUseCases.class,
  AuditUseCases.class,
  ConsoleUseCases.class,
  FindingUseCases.class,
  IdentityUseCases.class,
  OperationUseCases.class,
  PaperUseCases.class,
  CoverageUseCases.class,
  PhiUseCases.class,
  PortalUseCases.class,
  QuestionnaireUseCases.class,
  ReportUseCases.class,
  ScoringUseCases.class,
  SettingsUseCases.class,
  TenantDayConfiguration.class,
  VendorUseCases.class
})
public class UseCases {

  /** Microseconds are what the database keeps: an answer says the same before and after. */
  @Bean
  InstantSource clock() {
    return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
  }
}
