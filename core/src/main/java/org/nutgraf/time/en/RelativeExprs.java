package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.Direction;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeMod;
import org.nutgraf.time.TimeReference;
import org.threeten.extra.YearQuarter;

/** Phrases that are counted from another time. */
final class RelativeExprs {
  private RelativeExprs() {}

  /** Something that nothing is known of but its grain. */
  static Reading unresolved(Grain grain) {
    String timex =
        switch (grain) {
          case WEEK -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case HALF -> "XXXX-HX";
          case YEAR, DECADE, CENTURY -> "XXXX";
          default -> "XXXX-XX-XX";
        };
    return Reading.of(CalendarDate.unresolved(timex, grain), Anchor.UNKNOWN);
  }

  /** A day counted from the publication: today, yesterday, tomorrow. */
  record Day(int days) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      return published == null
          ? unresolved(Grain.DAY)
          : Reading.seen(CalendarDate.of(published.plusDays(days)));
    }
  }

  /** A stretch counted from the one of the publication or of the last mention: "last year". */
  record Step(int relation, Unit unit) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      LocalDate published = context.published();
      boolean leans =
          relation == Words.SAME
              || relation == Words.THAT
              || relation == Words.FOLLOWING
              || relation == Words.PREVIOUS
              || unit == Unit.DAY && relation == Words.NEXT;
      CalendarDate last = unit == Unit.DAY ? day(context.lastDay()) : context.lastDate();
      if (unit == Unit.QUARTER && relation == Words.LATEST) {
        CalendarDate quarter = context.lastQuarter();
        if (quarter != null) {
          return Reading.of(quarter, Anchor.MENTION);
        }
      }
      boolean usable =
          last != null
              && last.firstDay().isPresent()
              && last.grain().orElseThrow().compareTo(unit.grain) <= 0;
      if (leans && usable && last != null && context.isReport()) {
        LocalDate base = last.firstDay().orElseThrow();
        return Reading.of(Cal.at(unit.shift(base, steps()), unit.grain), Anchor.MENTION);
      }
      if (published == null) {
        return unresolved(unit.grain);
      }
      if (unit == Unit.WEEKEND) {
        return Reading.seen(weekend(context, published));
      }
      if (unit.isClock()) {
        return clock(context);
      }
      return Reading.seen(Cal.at(unit.shift(published, steps()), unit.grain));
    }

    private static @Nullable CalendarDate day(@Nullable LocalDate date) {
      return date == null ? null : CalendarDate.of(date);
    }

    private int steps() {
      return switch (relation) {
        case Words.LAST, Words.PREVIOUS, Words.PAST -> -1;
        case Words.NEXT, Words.COMING, Words.FOLLOWING -> 1;
        case Words.LATEST -> unit == Unit.QUARTER ? -1 : 0;
        default -> 0;
      };
    }

    private CalendarDate weekend(Context context, LocalDate published) {
      LocalDate last = Cal.onOrBefore(published, 6);
      boolean onIt = published.getDayOfWeek().getValue() >= 6;
      LocalDate thisOne =
          onIt || relation != Words.THIS || context.tense() != Direction.PAST
              ? Cal.onOrBefore(published, 1).plusDays(5)
              : last;
      return Cal.at(
          switch (steps()) {
            case -1 -> onIt ? last.minusWeeks(1) : last;
            case 1 -> thisOne.plusWeeks(1);
            default -> thisOne;
          },
          Grain.WEEKEND);
    }

    private @Nullable Reading clock(Context context) {
      LocalDateTime now = context.moment();
      if (now == null) {
        return Reading.of(TimeReference.PRESENT_REF, Anchor.PUBLICATION);
      }
      LocalDateTime at = now.truncatedTo(unit.chrono).plus(steps(), unit.chrono);
      return Reading.seen(
          ClockTime.of(at.toLocalTime(), unit.grain).on(CalendarDate.of(at.toLocalDate())));
    }
  }

  /** A unit with an article: "the quarter", "the day". */
  record Known(Unit unit) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      LocalDate published = context.published();
      if (unit == Unit.QUARTER) {
        CalendarDate quarter = context.lastQuarter();
        if (quarter != null) {
          return Reading.of(quarter, Anchor.MENTION);
        }
        return published == null
            ? unresolved(Grain.QUARTER)
            : Reading.seen(CalendarDate.of(YearQuarter.from(published).minusQuarters(1)));
      }
      LocalDate lastDay = context.lastDay();
      if (unit == Unit.DAY && lastDay != null) {
        return Reading.of(CalendarDate.of(lastDay), Anchor.MENTION);
      }
      if (published == null) {
        return unresolved(unit.grain);
      }
      if (unit == Unit.WEEKEND) {
        return new Step(context.isReport() ? Words.LAST : Words.THIS, unit).resolve(context);
      }
      return Reading.seen(Cal.at(published, unit.grain));
    }
  }

  /** The same stretch of the year before: "the year-earlier quarter", "a year ago". */
  record YearAgo(boolean period, int years) implements Expr {
    @Override
    public Reading resolve(Context context) {
      CalendarDate quarter = context.lastQuarter();
      if (quarter != null && quarter.asYearQuarter().isPresent() && !context.isLongPeriod()) {
        return Reading.of(
            CalendarDate.of(quarter.asYearQuarter().get().minusYears(years)), Anchor.MENTION);
      }
      LocalDate published = context.published();
      CalendarDate last = context.lastDate();
      if (!period && last != null && last.asYear().isPresent() && context.sinceDate() < 40) {
        return Reading.of(CalendarDate.of(last.asYear().get().minusYears(years)), Anchor.MENTION);
      }
      return published == null
          ? unresolved(Grain.YEAR)
          : Reading.seen(CalendarDate.of(Year.from(published).minusYears(years)));
    }
  }

  /**
   * A time so far from another: "two weeks ago", "three days later", "a week from Sunday". Without
   * a base, {@code leans} tells that it is counted from the last mention.
   */
  record Away(Amount amount, int sign, @Nullable Expr base, boolean leans) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Anchor anchor = Anchor.PUBLICATION;
      LocalDate from = context.published();
      Grain grain = amount.unit().grain;
      if (amount.isVague()) {
        return Reading.of(
            sign < 0 ? TimeReference.PAST_REF : TimeReference.FUTURE_REF, Anchor.PUBLICATION);
      }
      if (base != null) {
        Reading reading = base.resolve(context);
        if (reading == null) {
          return null;
        }
        if (amount.unit().isClock() && reading.value instanceof ClockTime time) {
          return onClock(time);
        }
        from = reading.first();
        anchor = reading.anchor;
        Grain own = reading.value.grain().orElse(grain);
        grain = own.compareTo(grain) < 0 ? own : grain;
      } else if (leans) {
        CalendarDate last = context.lastDate();
        if (last == null
            || !context.isReport()
            || last.grain().orElseThrow().compareTo(grain) > 0) {
          return context.isReport() || !amount.unit().isClock()
              ? new Reading(amount.length())
              : base == null && sign > 0 && context.moment() != null ? clock(context) : null;
        }
        from = last.firstDay().orElse(from);
        anchor = Anchor.MENTION;
      }
      if (from == null) {
        return unresolved(grain);
      }
      return amount.unit().isClock() && base == null
          ? clock(context)
          : counted(context, from, grain, anchor);
    }

    /** The time before or after it that "more than two years ago" leaves open, or null. */
    @Nullable TimeInterval beyond(TimeMod mod, Reading reading) {
      if (mod != TimeMod.MORE_THAN || reading.invalid != null) {
        return null;
      }
      TimeInterval whole = reading.value.interval().orElse(null);
      LocalDateTime start = whole == null ? null : whole.from().orElse(null);
      LocalDateTime end = whole == null ? null : whole.to().orElse(null);
      if (start == null || end == null) {
        return null;
      }
      return sign < 0 ? TimeInterval.endingAt(start) : TimeInterval.startingAt(end);
    }

    private @Nullable Reading counted(Context context, LocalDate from, Grain grain, Anchor anchor) {
      LocalDate to = amount.shift(from, sign);
      if (to == null) {
        return null;
      }
      Grain shown = grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain;
      boolean day = amount.unit() == Unit.DAY || amount.unit() == Unit.NIGHT;
      Reading reading = Reading.of(Cal.at(to, day ? Grain.DAY : shown), anchor);
      return !context.isReport() && base == null
          ? Reading.of(CalendarDate.of(to), anchor)
          : reading;
    }

    private @Nullable Reading onClock(ClockTime time) {
      LocalTime clock = time.time().orElse(null);
      Long seconds = amount.seconds();
      if (clock == null || seconds == null) {
        return null;
      }
      CalendarDate day = time.day().orElse(null);
      LocalDate date = day == null ? null : day.asLocalDate().orElse(null);
      if (date == null) {
        return new Reading(ClockTime.of(clock.plusSeconds(sign * seconds), Grain.MINUTE));
      }
      LocalDateTime at = date.atTime(clock).plusSeconds(sign * seconds);
      return new Reading(
          ClockTime.of(at.toLocalTime(), Grain.MINUTE).on(CalendarDate.of(at.toLocalDate())));
    }

    private Reading clock(Context context) {
      LocalDateTime now = context.moment();
      Long seconds = amount.seconds();
      if (now == null || seconds == null) {
        return new Reading(amount.length());
      }
      LocalDateTime at =
          now.plusSeconds(sign * seconds)
              .truncatedTo(amount.unit() == Unit.SECOND ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
      return Reading.seen(
          ClockTime.of(at.toLocalTime(), amount.unit() == Unit.SECOND ? Grain.SECOND : Grain.MINUTE)
              .on(CalendarDate.of(at.toLocalDate())));
    }
  }

  /**
   * "The day after the vote": beside the day spoken of last; of no other unit, and without it no
   * day.
   */
  record BesideEvent(Unit unit, int sign) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      LocalDate last = unit == Unit.DAY ? context.lastDay() : null;
      return last == null ? null : Reading.of(CalendarDate.of(last.plusDays(sign)), Anchor.MENTION);
    }
  }

  /** "About two years ago" as TimeML values it: by its length, though it lies in that year. */
  record LengthAgo(Away away) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading ago = away.resolve(context);
      Reading length = new Reading(away.amount().length());
      if (ago != null) {
        length.anchor = ago.anchor;
        length.interval = ago.value.interval().orElse(null);
      }
      return length;
    }
  }

  /** "The same month last year": of the year before the one spoken of. */
  record YearBefore(Unit unit) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading same = new Step(Words.SAME, unit).resolve(context);
      LocalDate first = same == null ? null : same.first();
      return same == null || first == null
          ? same
          : Reading.of(Cal.at(first.plusDays(3).minusYears(1), unit.grain), same.anchor);
    }
  }

  /** The year so many years before or after that of the publication. */
  record YearAway(Amount amount, int sign) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      LocalDate published = context.published();
      LocalDate day = published == null ? null : amount.shift(published, sign);
      return published == null
          ? unresolved(Grain.YEAR)
          : day == null ? null : Reading.seen(Cal.at(day, Grain.YEAR));
    }
  }

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

  /** From Monday to Friday: "this working week". */
  record WorkingWeek(int relation) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading week = new Step(relation, Unit.WEEK).resolve(context);
      LocalDate monday = week == null ? null : week.first();
      if (week != null && monday != null) {
        week.interval = TimeInterval.ofDays(monday, monday.plusDays(5));
      }
      return week;
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

  /** So many units up to now or from now on: "the past two weeks". */
  record Window(Amount amount, int sign) implements Expr {
    @Override
    public Reading resolve(Context context) {
      Reading reading = new Reading(amount.length());
      LocalDate published = context.published();
      LocalDateTime now = context.moment();
      Long seconds = amount.seconds();
      if (amount.unit().isClock() && now != null && seconds != null) {
        reading.anchor = Anchor.PUBLICATION;
        reading.interval =
            sign < 0
                ? TimeInterval.of(now.minusSeconds(seconds), now)
                : TimeInterval.of(now, now.plusSeconds(seconds));
      }
      if (published == null || amount.unit().isClock()) {
        return reading;
      }
      boolean whole = amount.unit() == Unit.QUARTER || amount.unit() == Unit.DECADE;
      LocalDate first =
          whole ? Cal.at(published, amount.unit().grain).firstDay().orElse(published) : published;
      LocalDate start =
          sign < 0 ? first : whole ? amount.unit().shift(first, 1) : published.plusDays(1);
      LocalDate end = amount.shift(start, sign);
      if (end != null && !amount.isVague()) {
        reading.anchor = Anchor.PUBLICATION;
        reading.interval =
            sign < 0 ? TimeInterval.ofDays(end, start) : TimeInterval.ofDays(start, end);
      }
      return reading;
    }
  }
}
