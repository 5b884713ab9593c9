package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.ClockTime;
import org.nutgraf.time.Grain;

/** The day of the text as an end of a range ("from March to date"), by the clock if asked for. */
record Now(boolean clock) implements Expr {
  @Override
  public @Nullable Reading resolve(Context context) {
    LocalDate published = context.published();
    LocalDateTime moment = context.moment();
    if (published == null) {
      return null;
    }
    CalendarDate day = CalendarDate.of(published);
    if (!clock || moment == null) {
      return Reading.seen(day);
    }
    LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return Reading.seen(ClockTime.of(time, Grain.MINUTE).on(day));
  }
}
