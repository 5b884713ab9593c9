package org.nutgraf.time.en;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeInterval;

/** "Earlier this year", "later this week": of a stretch that runs, what is over or to come. */
record Sided(Expr whole, boolean later) implements Expr {
  @Override
  public @Nullable Reading resolve(Context context) {
    Reading reading = whole.resolve(context);
    LocalDate published = context.published();
    LocalDate first = reading == null ? null : reading.first();
    LocalDate end = reading == null ? null : reading.end();
    if (reading == null || published == null || first == null || end == null) {
      return reading;
    }
    LocalDate next = published.plusDays(1);
    boolean runs =
        later ? !published.isBefore(first) && next.isBefore(end) : first.isBefore(published);
    if (!runs || published.isAfter(end)) {
      reading.interval =
          reading.value.interval().orElse(null); // "earlier that day": no third of it
    } else {
      reading.interval =
          later ? TimeInterval.ofDays(next, end) : TimeInterval.ofDays(first, published);
    }
    return reading;
  }

  @Override
  public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
    return whole.within(context, from, to);
  }
}
