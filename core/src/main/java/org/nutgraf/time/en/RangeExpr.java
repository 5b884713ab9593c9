package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.Direction;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeMod;
import org.nutgraf.time.TimeRange;
import org.nutgraf.time.TimeValue;

/**
 * From one time to another. The end is the first that follows the beginning.
 *
 * @param first where it begins
 * @param last where it ends
 * @param open whether it ends where the last begins ("from Monday until Friday")
 * @param firstMod which part of the first is meant ("from late May …"), or null
 * @param lastMod which part of the last is meant, or null
 */
record RangeExpr(
    Expr first, Expr last, boolean open, @Nullable TimeMod firstMod, @Nullable TimeMod lastMod)
    implements Expr {
  RangeExpr(Expr first, Expr last) {
    this(first, last, false, null, null);
  }

  /** From one phrase to another, each with the part of it that is meant. */
  static RangeExpr of(Hit first, Hit last) {
    return new RangeExpr(first.expr(), last.expr(), false, first.mod(), last.mod());
  }

  /** Returns it as one that ends where the last begins, if so. */
  RangeExpr open(boolean now) {
    return new RangeExpr(first, last, now, firstMod, lastMod);
  }

  @Override
  public @Nullable Reading resolve(Context context) {
    Reading from = start(context);
    Reading to = from == null ? null : end(context, from);
    if (from != null && to != null && isOver(context, from, to)) {
      LocalDate start = from.first();
      from = start == null ? from : first.within(context, start.minusYears(1), start);
      to = from == null ? null : end(context, from);
    }
    if (from == null || to == null) {
      return null;
    }
    LocalDate start = from.first();
    LocalDate stop = to.first();
    LocalDate end = to.end();
    if (start != null
        && stop != null
        && end != null
        && stop.isBefore(start)
        && !end.isAfter(start)) {
      return null;
    }
    TimeRange range = new TimeRange(from.value, to.value);
    Reading reading = Reading.of(range, from.anchor);
    reading.invalid = from.invalid != null ? from.invalid : to.invalid;
    LocalDate published = context.published();
    if ((open || isNow(last)) && from.first() != null && published != null) {
      reading.interval = upTo(from, to, published);
    } else if (firstMod != null || lastMod != null) {
      reading.interval = parts(from.value, to.value);
    }
    return reading;
  }

  /** From the part of the first to the part of the last: "from late May to early June". */
  private @Nullable TimeInterval parts(TimeValue from, TimeValue to) {
    LocalDateTime start = part(from, firstMod).flatMap(TimeInterval::from).orElse(null);
    LocalDateTime end = part(to, lastMod).flatMap(TimeInterval::to).orElse(null);
    return start == null || end == null || end.isBefore(start) ? null : TimeInterval.of(start, end);
  }

  private static Optional<TimeInterval> part(TimeValue value, @Nullable TimeMod mod) {
    return mod == null ? value.interval() : value.interval(mod);
  }

  /** Whether a range ends where it is told: what it says holds up to then, and no longer. */
  private static boolean isNow(Expr expr) {
    return expr instanceof Now || expr instanceof RelativeExprs.Day d && d.days() == 0;
  }

  private @Nullable TimeInterval upTo(Reading from, Reading to, LocalDate published) {
    LocalDateTime start =
        part(from.value, firstMod).flatMap(TimeInterval::from).orElse(published.atStartOfDay());
    LocalDateTime now =
        to.value.interval().flatMap(TimeInterval::from).orElse(published.atStartOfDay());
    return now.isAfter(start) ? TimeInterval.of(start, now) : null;
  }

  /** "June 26 to July 2, 2020": a beginning without a year is the last before the end. */
  private @Nullable Reading start(Context context) {
    if (first instanceof CalendarExprs.Quarter quarter && last instanceof InnerExprs.In) {
      Reading to = last.resolve(context);
      LocalDate day = to == null ? null : to.first();
      if (day != null) {
        Reading same = quarter.within(context, day, day);
        LocalDate from = same.first();
        boolean after = from != null && from.isAfter(day);
        return after ? quarter.within(context, day.minusYears(1), day) : same;
      }
    }
    boolean open = first instanceof CalendarExprs.Month || first instanceof CalendarExprs.MonthDay;
    if (open && last instanceof CalendarExprs.Fixed || last instanceof InnerExprs.In) {
      Reading to = last.resolve(context);
      LocalDate day = to == null ? null : to.first();
      if (day != null) {
        Reading from = first.within(context, day.minusYears(1).plusDays(1), day.plusDays(1));
        if (from != null) {
          return from;
        }
      }
    }
    return first instanceof ClockExprs.Clock clock
        ? clock.place(context, false)
        : first.resolve(context);
  }

  /** "Between May and July sales fell", said in June: of the year before. */
  private boolean isOver(Context context, Reading from, Reading to) {
    LocalDate published = context.published();
    LocalDate start = from.first();
    LocalDate stop = to.first();
    return first instanceof CalendarExprs.Month
        && last instanceof CalendarExprs.Month
        && published != null
        && start != null
        && stop != null
        && stop.isAfter(published)
        && !start.isAfter(published)
        && context.isReport()
        && context.tense() == Direction.PAST;
  }

  private @Nullable Reading end(Context context, Reading from) {
    if (last instanceof ClockExprs.Clock clock && from.value instanceof ClockTime start) {
      return new Reading(after(start, clock));
    }
    LocalDate start = from.first();
    boolean open =
        last instanceof CalendarExprs.Month
            || last instanceof CalendarExprs.MonthDay
            || last instanceof CalendarExprs.Weekday;
    if (start != null && open) {
      Reading next =
          last.within(
              context,
              last instanceof CalendarExprs.Month ? start.withDayOfMonth(1) : start,
              start.plusYears(
                  last instanceof CalendarExprs.MonthDay d && d.month() == 2 && d.day() == 29
                      ? 8
                      : 1));
      if (next != null) {
        return next;
      }
    }
    return last.resolve(context);
  }

  private static TimeValue after(ClockTime start, ClockExprs.Clock clock) {
    ClockTime end = clock.value();
    CalendarDate day = start.day().orElse(null);
    LocalTime from = start.time().orElse(null);
    LocalTime to = end.time().orElse(null);
    if (from != null && to != null && !to.isAfter(from)) {
      if (!clock.sure()
          && clock.hour() < 12
          && clock.half(12).value().time().orElse(to).isAfter(from)) {
        end = clock.half(12).value();
      } else if (day != null) {
        LocalDate date = day.asLocalDate().orElse(null);
        day = date == null ? day : CalendarDate.of(date.plusDays(1));
      }
    }
    return day == null ? end : end.on(day);
  }

  @Override
  public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
    return null;
  }
}
