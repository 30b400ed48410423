package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Batch;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Statement;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * A connection on loan inside a transaction: it executes statements, but its transaction, its
 * settings and its return to the pool are not the borrower's business.
 */
record ScopedConnection(Connection connection) implements Connection {

  @Override
  public Statement createStatement(String sql) {
    return connection.createStatement(sql);
  }

  @Override
  public Batch createBatch() {
    return connection.createBatch();
  }

  @Override
  public Publisher<Void> close() {
    return Mono.empty();
  }

  @Override
  public boolean isAutoCommit() {
    return connection.isAutoCommit();
  }

  @Override
  public ConnectionMetadata getMetadata() {
    return connection.getMetadata();
  }

  @Override
  public IsolationLevel getTransactionIsolationLevel() {
    return connection.getTransactionIsolationLevel();
  }

  @Override
  public Publisher<Boolean> validate(ValidationDepth depth) {
    return connection.validate(depth);
  }

  @Override
  public Publisher<Void> beginTransaction() {
    return refused();
  }

  @Override
  public Publisher<Void> beginTransaction(TransactionDefinition definition) {
    return refused();
  }

  @Override
  public Publisher<Void> commitTransaction() {
    return refused();
  }

  @Override
  public Publisher<Void> rollbackTransaction() {
    return refused();
  }

  @Override
  public Publisher<Void> createSavepoint(String name) {
    return refused();
  }

  @Override
  public Publisher<Void> releaseSavepoint(String name) {
    return refused();
  }

  @Override
  public Publisher<Void> rollbackTransactionToSavepoint(String name) {
    return refused();
  }

  @Override
  public Publisher<Void> setAutoCommit(boolean autoCommit) {
    return refused();
  }

  @Override
  public Publisher<Void> setLockWaitTimeout(Duration timeout) {
    return refused();
  }

  @Override
  public Publisher<Void> setStatementTimeout(Duration timeout) {
    return refused();
  }

  @Override
  public Publisher<Void> setTransactionIsolationLevel(IsolationLevel isolationLevel) {
    return refused();
  }

  private static Mono<Void> refused() {
    return Mono.error(new IllegalStateException("the transaction belongs to its scope"));
  }
}
