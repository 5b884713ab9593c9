package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/** Number words in phrases that count nothing: "one day", "at one point", "ground zero". */
final class Idioms {
  private static final Lexicon AUXILIARIES =
      Lexicon.ofWords("will would may might could can should must to 'll".split(" "));

  /** What "at one" goes with. */
  private static final Lexicon MOMENTS = Lexicon.ofWords("point", "stage", "time", "end", "moment");

  /** What a hyphen joins to a rank without being ranked: "third-party". */
  private static final Lexicon QUALITIES =
      Lexicon.ofWords("party", "hand", "class", "rate", "world", "person");

  private Idioms() {}

  static boolean is(TokenTable atoms, Draft d) {
    if (!d.words || d.isInterval()) {
      return false;
    }
    int before = d.numberFrom - 1;
    int next = d.numberTo;
    if (d.low.signum() == 0) {
      return atoms.is(before, "ground") || atoms.is(next, "tolerance");
    }
    return d.low.compareTo(BigDecimal.ONE) == 0
        && atoms.is(d.numberFrom, "one")
        && (isSomeDay(atoms, before, next)
            || atoms.is(before, "at") && UnitWords.has(atoms, MOMENTS, next)
            || atoms.is(before, "the") && atoms.is(before - 1, "on") && atoms.is(next, "hand"));
  }

  /** "One day, it will end", "they could one day meet". */
  private static boolean isSomeDay(TokenTable atoms, int before, int day) {
    if (!atoms.is(day, "day")) {
      return false;
    }
    boolean first = day - 1 == atoms.sentenceStart(atoms.sentence(day));
    boolean open = first || atoms.is(before, ',');
    return open && atoms.is(day + 1, ',') || !first && UnitWords.has(atoms, AUXILIARIES, before);
  }

  /** "third-party", "first-of-its-kind", "a leap second". */
  static boolean isNoRank(TokenTable atoms, Numeral n) {
    int before = n.from() - 1;
    boolean joined =
        atoms.is(n.to(), '-')
            && atoms.touchesPrevious(n.to())
            && (UnitWords.has(atoms, QUALITIES, n.to() + 1)
                || atoms.is(n.to() + 1, "of") && atoms.is(n.to() + 2, '-'));
    return joined
        || atoms.is(n.from(), "second")
            && (atoms.is(before, "leap")
                || atoms.is(before, "split")
                || atoms.is(before, '-') && atoms.is(before - 1, "last")); // "a last-second goal"
  }
}
