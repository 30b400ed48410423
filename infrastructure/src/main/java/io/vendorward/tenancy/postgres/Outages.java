package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import io.vendorward.tenancy.usecase.DatabaseUnavailableException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is not to be had from one that refuses what it was asked. */
final class Outages {

  /** Ended, ending or beginning; no connection to spare. */
  private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

  /** It gave up waiting, or had to choose between two: what it had begun it has undone. */
  private static final Set<String> UNDONE =
      Set.of("55P03", "57014", "40001", "40P01", "25P03", "25P04");

  private Outages() {}

  /** Before the end of a transaction: whatever happens to the connection, nothing is done. */
  static Throwable before(Throwable error) {
    return isOutage(error) ? new DatabaseUnavailableException(false, error) : error;
  }

  /** While it was committed. */
  static Throwable atTheEnd(Throwable error) {
    return isOutage(error)
        ? new DatabaseUnavailableException(!UNDONE.contains(state(error)), error)
        : error;
  }

  private static boolean isOutage(Throwable error) {
    if (error instanceof DatabaseUnavailableException) {
      return false;
    }
    String state = state(error);
    return state.isEmpty()
        ? noServerSpoke(error)
        : state.startsWith("08") || AWAY.contains(state) || UNDONE.contains(state);
  }

  /** The SQLSTATE that the server sent; empty without one. */
  private static String state(Throwable error) {
    for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof R2dbcException refused && refused.getSqlState() != null) {
        return refused.getSqlState();
      }
    }
    return "";
  }

  private static boolean noServerSpoke(Throwable error) {
    for (@Nullable Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof R2dbcNonTransientResourceException
          || cause instanceof R2dbcTransientResourceException
          || cause instanceof R2dbcTimeoutException
          || cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
