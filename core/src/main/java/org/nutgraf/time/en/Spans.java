package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.TimeInterval;

/** Lengths of time that are told where they lie. */
final class Spans {
  private Spans() {}

  /** So long from a time on: "three days starting on Monday", "from 2 pm for two hours". */
  record From(Amount amount, Expr start) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading first = start.resolve(context);
      LocalDateTime from =
          first == null ? null : first.value.interval().flatMap(TimeInterval::from).orElse(null);
      return first == null ? null : placed(amount, from, first.anchor);
    }

    private static Reading placed(Amount amount, @Nullable LocalDateTime from, Anchor anchor) {
      Reading reading = Reading.of(amount.length(), from == null ? Anchor.UNKNOWN : anchor);
      Long seconds = amount.seconds();
      LocalDate day = from == null ? null : amount.shift(from.toLocalDate(), 1);
      LocalDateTime to =
          from == null
              ? null
              : amount.unit().isClock() && seconds != null
                  ? from.plusSeconds(seconds)
                  : day == null ? null : day.atTime(from.toLocalTime());
      if (from != null && to != null) {
        reading.interval = TimeInterval.of(from, to);
      }
      return reading;
    }
  }

  /** So long up to the end of a time: "the three months to March", "the year ended June 30". */
  record UpTo(Amount amount, Expr last) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading end = last.resolve(context);
      Reading reading = new Reading(amount.length());
      LocalDate to = end == null ? null : end.end();
      LocalDate from = to == null ? null : amount.shift(to, -1);
      if (end != null && from != null && to != null) {
        reading.anchor = end.anchor;
        reading.interval = TimeInterval.ofDays(from, to);
      }
      return reading;
    }
  }

  /** The first or last so many of a period: "the first two weeks of 2021". */
  record Within(Amount amount, boolean first, Expr outer) implements Expr {
    @Override
    public @Nullable Reading resolve(Context context) {
      Reading period = outer.resolve(context);
      LocalDate from = period == null ? null : period.first();
      LocalDate to = period == null ? null : period.end();
      Reading reading = new Reading(amount.length());
      if (period == null || from == null || to == null) {
        return reading;
      }
      if (amount.unit() == Unit.WEEK) {
        // Weeks of a period are those that lie in it for the most part.
        from = Cal.onOrAfter(from, 4).minusDays(3);
        to = Cal.onOrBefore(to.minusDays(1), 4).plusDays(4);
      }
      LocalDate far = amount.shift(first ? from : to, first ? 1 : -1);
      if (far != null) {
        reading.anchor = period.anchor;
        reading.interval = first ? TimeInterval.ofDays(from, far) : TimeInterval.ofDays(far, to);
      }
      return reading;
    }
  }
}
