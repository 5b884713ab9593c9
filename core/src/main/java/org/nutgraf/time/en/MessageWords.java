package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.TimeMod;

/** Reads what only messages call a time: "EOM", "lunch with Ana weekend". */
final class MessageWords {
  private final Tokens tokens;

  MessageWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the time that begins at a token, or null. */
  @Nullable Hit at(int i) {
    return tokens.unit(i) == Unit.WEEKEND ? weekend(i) : ends(i, tokens.is(i, "the") ? i + 1 : i);
  }

  private @Nullable Hit weekend(int i) {
    boolean ends = !tokens.inside(i + 1) || tokens.has(i + 1, Shape.PUNCTUATION);
    return ends && !tokens.isPlural(i) && tokens.kind(i - 1) == 0
        ? new Hit(i, i + 1, new RelativeExprs.Known(Unit.WEEKEND), TimeRule.THE_UNIT)
        : null;
  }

  /** "EOD", "the EOM", "EOY": where a day, month or year ends; "BOM": where a month begins. */
  private @Nullable Hit ends(int from, int i) {
    if (tokens.length(i) != 3 || !tokens.has(i, Shape.ALL_CAPS)) {
      return null;
    }
    Unit unit =
        tokens.is(i, "eom", "bom")
            ? Unit.MONTH
            : tokens.is(i, "eod") ? Unit.DAY : tokens.is(i, "eoy") ? Unit.YEAR : null;
    return unit == null
        ? null
        : new Hit(
            from,
            i + 1,
            new RelativeExprs.Known(unit),
            tokens.is(i, "bom") ? TimeMod.START : TimeMod.END,
            TimeRule.PHASE.alone());
  }
}
