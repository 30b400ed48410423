package io.vendorward.questionnaire.web;

import io.vendorward.audit.RecordedChanges;
import io.vendorward.audit.usecase.Changes;
import io.vendorward.portal.usecase.FindHospital;
import io.vendorward.tenancy.InMemoryTables;
import io.vendorward.tenancy.SequentialIds;
import io.vendorward.tenancy.usecase.NewIds;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** For slices of the REST API of this feature. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuestionnairePorts.class)
class QuestionnaireSlice {

  @Bean
  InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2026-03-02T10:00:00Z"));
  }

  @Bean
  InMemoryTables tables() {
    return new InMemoryTables();
  }

  @Bean
  NewIds ids() {
    return new SequentialIds();
  }

  @Bean
  Changes changes(InMemoryTables tables) {
    return new RecordedChanges(tables);
  }

  /** For the frame of the console, which every slice takes along. */
  @Bean
  FindHospital findHospital(InMemoryTables tables) {
    return new FindHospital(_ -> Mono.empty(), tables);
  }
}
