package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.Direction;
import org.nutgraf.time.Grain;
import org.nutgraf.time.Season;
import org.nutgraf.time.TimeValue;
import org.threeten.extra.YearQuarter;

/** Phrases that name a place on the calendar. */
final class CalendarExprs {
  private CalendarExprs() {}

  /** A value that is what it is in any context. */
  record Fixed(TimeValue value) implements Expr {
    @Override
    public Reading resolve(Context context) {
      return new Reading(value);
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      return value instanceof CalendarDate ? new Reading(value) : null;
    }
  }

  /** A day or month with its year. */
  static Expr date(int year, int month, int day) {
    if (day == 0) {
      return new Fixed(CalendarDate.of(YearMonth.of(year, month)));
    }
    if (Cal.exists(year, month, day)) {
      return new Fixed(CalendarDate.of(LocalDate.of(year, month, day)));
    }
    return new Impossible(
        Cal.four(year) + "-" + Cal.two(month) + "-" + Cal.two(day),
        "month " + month + " of " + year + " has no day " + day);
  }

  /** A date that does not exist. */
  record Impossible(String timex, String reason) implements Expr {
    @Override
    public Reading resolve(Context context) {
      return new Reading(CalendarDate.unresolved(timex, Grain.DAY)).invalid(reason);
    }
  }

  /** A month and day without a year; {@code weekday} is 0 if none is written. */
  record MonthDay(int month, int day, int weekday) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      String timex = "XXXX-" + Cal.two(month) + "-" + Cal.two(day);
      if (!Cal.exists(2000, month, day)) {
        return new Reading(CalendarDate.unresolved(timex, Grain.DAY))
            .invalid("month " + month + " has no day " + day);
      }
      if (published == null) {
        return Reading.of(CalendarDate.unresolved(timex, Grain.DAY), Anchor.UNKNOWN);
      }
      LocalDate best = null;
      if (weekday != 0) {
        best = Nearest.year(published, context.tense(), y -> matching(y));
        // Another year rather than another weekday, but no year far away.
        boolean far = best != null && Math.abs(best.getYear() - published.getYear()) > 1;
        best = far || isFarInNote(context, published, best) ? null : best;
      }
      if (best == null && !context.isReport() && context.tense() != Direction.PAST) {
        best = Nearest.strictly(published.minusDays(1), true, this::in);
      }
      if (best == null) {
        best = Nearest.year(published, context.tense(), this::in);
      }
      LocalDate date = best == null ? published : best;
      LocalDate other = Nearest.strictly(published, date.isBefore(published), this::in);
      Reading reading = Reading.seen(CalendarDate.of(date));
      return other == null || weekday != 0 ? reading : reading.or(CalendarDate.of(other));
    }

    private static boolean isFarInNote(
        Context context, LocalDate published, @Nullable LocalDate best) {
      return best != null && !context.isReport() && best.isBefore(published.minusMonths(6));
    }

    private @Nullable LocalDate in(int year) {
      return Cal.exists(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    private @Nullable LocalDate matching(int year) {
      LocalDate date = in(year);
      return date != null && date.getDayOfWeek().getValue() == weekday ? date : null;
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        LocalDate date = in(year);
        if (date != null && !date.isBefore(from) && date.isBefore(to)) {
          return new Reading(CalendarDate.of(date));
        }
      }
      return null;
    }
  }

  /** A month without a year; {@code relation} is 0 or one of {@link Words}. */
  record Month(int month, int relation) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(
            CalendarDate.unresolved("XXXX-" + Cal.two(month), Grain.MONTH), Anchor.UNKNOWN);
      }
      YearMonth now = YearMonth.from(published);
      YearMonth before = YearMonth.of(now.getYear() - (month < now.getMonthValue() ? 0 : 1), month);
      YearMonth after = YearMonth.of(now.getYear() + (month > now.getMonthValue() ? 0 : 1), month);
      boolean current = month == now.getMonthValue();
      YearMonth chosen =
          switch (relation) {
            case Words.LAST, Words.PAST, Words.PREVIOUS -> before;
            case Words.NEXT, Words.COMING, Words.FOLLOWING -> after;
            case Words.THIS -> YearMonth.of(now.getYear(), month);
            default -> current ? now : bare(context, published, before, after);
          };
      return Reading.seen(CalendarDate.of(chosen))
          .or(CalendarDate.of(chosen.isAfter(now) ? before : after));
    }

    private YearMonth bare(
        Context context, LocalDate published, YearMonth before, YearMonth after) {
      Direction tense = context.tense();
      if (!context.isReport() && tense != Direction.PAST) {
        return after;
      }
      LocalDate nearest = Nearest.year(published, tense, y -> YearMonth.of(y, month).atDay(15));
      return nearest == null
          ? before
          : tense == Direction.PAST
              ? before
              : YearMonth.from(nearest).isAfter(YearMonth.from(published)) ? after : before;
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        YearMonth found = YearMonth.of(year, month);
        if (!found.atDay(1).isBefore(from) && found.atDay(1).isBefore(to)) {
          return new Reading(CalendarDate.of(found));
        }
      }
      return null;
    }
  }

  /** A weekday; {@code relation} is 0 or one of {@link Words}. */
  record Weekday(int day, int relation) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(CalendarDate.unresolved("XXXX-WXX-" + day, Grain.DAY), Anchor.UNKNOWN);
      }
      LocalDate before = Cal.onOrBefore(published, day);
      LocalDate after = Cal.onOrAfter(published, day);
      LocalDate chosen =
          switch (relation) {
            // Yesterday is not called by its name and "last".
            case Words.LAST -> Cal.onOrBefore(published.minusDays(2), day);
            case Words.PREVIOUS -> Cal.onOrBefore(published, 1).minusDays(8L - day);
            case Words.PAST -> before.equals(published) ? before.minusWeeks(1) : before;
            case Words.NEXT -> next(published, after);
            case Words.FOLLOWING -> following(context, published, after);
            case Words.COMING -> after.equals(published) ? after.plusWeeks(1) : after;
            case Words.THIS -> context.tense() == Direction.PAST ? before : after;
            default -> bare(context) ? after : before;
          };
      LocalDate other = chosen.isAfter(published) ? before : after;
      return Reading.seen(CalendarDate.of(chosen)).or(CalendarDate.of(other));
    }

    /** The first such day after the day spoken of, else the one of next week. */
    private LocalDate following(Context context, LocalDate published, LocalDate after) {
      LocalDate last = context.isReport() ? context.lastDay() : null;
      return last == null ? next(published, after) : Cal.onOrAfter(last.plusDays(1), day);
    }

    private static LocalDate next(LocalDate published, LocalDate after) {
      boolean sameWeek = Cal.onOrAfter(published, 7).isAfter(after.minusDays(1));
      return after.equals(published) || sameWeek ? after.plusWeeks(1) : after;
    }

    private static boolean bare(Context context) {
      Direction tense = context.tense();
      return tense == Direction.FUTURE || tense != Direction.PAST && !context.isReport();
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      LocalDate date = Cal.onOrAfter(from, day);
      return date.isBefore(to) ? new Reading(CalendarDate.of(date)) : null;
    }
  }

  /** A day of an unnamed month, with its weekday or 0. */
  record DayOfMonth(int day, int weekday) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(
            CalendarDate.unresolved("XXXX-XX-" + Cal.two(day), Grain.DAY), Anchor.UNKNOWN);
      }
      boolean ahead =
          context.tense() == Direction.FUTURE
              || context.tense() != Direction.PAST && !context.isReport();
      for (int n = 0; n < 30; n++) {
        YearMonth month = YearMonth.from(published).plusMonths(ahead ? n : -n);
        if (day > month.lengthOfMonth()) {
          continue;
        }
        LocalDate date = month.atDay(day);
        boolean fits = ahead ? !date.isBefore(published) : !date.isAfter(published);
        if ((fits || weekday != 0 && n == 0)
            && (weekday == 0 || date.getDayOfWeek().getValue() == weekday)) {
          return Reading.seen(CalendarDate.of(date));
        }
      }
      return null;
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      return day <= from.lengthOfMonth() && from.plusDays(day - 1L).isBefore(to)
          ? new Reading(CalendarDate.of(from.plusDays(day - 1L)))
          : null;
    }
  }

  /** A quarter without a year. */
  record Quarter(int quarter) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(
            CalendarDate.unresolved("XXXX-Q" + quarter, Grain.QUARTER), Anchor.UNKNOWN);
      }
      YearQuarter now = YearQuarter.from(published);
      YearQuarter here = YearQuarter.of(now.getYear(), quarter);
      Direction tense = context.tense();
      YearQuarter chosen =
          here.isAfter(now)
                  && context.isReport()
                  && (tense != Direction.FUTURE || here.isAfter(now.plusQuarters(2)))
              ? here.isAfter(now.plusQuarters(1)) || tense == Direction.PAST
                  ? here.minusYears(1)
                  : here
              : here.isBefore(now.minusQuarters(2)) && tense == Direction.FUTURE
                  ? here.plusYears(1)
                  : here;
      return Reading.seen(CalendarDate.of(chosen))
          .or(CalendarDate.of(chosen.plusYears(chosen.isAfter(now) ? -1 : 1)));
    }

    @Override
    public Reading within(Context context, LocalDate from, LocalDate to) {
      return new Reading(CalendarDate.of(YearQuarter.of(from.getYear(), quarter)));
    }
  }

  /** A half of a year without the year. */
  record Half(int half) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(CalendarDate.unresolved("XXXX-H" + half, Grain.HALF), Anchor.UNKNOWN);
      }
      boolean lastYear =
          half == 2 && published.getMonthValue() < 7 && context.tense() == Direction.PAST;
      return Reading.seen(
          CalendarDate.half(Year.of(published.getYear() - (lastYear ? 1 : 0)), half));
    }

    @Override
    public Reading within(Context context, LocalDate from, LocalDate to) {
      return new Reading(CalendarDate.half(Year.from(from), half));
    }
  }

  /** A season; {@code relation} is 0 or one of {@link Words}. */
  record OfSeason(Season season, int relation) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(
            CalendarDate.unresolved("XXXX-" + season.code(), Grain.SEASON), Anchor.UNKNOWN);
      }
      int year = published.getYear();
      int begun = season.begins(year).isAfter(published) ? year - 1 : year;
      boolean running = season.begins(begun).plusMonths(3).isAfter(published);
      int chosen =
          switch (relation) {
            case Words.LAST, Words.PREVIOUS -> running ? begun - 1 : begun;
            case Words.PAST -> running ? begun - 1 : begun;
            case Words.NEXT -> begun + 1;
            case Words.COMING, Words.FOLLOWING -> begun + 1;
            case Words.THIS -> running ? begun : year;
            default ->
                running || context.tense() == Direction.PAST
                    ? begun
                    : context.tense() == Direction.FUTURE ? begun + 1 : near(published, begun);
          };
      return Reading.seen(CalendarDate.of(Year.of(chosen), season));
    }

    private int near(LocalDate published, int begun) {
      LocalDate nearest = Nearest.year(published, Direction.NONE, season::begins);
      return nearest == null ? begun : nearest.getYear();
    }

    @Override
    public Reading within(Context context, LocalDate from, LocalDate to) {
      return new Reading(CalendarDate.of(Year.from(from), season));
    }
  }

  /** A holiday; {@code relation} is 0 or one of {@link Words}. */
  record OfHoliday(Holidays.Holiday holiday, int relation) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      LocalDate published = context.published();
      if (published == null) {
        return Reading.of(CalendarDate.unresolved("XXXX-XX-XX", Grain.DAY), Anchor.UNKNOWN);
      }
      LocalDate date =
          switch (relation) {
            case Words.LAST, Words.PAST, Words.PREVIOUS ->
                Nearest.strictly(published, false, y -> in(context, y));
            case Words.NEXT, Words.COMING -> Nearest.strictly(published, true, y -> in(context, y));
            case Words.THIS ->
                context.isReport()
                    ? in(context, published.getYear())
                    : Nearest.strictly(published.minusDays(1), true, y -> in(context, y));
            default ->
                context.isReport()
                    ? Nearest.year(published, context.tense(), y -> in(context, y))
                    : Nearest.strictly(published.minusDays(1), true, y -> in(context, y));
          };
      return date == null ? null : reading(date).anchored();
    }

    private @Nullable LocalDate in(Context context, int year) {
      return year < 1 || year > 9998 ? null : context.holiday(holiday, year);
    }

    private Found reading(LocalDate date) {
      LocalDate end = holiday.end().apply(date);
      CalendarDate day = CalendarDate.of(date);
      return new Found(
          end.equals(date.plusDays(1))
              ? day
              : CalendarDate.ofDays(
                  day.timex(), Grain.DAY, holiday.eve() ? date.minusDays(1) : date, end));
    }

    @Override
    public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        LocalDate date = in(context, year);
        if (date != null && !date.isBefore(from) && date.isBefore(to)) {
          return new Reading(reading(date).value());
        }
      }
      return null;
    }

    private record Found(CalendarDate value) {
      Reading anchored() {
        return Reading.seen(value);
      }
    }
  }
}
