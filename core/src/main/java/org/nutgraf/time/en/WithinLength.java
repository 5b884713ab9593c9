package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.Direction;
import org.nutgraf.time.TimeInterval;

/** "Within two weeks": a length, from now on unless the verb looks back. */
record WithinLength(Amount amount) implements Expr {
  @Override
  public Reading resolve(Context context) {
    Reading reading = new Reading(amount.length());
    Direction tense = context.tense();
    LocalDate published = context.published();
    boolean ahead = tense == Direction.FUTURE || tense != Direction.PAST && !context.isReport();
    if (ahead && published != null) {
      reading.interval = fromNow(context, published);
      reading.anchor = reading.interval == null ? Anchor.NONE : Anchor.PUBLICATION;
    }
    return reading;
  }

  private @Nullable TimeInterval fromNow(Context context, LocalDate published) {
    LocalDateTime now = context.moment();
    Long seconds = amount.seconds();
    if (amount.unit().isClock()) {
      return now == null || seconds == null ? null : TimeInterval.of(now, now.plusSeconds(seconds));
    }
    LocalDate end = amount.shift(published, 1);
    LocalDateTime start = now == null ? published.atStartOfDay() : now;
    return end == null || end.atStartOfDay().isBefore(start)
        ? null
        : TimeInterval.of(start, end.atStartOfDay());
  }
}
