package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeInterval;

/** What is left of a stretch that runs: "the rest of the week". */
record Rest(Expr whole) implements Expr {
  @Override
  public @Nullable Reading resolve(Context context) {
    return Reading.partly(
        whole,
        context,
        (first, end, published) ->
            !published.isBefore(first) && published.isBefore(end)
                ? TimeInterval.ofDays(published, end)
                : null);
  }
}
