package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Document;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Direction;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeLength;
import org.nutgraf.time.TimeProfile;
import org.threeten.extra.YearQuarter;

/** What is known of a document while its dates are resolved in text order. For one thread. */
final class Context {
  final TimeProfile profile;
  private final Tense tense;
  private @Nullable LocalDate published;
  private final @Nullable LocalTime time;
  private int from;
  private int to;
  private @Nullable CalendarDate lastDate;
  private @Nullable LocalDate lastDay;
  private @Nullable CalendarDate lastQuarter;
  private boolean longPeriod;
  private boolean told;
  private int lastToken = -1_000_000;
  // Some are found by the moon, and a text may name one again and again.
  private final IdentityHashMap<Holidays.Holiday, Map<Integer, Optional<LocalDate>>> holidays =
      new IdentityHashMap<>(0);

  Context(Document document, TimeProfile profile, Tense tense) {
    this.profile = profile;
    this.tense = tense;
    published = document.publicationDate().orElse(null);
    time = document.publicationTime().orElse(null);
  }

  /** Moves to the phrase that is resolved next. */
  void at(int newFrom, int newTo) {
    from = newFrom;
    to = newTo;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** Takes the date of a dateline for a document that was given none. */
  void publishedOn(LocalDate date) {
    if (published == null) {
      published = date;
    }
  }

  @Nullable LocalDateTime moment() {
    return published == null || time == null ? null : published.atTime(time);
  }

  boolean isTimeml() {
    return profile == TimeProfile.TIMEML;
  }

  /** Returns where the verb near the phrase says it lies. */
  Direction tense() {
    return tense.near(from, to);
  }

  /** Returns whether a word stands at a verb that looks back. */
  boolean isTold(int i) {
    return tense.isTold(i);
  }

  /** Returns whether the text tells what has happened, as reports do. */
  boolean isReport() {
    return tense.isReport();
  }

  @Nullable CalendarDate lastDate() {
    return lastDate;
  }

  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  /** Whether figures of more than a quarter were spoken of last: "the nine months". */
  boolean isLongPeriod() {
    return longPeriod;
  }

  private static boolean isLong(TimeLength length) {
    return length.timex().equals("P9M") || length.timex().equals("P6M");
  }

  @Nullable CalendarDate lastQuarter() {
    return lastQuarter;
  }

  int sinceDate() {
    return from - lastToken;
  }

  /**
   * Whether a quarter is the one a text reports on: neither ahead nor before the one it reported on
   * so far, which it is compared with.
   */
  private boolean isReported(CalendarDate quarter) {
    LocalDate day = quarter.firstDay().orElse(null);
    if (published == null || day == null || lastQuarter == null) {
      return true;
    }
    LocalDate reported = lastQuarter.firstDay().orElse(day);
    return !day.plusMonths(3).isAfter(published)
        && (!day.isBefore(reported) || reported.isAfter(published));
  }

  /** Returns whether the text is as short as a message. */
  boolean isNote() {
    return tense.isNote();
  }

  /** Returns the first day of a holiday in a year, null if it has none then. */
  @Nullable LocalDate holiday(Holidays.Holiday holiday, int year) {
    return holidays
        .computeIfAbsent(holiday, h -> new HashMap<>())
        .computeIfAbsent(year, y -> Optional.ofNullable(holiday.first().apply(y)))
        .orElse(null);
  }

  /** Whether the text has told another time before the phrase. */
  boolean hasTold() {
    return told;
  }

  /** The quarter that three months told by their end are: "the quarter ended Sept. 30". */
  private static @Nullable CalendarDate quarter(Reading reading) {
    LocalDate first = reading.first();
    boolean whole =
        reading.value instanceof TimeLength length
            && (length.timex().equals("P1Q") || length.timex().equals("P3M"))
            && first != null
            && first.getDayOfMonth() == 1
            && first.getMonthValue() % 3 == 1;
    return first != null && whole ? CalendarDate.of(YearQuarter.from(first)) : null;
  }

  /** Remembers a date for those that lean on it. */
  void remember(Reading reading) {
    told = true;
    CalendarDate day = reading.day();
    if (day != null) {
      lastDay = day.asLocalDate().orElse(lastDay);
    }
    if (reading.value instanceof TimeLength length && isLong(length)) {
      longPeriod = true;
    }
    CalendarDate date = reading.value instanceof CalendarDate d ? d : day;
    date = date == null ? quarter(reading) : date;
    if (date == null || date.interval().isEmpty()) {
      return;
    }
    lastDate = date;
    lastToken = from;
    if (date.grain().orElseThrow() == Grain.QUARTER && isReported(date)) {
      lastQuarter = date;
    }
    longPeriod &= date.grain().orElseThrow() != Grain.QUARTER;
  }
}
