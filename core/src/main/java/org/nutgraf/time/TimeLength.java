package org.nutgraf.time;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * A length of time, exact ("two weeks", {@code P2W}) or vague ("a few days", {@code PXD}); placed
 * in time if the phrase places it ("the past two weeks"). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TimeLength implements TimeValue {
  private final String timex;
  private final @Nullable PeriodDuration amount;
  private final @Nullable TimeInterval interval;
  private final Grain grain;

  private TimeLength(
      String timex, @Nullable PeriodDuration amount, @Nullable TimeInterval interval, Grain grain) {
    this.timex = Objects.requireNonNull(timex, "timex");
    this.amount = amount;
    this.interval = interval;
    this.grain = Objects.requireNonNull(grain, "grain");
  }

  /**
   * {@return an exact length}
   *
   * @param timex the TIMEX3 value, such as "P2W"
   * @param amount the length
   * @param grain the unit it is counted in
   */
  public static TimeLength of(String timex, PeriodDuration amount, Grain grain) {
    return new TimeLength(timex, Objects.requireNonNull(amount, "amount"), null, grain);
  }

  /**
   * {@return a vague length}
   *
   * @param timex the TIMEX3 value, such as "PXD"
   * @param grain the unit it is counted in
   */
  public static TimeLength vague(String timex, Grain grain) {
    return new TimeLength(timex, null, null, grain);
  }

  /**
   * {@return this length, placed in time}
   *
   * @param newInterval when it is
   */
  public TimeLength during(TimeInterval newInterval) {
    return new TimeLength(timex, amount, Objects.requireNonNull(newInterval, "interval"), grain);
  }

  /** {@return the length, absent if it is vague} */
  public Optional<PeriodDuration> asPeriodDuration() {
    return Optional.ofNullable(amount);
  }

  /** {@return whether the number of units is not told} */
  public boolean isVague() {
    return amount == null;
  }

  @Override
  public DateType type() {
    return DateType.DURATION;
  }

  @Override
  public String timex() {
    return timex;
  }

  @Override
  public Optional<TimeInterval> interval() {
    return Optional.ofNullable(interval);
  }

  @Override
  public Optional<Grain> grain() {
    return Optional.of(grain);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeLength l
        && timex.equals(l.timex)
        && Objects.equals(amount, l.amount)
        && Objects.equals(interval, l.interval)
        && grain == l.grain;
  }

  @Override
  public int hashCode() {
    return Objects.hash(timex, amount, interval, grain);
  }

  @Override
  public String toString() {
    return interval == null ? timex : timex + " " + interval;
  }
}
