package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.Direction;

/** "In two weeks": ahead of now unless the verb looks back ("built in two weeks"). */
record InLength(Amount amount) implements Expr {
  @Override
  public @Nullable Reading resolve(Context context) {
    Direction tense = context.tense();
    boolean ahead = tense == Direction.FUTURE || tense != Direction.PAST && !context.isReport();
    return ahead
        ? new CountedExprs.Away(amount, 1, null, false).resolve(context)
        : new Reading(amount.length());
  }
}
