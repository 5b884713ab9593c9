package org.nutgraf.time.en;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;

/** "The 1988 period": the quarter spoken of, in that year; after "the nine months" the year. */
record YearPeriod(int year) implements Expr {
  @Override
  public Reading resolve(Context context) {
    CalendarDate last = context.lastQuarter();
    return last != null && last.asYearQuarter().isPresent() && !context.isLongPeriod()
        ? Reading.of(CalendarDate.of(last.asYearQuarter().get().withYear(year)), Anchor.MENTION)
        : new Reading(CalendarDate.of(Year.of(year)));
  }

  @Override
  public @Nullable Reading within(Context context, LocalDate from, LocalDate to) {
    return null;
  }
}
