package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.Direction;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeReference;
import org.threeten.extra.YearQuarter;

/** Phrases told from the day of the text or what was spoken of last: "today", "last year". */
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
}
