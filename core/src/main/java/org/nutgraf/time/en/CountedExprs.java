package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeMod;
import org.nutgraf.time.TimeReference;

/** Phrases that count so many units from a time: "two weeks ago", "the past two weeks". */
final class CountedExprs {
  private CountedExprs() {}

  /**
   * A time so far from another: "two weeks ago", "three days later", "a week from Sunday". Without
   * a base, {@code leans} tells that it is counted from the last mention.
   */
  record Away(Amount amount, int sign, @Nullable Expr base, boolean leans) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      if (amount.isVague()) {
        return Reading.of(
            sign < 0 ? TimeReference.PAST_REF : TimeReference.FUTURE_REF, Anchor.PUBLICATION);
      }
      if (base != null) {
        return fromBase(context, base);
      }
      return leans ? fromMention(context) : from(context, context.published(), Anchor.PUBLICATION);
    }

    private @Nullable Reading from(Context context, @Nullable LocalDate day, Anchor anchor) {
      Grain grain = amount.unit().grain;
      return day == null
          ? RelativeExprs.unresolved(grain)
          : amount.unit().isClock() ? clock(context) : counted(context, day, grain, anchor);
    }

    /** "two weeks after Easter": at the grain of what is finer. */
    private @Nullable Reading fromBase(Context context, Expr known) {
      Reading reading = known.resolve(context);
      if (reading == null) {
        return null;
      }
      if (amount.unit().isClock() && reading.value instanceof ClockTime time) {
        return onClock(time);
      }
      Grain grain = amount.unit().grain;
      Grain own = reading.value.grain().orElse(grain);
      grain = own.compareTo(grain) < 0 ? own : grain;
      LocalDate from = reading.first();
      return from == null
          ? RelativeExprs.unresolved(grain)
          : counted(context, from, grain, reading.anchor);
    }

    /** "two weeks later": from the time told last, else a length. */
    private @Nullable Reading fromMention(Context context) {
      CalendarDate last = context.lastDate();
      boolean known =
          last != null
              && context.isReport()
              && last.grain().orElseThrow().compareTo(amount.unit().grain) <= 0;
      if (last == null || !known) {
        return context.isReport() || !amount.unit().isClock()
            ? new Reading(amount.length())
            : sign > 0 && context.moment() != null ? clock(context) : null;
      }
      return from(context, last.firstDay().orElse(context.published()), Anchor.MENTION);
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
   * So many units up to now or from now on: "the past two weeks". One that {@code leans} ends with
   * the time told before it, if any ("the previous three months").
   */
  record Window(Amount amount, int sign, boolean leans) implements Expr {
    Window(Amount amount, int sign) {
      this(amount, sign, false);
    }

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
      if (published == null || amount.unit().isClock() || leans && context.hasTold()) {
        return reading;
      }
      boolean whole = amount.unit() == Unit.QUARTER || amount.unit() == Unit.DECADE && sign > 0;
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
}
