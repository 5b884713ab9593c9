package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.Direction;
import org.nutgraf.time.Grain;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeInterval;

/** Phrases that name a time of day. */
final class ClockExprs {
  private ClockExprs() {}

  /**
   * A time of day; {@code sure} if it tells the half of the day. Hour 24 is the midnight at the end
   * of its day.
   */
  record Clock(int hour, int minute, int second, Grain grain, boolean sure, @Nullable ZoneId zone)
      implements Expr {
    ClockTime value() {
      ClockTime time = ClockTime.of(LocalTime.of(hour % 24, minute, Math.min(59, second)), grain);
      return zone == null ? time : time.in(zone);
    }

    Clock in(PartOfDay part) {
      if (sure || hour > 12) {
        return this;
      }
      boolean late = part != PartOfDay.MORNING;
      int h = part == PartOfDay.MORNING ? hour % 12 : hour < 12 ? hour + 12 : hour;
      boolean small = part == PartOfDay.NIGHT && hour < 5;
      return new Clock(late && small ? hour : h, minute, second, grain, true, zone);
    }

    Clock half(int noon) {
      return sure || hour > 12
          ? this
          : new Clock(hour % 12 + noon, minute, second, grain, true, zone);
    }

    Clock zoned(ZoneId newZone) {
      return new Clock(hour, minute, second, grain, sure, newZone);
    }

    @Override
    public Reading resolve(Context context) {
      return place(context, true);
    }

    /** Returns it on the day spoken of; a message means the next day by an hour that is over. */
    Reading place(Context context, boolean ahead) {
      LocalDate last = context.sinceDate() < 60 && context.isReport() ? context.lastDay() : null;
      LocalDate day = last == null ? context.published() : last;
      if (day == null) {
        return Reading.of(value(), Anchor.UNKNOWN);
      }
      if (hour == 24 && ahead && context.tense() != Direction.PAST) {
        day = day.plusDays(1);
      }
      LocalDateTime now = context.moment();
      boolean over =
          now != null && sure && day.atTime(LocalTime.of(hour % 24, minute)).isBefore(now);
      if (ahead && over && !context.isReport() && context.tense() != Direction.PAST) {
        day = day.plusDays(1);
      }
      Reading reading =
          Reading.of(
              value().on(CalendarDate.of(day)), last == null ? Anchor.PUBLICATION : Anchor.MENTION);
      return sure || hour > 12 || hour == 0
          ? reading
          : reading.or(half(12).value().on(CalendarDate.of(day)));
    }
  }

  /** A part of a day: "in the morning", "night". */
  record Part(PartOfDay part) implements Expr {
    @Override
    public Reading resolve(Context context) {
      LocalDate last = context.isReport() ? context.lastDay() : null;
      LocalDate day = last == null ? context.published() : last;
      return day == null
          ? Reading.of(ClockTime.of(part), Anchor.UNKNOWN)
          : Reading.of(
              ClockTime.of(part).on(CalendarDate.of(day)),
              last == null ? Anchor.PUBLICATION : Anchor.MENTION);
    }
  }

  /** "Overnight": the night before the day of the text if it looks back, else the one after it. */
  record Overnight() implements Expr {
    private static final LocalTime DUSK = LocalTime.of(18, 0);
    private static final LocalTime DAWN = LocalTime.of(6, 0);

    @Override
    public Reading resolve(Context context) {
      ClockTime night = ClockTime.of(PartOfDay.NIGHT);
      LocalDate published = context.published();
      if (published == null) {
        CalendarDate unknown = CalendarDate.unresolved("XXXX-XX-XX", Grain.DAY);
        return Reading.of(night.on(unknown), Anchor.UNKNOWN);
      }
      LocalDate day = context.tense() == Direction.PAST ? published.minusDays(1) : published;
      Reading reading = Reading.seen(night.on(CalendarDate.of(day)));
      reading.interval = TimeInterval.of(day.atTime(DUSK), day.plusDays(1).atTime(DAWN));
      return reading;
    }
  }

  /** A time on a day. */
  record On(Expr time, Expr day) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading on = day.resolve(context);
      if (on == null) {
        return null;
      }
      CalendarDate date =
          on.value instanceof CalendarDate d
              ? d
              : on.value instanceof ClockTime t ? t.day().orElse(null) : null;
      ClockTime value =
          time instanceof Clock c
              ? c.value()
              : time instanceof Part p ? ClockTime.of(p.part()) : null;
      if (date == null || value == null || date.grain().orElseThrow().compareTo(Grain.DAY) > 0) {
        return null;
      }
      LocalDate ended =
          time instanceof Clock c && c.hour() == 24 ? date.asLocalDate().orElse(null) : null;
      date = ended == null ? date : CalendarDate.of(ended.plusDays(1));
      ClockTime placed = value.on(date);
      Reading reading = Reading.of(placed, on.anchor);
      if (on.invalid != null) {
        return reading.invalid(on.invalid);
      }
      return placed.isSkipped()
          ? reading.invalid("the clocks of that zone are put forward over this time")
          : reading;
    }
  }
}
