package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeInterval;

/** Phrases that name one stretch of time in or beside another: "Friday of next week". */
final class InnerExprs {
  private InnerExprs() {}

  /** One in another: "October last year", "Friday of next week". */
  record In(Expr inner, Expr outer) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading period = outer.resolve(context);
      if (period == null) {
        return null;
      }
      LocalDate from = period.first();
      LocalDate to = period.end();
      if (from == null || to == null) {
        return period.anchor == Anchor.UNKNOWN ? inner.resolve(context) : null;
      }
      Reading reading = inner.within(context, from, to);
      if (reading != null) {
        reading.anchor = period.anchor;
      }
      return reading;
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      Reading period = outer.within(context, from, to);
      if (period == null) {
        return null;
      }
      LocalDate first = period.first();
      LocalDate end = period.end();
      return first == null || end == null ? null : inner.within(context, first, end);
    }
  }

  /** The nth of something in a stretch; counted from the end if {@code n} is negative. */
  record Nth(int n, Unit unit, int weekday) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      return null;
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      LocalDate first;
      if (weekday != 0) {
        first = n > 0 ? Cal.onOrAfter(from, weekday) : Cal.onOrBefore(to.minusDays(1), weekday);
        first = first.plusWeeks(n > 0 ? n - 1L : n + 1L);
        return first.isBefore(from) || !first.isBefore(to)
            ? null
            : new Reading(CalendarDate.of(first));
      }
      if (unit == Unit.WEEK || unit == Unit.WEEKEND) {
        // A week belongs to the month or year of its Thursday, a weekend to that of its Saturday.
        int day = unit == Unit.WEEK ? 4 : 6;
        LocalDate own = n > 0 ? Cal.onOrAfter(from, day) : Cal.onOrBefore(to.minusDays(1), day);
        first = Cal.onOrBefore(own, unit == Unit.WEEK ? 1 : 6).plusWeeks(n > 0 ? n - 1L : n + 1L);
      } else {
        first = n > 0 ? unit.shift(from, n - 1L) : unit.shift(to, n);
      }
      return first.isBefore(from.minusDays(3)) || !first.isBefore(to) || unit.isClock()
          ? null
          : new Reading(Cal.at(first, unit.grain));
    }
  }

  /** "The second half of May", "the first half of the decade": half the days of a whole. */
  record HalfOf(int half, Expr whole) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      return halved(whole.resolve(context));
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      return halved(whole.within(context, from, to));
    }

    private @Nullable Reading halved(@Nullable Reading reading) {
      LocalDate from = reading == null ? null : reading.first();
      LocalDate to = reading == null ? null : reading.end();
      if (reading != null && from != null && to != null) {
        long months = ChronoUnit.MONTHS.between(from, to);
        LocalDate middle =
            months > 1
                ? from.plusMonths(months / 2)
                : from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
        reading.interval =
            half == 1 ? TimeInterval.ofDays(from, middle) : TimeInterval.ofDays(middle, to);
      }
      return reading;
    }
  }

  /** The week that holds a day. */
  record WeekOf(Expr day, Grain grain) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading reading = day.resolve(context);
      LocalDate first = reading == null ? null : reading.first();
      return first == null || reading == null
          ? null
          : Reading.of(Cal.at(first, grain), reading.anchor);
    }
  }

  /** The weekend next to a day, and the days between them. */
  record WeekendAt(Expr day) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading reading = day.resolve(context);
      LocalDate first = reading == null ? null : reading.first();
      if (first == null || reading == null) {
        return null;
      }
      boolean before = first.getDayOfWeek().getValue() < 3;
      LocalDate saturday = before ? Cal.onOrBefore(first, 6) : Cal.onOrAfter(first.minusDays(1), 6);
      LocalDate monday = saturday.plusDays(2);
      CalendarDate weekend =
          CalendarDate.ofDays(
              Cal.at(saturday, Grain.WEEKEND).timex(),
              Grain.WEEKEND,
              first.isBefore(saturday) ? first : saturday,
              first.isBefore(monday) ? monday : first.plusDays(1));
      return Reading.of(weekend, reading.anchor);
    }
  }

  /** The nth weekday before or after a day: "the Friday before Christmas". */
  record WeekdayBeside(int n, int weekday, boolean before, Expr base) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading reading = base.resolve(context);
      LocalDate day = reading == null ? null : reading.first();
      LocalDate end = reading == null ? null : reading.end();
      if (reading == null || day == null || end == null) {
        return null;
      }
      LocalDate first =
          before ? Cal.onOrBefore(day.minusDays(1), weekday) : Cal.onOrAfter(end, weekday);
      return Reading.of(CalendarDate.of(first.plusWeeks(before ? 1L - n : n - 1L)), reading.anchor);
    }
  }
}
