package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import reactor.core.publisher.Mono;

/** Connects to servers that are new enough, and to no other. */
record CheckedConnectionFactory(ConnectionFactory factory) implements ConnectionFactory {

  @Override
  public Mono<Connection> create() {
    return Mono.from(factory.create()).flatMap(CheckedConnectionFactory::checked);
  }

  private static Mono<Connection> checked(Connection connection) {
    String version = connection.getMetadata().getDatabaseVersion();
    return ServerVersions.isSafe(version)
        ? Mono.just(connection)
        : Mono.from(connection.close())
            .then(
                Mono.error(
                    new IllegalStateException(
                        "PostgreSQL 17.6 or newer is needed, and this is " + version)));
  }

  @Override
  public ConnectionFactoryMetadata getMetadata() {
    return factory.getMetadata();
  }
}
