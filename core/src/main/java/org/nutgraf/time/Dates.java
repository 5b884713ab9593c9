package org.nutgraf.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.text.Mentions;
import org.threeten.extra.LocalDateRange;

/**
 * The dates, times, lengths of time and recurrences of a text, in text order. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Dates extends Mentions<DateMention, Dates> {
  private Dates(List<DateMention> list) {
    super(list);
  }

  /**
   * {@return a collection of these mentions}
   *
   * @param mentions the mentions, in text order
   */
  public static Dates of(List<DateMention> mentions) {
    return new Dates(mentions);
  }

  @Override
  protected Dates with(List<DateMention> mentions) {
    return new Dates(mentions);
  }

  /**
   * {@return those of a kind}
   *
   * @param type the kind
   */
  public Dates ofType(DateType type) {
    return filter(m -> m.type() == type);
  }

  /** {@return those that denote a stretch of time} */
  public Dates resolved() {
    return filter(m -> m.interval().isPresent());
  }

  /**
   * {@return those given as fine as a grain, or finer}
   *
   * @param grain the coarsest grain
   */
  public Dates atLeastAsFineAs(Grain grain) {
    return filter(m -> m.grain().isPresent() && m.grain().get().compareTo(grain) <= 0);
  }

  /**
   * {@return those that share a moment with an interval}
   *
   * @param interval the interval
   */
  public Dates overlapping(TimeInterval interval) {
    return filter(m -> m.interval().isPresent() && m.interval().get().overlaps(interval));
  }

  /**
   * {@return those that share a moment with a year}
   *
   * @param year the year
   */
  public Dates overlapping(Year year) {
    LocalDate first = year.atDay(1);
    return overlapping(TimeInterval.ofDays(first, first.plusYears(1)));
  }

  /**
   * {@return those that share a moment with a month}
   *
   * @param month the month
   */
  public Dates overlapping(YearMonth month) {
    LocalDate first = month.atDay(1);
    return overlapping(TimeInterval.ofDays(first, first.plusMonths(1)));
  }

  /**
   * {@return those that share a moment with a day}
   *
   * @param day the day
   */
  public Dates overlapping(LocalDate day) {
    return overlapping(TimeInterval.ofDays(day, day.plusDays(1)));
  }

  /**
   * {@return those that share a moment with a range of days}
   *
   * @param days the days; an unbounded end is no bound
   */
  public Dates overlapping(LocalDateRange days) {
    if (days.isUnboundedStart() && days.isUnboundedEnd()) {
      return resolved();
    }
    if (days.isUnboundedStart()) {
      return overlapping(TimeInterval.endingAt(days.getEnd().atStartOfDay()));
    }
    return overlapping(
        days.isUnboundedEnd()
            ? TimeInterval.startingAt(days.getStart().atStartOfDay())
            : TimeInterval.ofDays(days.getStart(), days.getEnd()));
  }

  /**
   * {@return those that are over before a day}
   *
   * @param day the day
   */
  public Dates before(LocalDate day) {
    LocalDateTime start = day.atStartOfDay();
    return filter(
        m -> m.interval().flatMap(TimeInterval::to).map(to -> !to.isAfter(start)).orElse(false));
  }

  /**
   * {@return those that begin after a day}
   *
   * @param day the day
   */
  public Dates after(LocalDate day) {
    LocalDateTime end = day.plusDays(1).atStartOfDay();
    return filter(
        m -> m.interval().flatMap(TimeInterval::from).map(f -> !f.isBefore(end)).orElse(false));
  }

  /**
   * {@return those that denote a stretch of time in the order of time: by beginning, then by end,
   * then as in the text; an open beginning comes first, an open end last}
   */
  public List<DateMention> inOrderOfTime() {
    return stream()
        .filter(m -> m.interval().isPresent())
        .sorted(
            Comparator.comparing(
                    (DateMention m) ->
                        m.interval().flatMap(TimeInterval::from).orElse(LocalDateTime.MIN))
                .thenComparing(
                    m -> m.interval().flatMap(TimeInterval::to).orElse(LocalDateTime.MAX)))
        .toList();
  }
}
