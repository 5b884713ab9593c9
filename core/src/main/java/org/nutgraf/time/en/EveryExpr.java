package org.nutgraf.time.en;

import org.nutgraf.time.Grain;
import org.nutgraf.time.Recurrence;

/** Times that recur. */
record EveryExpr(Recurrence recurrence) implements Expr {
  static EveryExpr every(Amount amount, int times) {
    java.util.Optional<org.threeten.extra.PeriodDuration> period =
        amount.length().asPeriodDuration();
    return new EveryExpr(
        period.isPresent()
            ? Recurrence.every(amount.length().timex(), period.get(), times, amount.unit().grain)
            : Recurrence.at(amount.length().timex(), amount.unit().grain));
  }

  static EveryExpr at(String timex, Grain grain) {
    return new EveryExpr(Recurrence.at(timex, grain));
  }

  @Override
  public Reading resolve(Context context) {
    return new Reading(recurrence);
  }
}
