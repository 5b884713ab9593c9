package org.nutgraf.time;

import java.util.Optional;

/**
 * A time told only by where it lies: "recently", "now", "soon".
 *
 * @since 0.1.0
 */
public enum TimeReference implements TimeValue {
  /** Some time ago. */
  PAST_REF,
  /** Now. */
  PRESENT_REF,
  /** Some time ahead. */
  FUTURE_REF;

  @Override
  public DateType type() {
    return DateType.DATE;
  }

  @Override
  public String timex() {
    return name();
  }

  @Override
  public Optional<TimeInterval> interval() {
    return Optional.empty();
  }

  @Override
  public Optional<Grain> grain() {
    return Optional.empty();
  }
}
