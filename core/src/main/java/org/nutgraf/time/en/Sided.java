package org.nutgraf.time.en;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeInterval;

/** "Earlier this year", "later this week": of a stretch that runs, what is over or to come. */
record Sided(Expr whole, boolean later) implements Expr {
  @Override
  public @Nullable Reading resolve(Context context) {
    return Reading.partly(whole, context, this::part);
  }

  /** "Earlier that day" keeps all of it, as no third of it is meant. */
  private @Nullable TimeInterval part(LocalDate first, LocalDate end, LocalDate published) {
    LocalDate next = published.plusDays(1);
    boolean runs =
        later ? !published.isBefore(first) && next.isBefore(end) : first.isBefore(published);
    if (!runs || published.isAfter(end)) {
      return null;
    }
    return later ? TimeInterval.ofDays(next, end) : TimeInterval.ofDays(first, published);
  }

  @Override
  public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
    return whole.within(context, from, to);
  }
}
