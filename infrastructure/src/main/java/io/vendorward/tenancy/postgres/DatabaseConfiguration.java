package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.ConnectionFactory;
import io.vendorward.tenancy.usecase.Transactions;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Pools, transactions, and the client that runs on the connection of the current scope. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  private static final Duration CLOSING = Duration.ofSeconds(5);

  /** Closes the pools when the context closes. */
  private record Pools(ScopePools pools) implements AutoCloseable {
    @Override
    public void close() {
      pools.close().block(CLOSING);
    }
  }

  @Bean(destroyMethod = "")
  ScopePools scopePools(DatabaseProperties properties) {
    return new ScopePools(properties);
  }

  @Bean
  AutoCloseable scopePoolsClosing(ScopePools pools) {
    return new Pools(pools);
  }

  @Bean
  Shield shield() {
    return new Shield();
  }

  @Bean
  Transactions transactions(ScopePools pools, Shield shield, DatabaseProperties properties) {
    return new PostgresTransactions(pools, shield, new PatientLimits(properties.limits().jobs()));
  }

  @Bean
  FunctionCalls functionCalls(ScopePools pools, Shield shield) {
    return new FunctionCalls(pools, shield);
  }

  @Bean
  ConnectionFactory connectionFactory() {
    return new ScopedConnectionFactory();
  }

  /** Positional parameters only: SQL texts reach PostgreSQL as they are written. */
  @Bean
  DatabaseClient databaseClient(ConnectionFactory connectionFactory) {
    return DatabaseClient.builder()
        .connectionFactory(connectionFactory)
        .namedParameters(false)
        .build();
  }
}
