package org.nutgraf.time.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeValue;

/** What a phrase means once its context is known. For one thread. */
final class Reading {
  final TimeValue value;
  Anchor anchor = Anchor.NONE;
  final List<TimeValue> alternatives = new ArrayList<>(0);
  @Nullable String invalid;
  @Nullable TimeInterval interval;

  Reading(TimeValue value) {
    this.value = value;
  }

  static Reading of(TimeValue value, Anchor anchor) {
    Reading reading = new Reading(value);
    reading.anchor = anchor;
    return reading;
  }

  static Reading seen(TimeValue value) {
    return of(value, Anchor.PUBLICATION);
  }

  Reading invalid(String reason) {
    invalid = reason;
    return this;
  }

  Reading or(TimeValue other) {
    if (!other.equals(value)) {
      alternatives.add(other);
    }
    return this;
  }

  /** What a stretch of days keeps of itself, seen from the day of the text; null for all. */
  interface Part {
    @Nullable TimeInterval of(LocalDate first, LocalDate end, LocalDate published);
  }

  /** Returns what a phrase means with a part of its days, where they and the text's are known. */
  static @Nullable Reading partly(Expr whole, Context context, Part part) {
    Reading reading = whole.resolve(context);
    LocalDate published = context.published();
    LocalDate first = reading == null ? null : reading.first();
    LocalDate end = reading == null ? null : reading.end();
    if (reading != null && published != null && first != null && end != null) {
      TimeInterval kept = part.of(first, end, published);
      TimeInterval known = reading.interval;
      reading.interval =
          kept != null ? kept : known != null ? known : reading.value.interval().orElse(null);
    }
    return reading;
  }

  /** Returns the day, if it is one or a time on one. */
  @Nullable CalendarDate day() {
    if (value instanceof CalendarDate d) {
      return d.asLocalDate().isPresent() ? d : null;
    }
    return value instanceof ClockTime c ? c.day().orElse(null) : null;
  }

  @Nullable LocalDate first() {
    return days().map(i -> i.from().orElseThrow().toLocalDate()).orElse(null);
  }

  @Nullable LocalDate end() {
    return days().map(i -> i.to().orElseThrow().toLocalDate()).orElse(null);
  }

  private Optional<TimeInterval> days() {
    TimeInterval known = interval;
    return (known != null ? Optional.of(known) : value.interval())
        .filter(i -> i.from().isPresent() && i.to().isPresent());
  }
}
