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
