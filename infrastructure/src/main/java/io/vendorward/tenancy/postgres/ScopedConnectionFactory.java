package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import reactor.core.publisher.Mono;

/** Hands out the connection of the transaction that the Reactor context is in, and no other. */
final class ScopedConnectionFactory implements ConnectionFactory {

  @Override
  public Mono<Connection> create() {
    return Mono.deferContextual(context ->
        context
            .<CurrentScope>getOrEmpty(CurrentScope.class)
            .<Mono<Connection>>map(current -> Mono.just(new ScopedConnection(current.connection())))
            .orElseGet(
                () -> Mono.error(new IllegalStateException("the database outside a scope"))));
  }

  @Override
  public ConnectionFactoryMetadata getMetadata() {
    return () -> "PostgreSQL";
  }
}
