package org.nutgraf.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/**
 * A stretch of the calendar at its grain, such as the month {@code 2024-10} or the week {@code
 * 2025-W50}. A date that could not be resolved has X's in its {@link #timex()} and no interval.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CalendarDate implements TimeValue {
  private final String timex;
  private final Grain grain;
  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;

  private CalendarDate(
      String timex, Grain grain, @Nullable LocalDate from, @Nullable LocalDate to) {
    this.timex = timex;
    this.grain = grain;
    this.from = from;
    this.to = to;
  }

  /**
   * {@return a day}
   *
   * @param date the day
   */
  public static CalendarDate of(LocalDate date) {
    return new CalendarDate(
        Iso.date(date), Grain.DAY, date, date.isEqual(LocalDate.MAX) ? date : date.plusDays(1));
  }

  /**
   * {@return a month}
   *
   * @param month the month
   */
  public static CalendarDate of(YearMonth month) {
    LocalDate first = month.atDay(1);
    return new CalendarDate(
        Iso.year(month.getYear()) + "-" + Iso.two(month.getMonthValue()),
        Grain.MONTH,
        first,
        first.plusMonths(1));
  }

  /**
   * {@return a year}
   *
   * @param year the year
   */
  public static CalendarDate of(Year year) {
    LocalDate first = year.atDay(1);
    return new CalendarDate(Iso.year(year.getValue()), Grain.YEAR, first, first.plusYears(1));
  }

  /**
   * {@return a quarter of a year}
   *
   * @param quarter the quarter
   */
  public static CalendarDate of(YearQuarter quarter) {
    LocalDate first = quarter.atDay(1);
    return new CalendarDate(
        Iso.year(quarter.getYear()) + "-Q" + quarter.getQuarterValue(),
        Grain.QUARTER,
        first,
        first.plusMonths(3));
  }

  /**
   * {@return a week from Monday to Sunday}
   *
   * @param week the week
   */
  public static CalendarDate of(YearWeek week) {
    LocalDate monday = week.atDay(java.time.DayOfWeek.MONDAY);
    return new CalendarDate(Iso.week(week), Grain.WEEK, monday, monday.plusDays(7));
  }

  /**
   * {@return the Saturday and Sunday of a week}
   *
   * @param week the week
   */
  public static CalendarDate weekend(YearWeek week) {
    LocalDate saturday = week.atDay(java.time.DayOfWeek.SATURDAY);
    return new CalendarDate(Iso.week(week) + "-WE", Grain.WEEKEND, saturday, saturday.plusDays(2));
  }

  /**
   * {@return the first or second half of a year}
   *
   * @param year the year
   * @param half 1 or 2
   * @throws IllegalArgumentException if {@code half} is neither
   */
  public static CalendarDate half(Year year, int half) {
    if (half != 1 && half != 2) {
      throw new IllegalArgumentException("half is 1 or 2, not " + half);
    }
    LocalDate first = year.atMonth(half == 1 ? 1 : 7).atDay(1);
    return new CalendarDate(
        Iso.year(year.getValue()) + "-H" + half, Grain.HALF, first, first.plusMonths(6));
  }

  /**
   * {@return a season; winter belongs to the year of its December}
   *
   * @param year the year it begins in
   * @param season the season
   */
  public static CalendarDate of(Year year, Season season) {
    LocalDate first = season.begins(year.getValue());
    return new CalendarDate(
        Iso.year(year.getValue()) + "-" + season.code(), Grain.SEASON, first, first.plusMonths(3));
  }

  /**
   * {@return ten years, such as 1990 to 1999}
   *
   * @param first the first year, a multiple of 10 in 0..9990
   * @throws IllegalArgumentException if it is none
   */
  public static CalendarDate decade(Year first) {
    return years(first.getValue(), 10, Grain.DECADE, 3);
  }

  /**
   * {@return a hundred years, counted as 2000 to 2099 for the 21st century}
   *
   * @param first the first year, a multiple of 100 in 0..9900
   * @throws IllegalArgumentException if it is none
   */
  public static CalendarDate century(Year first) {
    return years(first.getValue(), 100, Grain.CENTURY, 2);
  }

  private static CalendarDate years(int first, int count, Grain grain, int digits) {
    if (first < 0 || first > 9999 || first % count != 0) {
      throw new IllegalArgumentException("year " + first + " begins no " + grain);
    }
    LocalDate from = LocalDate.of(first, 1, 1);
    return new CalendarDate(
        Iso.year(first).substring(0, digits), grain, from, from.plusYears(count));
  }

  /**
   * {@return the days between two, with a value of one's own: a holiday of several days, a fiscal
   * year}
   *
   * @param timex the TIMEX3 value
   * @param grain how fine it is given
   * @param from the first day
   * @param to the day after the last
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static CalendarDate ofDays(String timex, Grain grain, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("date ends at " + to + " before it begins at " + from);
    }
    return new CalendarDate(
        Objects.requireNonNull(timex, "timex"), Objects.requireNonNull(grain, "grain"), from, to);
  }

  /**
   * {@return a date of which something is not known, or that is impossible: it has no interval}
   *
   * @param timex the TIMEX3 value, such as "XXXX-10" or "2015-02-29"
   * @param grain how fine it is given
   */
  public static CalendarDate unresolved(String timex, Grain grain) {
    return new CalendarDate(
        Objects.requireNonNull(timex, "timex"), Objects.requireNonNull(grain, "grain"), null, null);
  }

  @Override
  public DateType type() {
    return DateType.DATE;
  }

  @Override
  public String timex() {
    return timex;
  }

  @Override
  public Optional<Grain> grain() {
    return Optional.of(grain);
  }

  @Override
  public Optional<TimeInterval> interval() {
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(TimeInterval.ofDays(from, to));
  }

  /** {@return the first day, if it is known} */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(from);
  }

  /** {@return the day, if this is one} */
  public Optional<LocalDate> asLocalDate() {
    return first(Grain.DAY);
  }

  /** {@return the month, if this is one} */
  public Optional<YearMonth> asYearMonth() {
    return first(Grain.MONTH).map(YearMonth::from);
  }

  /** {@return the quarter, if this is one} */
  public Optional<YearQuarter> asYearQuarter() {
    return first(Grain.QUARTER).map(YearQuarter::from);
  }

  /** {@return the week, if this is one} */
  public Optional<YearWeek> asYearWeek() {
    return first(Grain.WEEK).map(YearWeek::from);
  }

  /** {@return the year, if this is one} */
  public Optional<Year> asYear() {
    return first(Grain.YEAR).map(Year::from);
  }

  private Optional<LocalDate> first(Grain wanted) {
    return grain == wanted ? Optional.ofNullable(from) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarDate d
        && timex.equals(d.timex)
        && grain == d.grain
        && Objects.equals(from, d.from)
        && Objects.equals(to, d.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(timex, grain, from, to);
  }

  @Override
  public String toString() {
    return timex;
  }
}
