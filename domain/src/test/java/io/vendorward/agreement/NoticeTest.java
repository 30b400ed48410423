package io.vendorward.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

  @ParameterizedTest
  @CsvSource({
    "60, CALENDAR_DAYS, false",
    "61, CALENDAR_DAYS, true",
    "1440, HOURS, false",
    "1441, HOURS, true",
    "42, BUSINESS_DAYS, false",
    "43, BUSINESS_DAYS, true",
  })
  void knowsTheOuterLimit(int amount, Negotiated.Notice.Unit unit, boolean exceeds) {
    var notice = new Negotiated.Notice(amount, unit, Negotiated.Notice.From.DISCOVERY);
    assertThat(notice.exceedsOuterLimit()).isEqualTo(exceeds);
  }
}
