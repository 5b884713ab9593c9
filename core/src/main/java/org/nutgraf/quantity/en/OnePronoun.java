package org.nutgraf.quantity.en;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/** "One" that stands for a noun, for people in general or for "a certain", and counts nothing. */
final class OnePronoun {
  private static final Lexicon BEFORE =
      Lexicon.ofWords("no any every each this that which another some".split(" "));

  private static final Lexicon AFTER =
      Lexicon.ofWords("'s", "bit", "time", "day", "another", "thing");

  private OnePronoun() {}

  static boolean is(TokenTable atoms, Draft d) {
    int after = d.numberTo;
    if (atoms.is(after, "of")) {
      return false;
    }
    int before = d.numberFrom - 1;
    boolean determined =
        UnitWords.has(atoms, BEFORE, before)
            && atoms.sentence(before) == atoms.sentence(d.numberFrom);
    return determined || isVerb(atoms, d) || UnitWords.has(atoms, AFTER, after);
  }

  /** "if one prefers tea": what looks like a plural behind "one". */
  private static boolean isVerb(TokenTable atoms, Draft d) {
    int after = d.numberTo;
    if (d.itemHead != after || atoms.lookup(Nouns.PLURALS, after) != 0) {
      return false;
    }
    String word = atoms.folded(after);
    return Nouns.isPlural(word) && !Nouns.singular(word).equals(word);
  }
}
