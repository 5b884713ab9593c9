package org.nutgraf.time;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The time from one value to another, such as "from Monday to Wednesday": its interval runs from
 * the beginning of the first to the end of the second. Between clock times it ends where the second
 * begins. Immutable and thread-safe.
 *
 * @param first where it begins
 * @param last where it ends, inclusive
 * @since 0.1.0
 */
public record TimeRange(TimeValue first, TimeValue last) implements TimeValue {
  /**
   * Makes a range.
   *
   * @param first where it begins
   * @param last where it ends, inclusive
   */
  public TimeRange {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }

  @Override
  public DateType type() {
    return last.type() == DateType.TIME ? DateType.TIME : first.type();
  }

  @Override
  public String timex() {
    return first.timex() + "/" + last.timex();
  }

  @Override
  public Optional<TimeInterval> interval() {
    Optional<LocalDateTime> from = first.interval().flatMap(TimeInterval::from);
    Optional<LocalDateTime> to =
        last.interval()
            .flatMap(
                last instanceof ClockTime c && c.time().isPresent()
                    ? TimeInterval::from
                    : TimeInterval::to);
    return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
        ? Optional.empty()
        : Optional.of(TimeInterval.of(from.get(), to.get()));
  }

  @Override
  public Optional<Grain> grain() {
    return last.grain();
  }
}
