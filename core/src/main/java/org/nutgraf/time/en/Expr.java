package org.nutgraf.time.en;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a phrase says of a time, before it is known when it was said. Immutable. */
interface Expr {
  /** Returns what it means in a context, or null if it is no date after all. */
  @Nullable Reading resolve(Context context);

  /** Returns the one that lies in a stretch of days ("October" in "October last year"), or null. */
  default @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
    return null;
  }
}
