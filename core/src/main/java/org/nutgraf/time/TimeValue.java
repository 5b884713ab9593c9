package org.nutgraf.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What a date means: a {@link CalendarDate}, {@link ClockTime}, {@link TimeLength}, {@link
 * Recurrence}, {@link TimeReference} or {@link TimeRange}. Immutable, compared by value and
 * thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface TimeValue
    permits CalendarDate, ClockTime, TimeLength, Recurrence, TimeReference, TimeRange {
  /** {@return the kind} */
  DateType type();

  /** {@return the value in the notation of TIMEX3, such as "2024-10" or "P2W"} */
  String timex();

  /** {@return the stretch of time it denotes, absent if it is unresolved or no stretch of time} */
  Optional<TimeInterval> interval();

  /**
   * {@return the stretch of time it denotes with a modifier, such as the last ten days of a month
   * for its end; absent if there is none without it}
   *
   * @param mod the modifier
   */
  default Optional<TimeInterval> interval(TimeMod mod) {
    Objects.requireNonNull(mod, "mod");
    return interval().map(whole -> Narrowing.narrow(whole, mod, this));
  }

  /** {@return how fine it is given, absent if that cannot be said} */
  Optional<Grain> grain();
}
