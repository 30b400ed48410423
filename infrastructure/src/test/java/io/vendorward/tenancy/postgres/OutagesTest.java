package io.vendorward.tenancy.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import io.vendorward.tenancy.usecase.DatabaseUnavailableException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

class OutagesTest {

  @ParameterizedTest
  @CsvSource({
    "57P01, true", // shut down
    "57P03, true", // starting up
    "08006, true", // connection lost
    "55P03, false", // waited too long for a lock
    "57014, false", // took too long
    "40P01, false" // two waited for each other
  })
  void areWhatTheServerSaysOfItself(String state, boolean undecidedAtTheEnd) {
    R2dbcException said = new R2dbcTransientResourceException("no", state);
    assertThat(Outages.before(said)).isInstanceOf(DatabaseUnavailableException.class);
    assertThat(Outages.atTheEnd(new DataAccessResourceFailureException("call", said)))
        .isInstanceOfSatisfying(
            DatabaseUnavailableException.class,
            outage -> assertThat(outage.undecided()).isEqualTo(undecidedAtTheEnd));
  }

  @Test
  void areConnectionsThatCannotBeHadOrAreLost() {
    for (Throwable lost :
        new Throwable[] {
          new R2dbcTimeoutException("nothing from the pool"),
          new R2dbcNonTransientResourceException("closed"),
          new IllegalStateException(new ConnectException("refused"))
        }) {
      assertThat(Outages.before(lost)).isInstanceOf(DatabaseUnavailableException.class);
    }
  }

  @Test
  void areNoErrorsOfOurs() {
    var grammar = new R2dbcBadGrammarException("no such table", "42P01");
    assertThat(Outages.before(grammar)).isSameAs(grammar);
    var ours = new IllegalStateException("a transaction inside a transaction");
    assertThat(Outages.atTheEnd(ours)).isSameAs(ours);
  }
}
