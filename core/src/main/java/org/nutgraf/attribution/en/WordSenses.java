package org.nutgraf.attribution.en;

import java.util.Objects;
import org.nutgraf.tagger.en.NameLexicon;

/**
 * What stems mean as verbs and as nouns: the kind of thing that the commonest sense is (to say, to
 * think, to feel; a person, a group, an utterance), whether it may take a clause, and whether one
 * of its senses is of speech or thought. Immutable and thread-safe.
 */
public final class WordSenses {
  private static final int BITS = 9;
  private static final int MASK = (1 << BITS) - 1;
  private static final int KIND = 31;

  /** Tells nouns from verbs. */
  private static final int NOUN = 1 << BITS;

  private final NameLexicon stems;

  /**
   * Takes a lexicon.
   *
   * @param stems the hashes of stems, as {@link RoleText#stem} makes them, to what {@link #pack}
   *     gives
   */
  public WordSenses(NameLexicon stems) {
    this.stems = Objects.requireNonNull(stems, "stems");
  }

  /**
   * {@return what a stem means, packed}
   *
   * @param verb as a verb, 0..511, the kind in the low 5 bits; 0 if it is none
   * @param noun as a noun, 0..511, the kind in the low 5 bits; 0 if it is none
   */
  public static int pack(int verb, int noun) {
    return verb | noun << BITS;
  }

  /** Returns what a stem means, as verb and as noun. */
  int packed(int stem) {
    return stems.lists(stem);
  }

  /** Returns what a word means where it is a verb, or where it is none. */
  static int of(int packed, boolean verb) {
    int noun = packed >> BITS & MASK;
    return verb ? packed & MASK : noun == 0 ? 0 : NOUN | noun;
  }

  /** Returns the kind of thing alone. */
  static int kind(int sense) {
    return sense & (NOUN | KIND);
  }
}
