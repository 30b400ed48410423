package io.vendorward.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes dates and numbers as whoever reads the page expects them. */
public record Reader(Locale locale, ZoneId zone) {

  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  /** The day of an instant, in the reader's zone. */
  public String day(Instant instant) {
    return date(LocalDate.ofInstant(instant, zone));
  }

  /** Day and time of an instant, in the reader's zone. */
  public String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(zone)
        .format(instant);
  }

  /** The same with the zone's short name, for readers who are elsewhere. */
  public String momentThere(Instant instant) {
    return DateTimeFormatter.ofPattern("%s z".formatted(pattern()), locale)
        .withZone(zone)
        .format(instant);
  }

  private String pattern() {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        FormatStyle.MEDIUM, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }
}
