package org.nutgraf.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A half-open stretch of local time, such as {@code 2025-11-01T00:00/2025-12-01T00:00}; either end
 * may be open. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TimeInterval {
  private final @Nullable LocalDateTime from;
  private final @Nullable LocalDateTime to;

  private TimeInterval(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("interval ends at " + to + " before it begins at " + from);
    }
    this.from = from;
    this.to = to;
  }

  /**
   * {@return the interval between two times}
   *
   * @param from the first instant
   * @param to the instant after the last
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static TimeInterval of(LocalDateTime from, LocalDateTime to) {
    return new TimeInterval(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
  }

  /**
   * {@return the interval of whole days}
   *
   * @param from the first day
   * @param to the day after the last
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static TimeInterval ofDays(LocalDate from, LocalDate to) {
    return of(from.atStartOfDay(), to.atStartOfDay());
  }

  /**
   * {@return the interval from a time on, without an end}
   *
   * @param from the first instant
   */
  public static TimeInterval startingAt(LocalDateTime from) {
    return new TimeInterval(Objects.requireNonNull(from, "from"), null);
  }

  /**
   * {@return the interval up to a time, without a beginning}
   *
   * @param to the instant after the last
   */
  public static TimeInterval endingAt(LocalDateTime to) {
    return new TimeInterval(null, Objects.requireNonNull(to, "to"));
  }

  /** {@return the first instant, absent if the interval has no beginning} */
  public Optional<LocalDateTime> from() {
    return Optional.ofNullable(from);
  }

  /** {@return the instant after the last, absent if the interval has no end} */
  public Optional<LocalDateTime> to() {
    return Optional.ofNullable(to);
  }

  /**
   * {@return whether a time lies inside}
   *
   * @param time a local time
   */
  public boolean contains(LocalDateTime time) {
    return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
  }

  /**
   * {@return whether the two share a moment; an empty interval counts as the moment it stands at}
   *
   * @param other the other one
   */
  public boolean overlaps(TimeInterval other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(TimeInterval other) {
    return from == null
        || other.to == null
        || from.isBefore(other.to)
        || from.equals(other.to) && other.to.equals(other.from);
  }

  /** {@return the days it touches, if both ends are known} */
  public Optional<LocalDateRange> asDays() {
    if (from == null || to == null) {
      return Optional.empty();
    }
    LocalDate last = to.isAfter(from) ? to.minusNanos(1).toLocalDate() : from.toLocalDate();
    return Optional.of(LocalDateRange.ofClosed(from.toLocalDate(), last));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeInterval i
        && Objects.equals(from, i.from)
        && Objects.equals(to, i.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
