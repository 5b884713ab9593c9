package org.nutgraf.time.en;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeInterval;

/** What is left of a stretch that runs: "the rest of the week". */
record Rest(Expr whole) implements Expr {
  @Override
  public @Nullable Reading resolve(Context context) {
    Reading reading = whole.resolve(context);
    LocalDate published = context.published();
    LocalDate first = reading == null ? null : reading.first();
    LocalDate end = reading == null ? null : reading.end();
    if (reading != null
        && published != null
        && first != null
        && end != null
        && !published.isBefore(first)
        && published.isBefore(end)) {
      reading.interval = TimeInterval.ofDays(published, end);
    }
    return reading;
  }
}
