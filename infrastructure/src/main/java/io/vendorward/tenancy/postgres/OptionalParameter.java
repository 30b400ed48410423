package io.vendorward.tenancy.postgres;

import io.r2dbc.spi.Parameters;
import io.vendorward.identity.Reach;
import java.util.Optional;

/** Parameters that may be null, which the driver wants to be told with their type. */
public final class OptionalParameter {

  private OptionalParameter() {}

  public static <T> Object of(Class<T> type, Optional<T> value) {
    return value.<Object>map(known -> known).orElseGet(() -> Parameters.in(type));
  }

  /** Whose things only are seen; null where all are. */
  public static Object owner(Reach reach) {
    return of(
        String.class,
        switch (reach) {
          case Reach.Everything() -> Optional.empty();
          case Reach.OwnedBy(String subject) -> Optional.of(subject);
        });
  }
}
