package io.vendorward.tenancy.postgres;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The only source of the migrate run mode's application context: migrates while the context starts.
 * It has no stereotype, so that the scan of the serving process does not find it.
 */
@EnableConfigurationProperties(DatabaseProperties.class)
public class MigrateMode {

  @Bean(initMethod = "run")
  Migrations migrations(DatabaseProperties properties) {
    return new Migrations(properties);
  }
}
