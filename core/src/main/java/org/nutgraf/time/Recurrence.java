package org.nutgraf.time;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * Times that recur: every so often ("daily", {@code P1D}) or at each such date ("every Monday",
 * {@code XXXX-WXX-1}). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Recurrence implements TimeValue {
  private final String timex;
  private final @Nullable PeriodDuration period;
  private final int times;
  private final Grain grain;

  private Recurrence(String timex, @Nullable PeriodDuration period, int times, Grain grain) {
    this.timex = Objects.requireNonNull(timex, "timex");
    this.period = period;
    this.times = times;
    this.grain = Objects.requireNonNull(grain, "grain");
  }

  /**
   * {@return what happens so many times in each period}
   *
   * @param timex the TIMEX3 value, such as "P1D"
   * @param period the period
   * @param times how often in each
   * @param grain the unit the period is counted in
   */
  public static Recurrence every(String timex, PeriodDuration period, int times, Grain grain) {
    return new Recurrence(timex, Objects.requireNonNull(period, "period"), times, grain);
  }

  /**
   * {@return what happens at each such date}
   *
   * @param timex the TIMEX3 value, such as "XXXX-WXX-1"
   * @param grain how fine the date is given
   */
  public static Recurrence at(String timex, Grain grain) {
    return new Recurrence(timex, null, 1, grain);
  }

  /** {@return the period, absent if it recurs at a date} */
  public Optional<PeriodDuration> period() {
    return Optional.ofNullable(period);
  }

  /** {@return how often in each period: 2 for "twice a year"} */
  public int times() {
    return times;
  }

  @Override
  public DateType type() {
    return DateType.SET;
  }

  @Override
  public String timex() {
    return timex;
  }

  @Override
  public Optional<TimeInterval> interval() {
    return Optional.empty();
  }

  @Override
  public Optional<Grain> grain() {
    return Optional.of(grain);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Recurrence r
        && timex.equals(r.timex)
        && Objects.equals(period, r.period)
        && times == r.times
        && grain == r.grain;
  }

  @Override
  public int hashCode() {
    return Objects.hash(timex, period, times, grain);
  }

  @Override
  public String toString() {
    return times == 1 ? timex : times + "x " + timex;
  }
}
