package org.nutgraf.quantity.en;

import org.nutgraf.text.TokenTable;

/** "One" that stands for a noun, for people in general or for "a certain", and counts nothing. */
final class OnePronoun {
  private OnePronoun() {}

  static boolean is(TokenTable atoms, Draft d) {
    if (atoms.is(d.numberTo, "of")) {
      return false;
    }
    int before = d.numberFrom - 1;
    if (before >= 0 && atoms.sentence(before) == atoms.sentence(d.numberFrom)) {
      if (atoms.is(before, "no")
          || atoms.is(before, "any")
          || atoms.is(before, "every")
          || atoms.is(before, "each")
          || atoms.is(before, "this")
          || atoms.is(before, "that")
          || atoms.is(before, "which")
          || atoms.is(before, "another")
          || atoms.is(before, "some")) {
        return true;
      }
    }
    int after = d.numberTo;
    boolean verb =
        d.itemHead == after
            && Nouns.isPlural(atoms.folded(after))
            && atoms.lookup(Nouns.PLURALS, after) == 0
            && !Nouns.singular(atoms.folded(after)).equals(atoms.folded(after));
    return verb // "if one prefers tea"
        || atoms.is(after, "'s")
        || atoms.is(after, "bit")
        || atoms.is(after, "time")
        || atoms.is(after, "day")
        || atoms.is(after, "another")
        || atoms.is(after, "thing");
  }
}
