package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;

/** What is inserted between a subject and its verb. Stateless. */
final class Insertions {
  private static final Lexicon WHO = WordList.lexicon("who which whose");
  private static final int LONGEST = 25;

  private Insertions() {}

  /** Returns the group before ", who led the team," or ", a lawyer," that ends with a comma. */
  static @Nullable Range before(Reading text, int comma, int floor) {
    boolean verb = false;
    for (int i = comma - 1; i > floor && comma - i < LONGEST; i--) {
      verb |= text.isVerb(i);
      if (text.isComma(i) && (!verb || text.words.lookup(WHO, i + 1) != 0)) {
        Range head = text.groupBefore(i, floor);
        return head == null ? null : new Range(head.from(), comma);
      }
    }
    return null;
  }
}
