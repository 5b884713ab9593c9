package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.attribution.CueFamily;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;

/**
 * The verbs and nouns that mark attributions, with what they say of them. A look-up gives an int: 0
 * for no cue word, otherwise read it with the methods of this class. Immutable and thread-safe.
 */
final class CueLexicon {
  /** Opens a clause without "that" and stands for quotations: "say". */
  static final int STRONG = 3;

  /** Opens a clause with "that" or "whether": "suggest". */
  static final int CLAUSE = 2;

  /** Takes what is reported as an object: "describe", "praise". */
  static final int OBJECT = 1;

  /** A noun that is said or thought: "claim", "remarks". */
  static final int NOUN = 4;

  private static final int PARTICIPLE_IN_ING = 1 << 20;
  private static final int PAST = 1 << 21;
  private static final int BASE = 1 << 22;
  private static final int HEDGE = 1 << 23;
  private static final int DOUBT = 1 << 24;
  private static final int PRESENT = 1 << 25;
  private static final int USER = 1 << 26;

  private static final CueFamily[] FAMILIES = CueFamily.values();

  private final Lexicon lexicon;
  private final List<String> lemmas;

  /**
   * Makes a lexicon.
   *
   * @param userWords verbs in the form of a dictionary that mark statements besides the built-in
   *     ones
   * @throws IllegalArgumentException if one is no single word of letters
   */
  CueLexicon(Collection<String> userWords) {
    Map<String, Integer> entries = new LinkedHashMap<>();
    lemmas = new ArrayList<>();
    lemmas.add("");
    CueFamily family = CueFamily.STATEMENT;
    int strength = STRONG;
    int marks = 0;
    for (String word : WordList.split(CueWords.LIST)) {
      if (word.endsWith(":")) {
        int slash = word.indexOf('/');
        family = CueFamily.valueOf(word.substring(0, slash));
        String rest = word.substring(slash + 1, word.length() - 1);
        marks = rest.endsWith("/hedge") ? HEDGE : rest.endsWith("/doubt") ? DOUBT : 0;
        strength =
            rest.startsWith("strong")
                ? STRONG
                : rest.startsWith("clause") ? CLAUSE : rest.startsWith("noun") ? NOUN : OBJECT;
      } else {
        add(entries, word, family, strength, marks);
      }
    }
    for (String word : userWords) {
      add(entries, verb(word), CueFamily.STATEMENT, STRONG, USER);
    }
    lexicon = Lexicon.of(entries);
  }

  /** Returns a user's word in small letters, or refuses what is no verb in its base form. */
  private static String verb(String word) {
    String verb = Fold.string(word, 0, word.length());
    boolean letters = verb.length() > 1 && verb.chars().allMatch(Character::isLetter);
    if (!letters) {
      throw new IllegalArgumentException(
          "a cue word must be one verb in its base form, such as \"rap\", and is \"" + word + '"');
    }
    return verb;
  }

  @SuppressWarnings("EnumOrdinal") // packed into an int in memory; never stored
  private void add(
      Map<String, Integer> entries, String word, CueFamily family, int strength, int marks) {
    int slash = word.indexOf('/');
    String lemma = slash < 0 ? word : word.substring(0, slash);
    int value = lemmas.size() | strength << 12 | family.ordinal() << 16 | marks;
    lemmas.add(lemma);
    if (strength == NOUN) {
      put(entries, lemma, value);
      put(entries, plural(lemma), value);
      return;
    }
    put(entries, lemma, value | BASE);
    put(entries, plural(lemma), value | PRESENT);
    put(entries, ing(lemma), value | PARTICIPLE_IN_ING);
    if (slash < 0) {
      put(entries, ed(lemma), value | PAST);
    } else {
      for (int from = slash + 1; from > 0; ) {
        int next = word.indexOf('/', from);
        put(entries, next < 0 ? word.substring(from) : word.substring(from, next), value | PAST);
        from = next + 1;
      }
    }
  }

  private static void put(Map<String, Integer> entries, String form, int value) {
    boolean users = (value & USER) != 0;
    entries.merge(form, value, (old, now) -> users || strength(old) == NOUN ? now : old);
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean endsInY(String lemma) {
    return lemma.endsWith("y") && !vowel(lemma.charAt(lemma.length() - 2));
  }

  private static String plural(String lemma) {
    if (endsInY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("ch") || lemma.endsWith("sh");
    return lemma + (hissing ? "es" : "s");
  }

  private static boolean doubles(String lemma) {
    int n = lemma.length();
    return WordList.split("admit quip submit rebut stun snap chat blog refer infer permit commit")
            .contains(lemma)
        || n == 3
            && !vowel(lemma.charAt(2))
            && vowel(lemma.charAt(1))
            && lemma.charAt(2) != 'y'
            && lemma.charAt(2) != 'w'
            && lemma.charAt(2) != 'x'
            && !vowel(lemma.charAt(0));
  }

  private static String ing(String lemma) {
    if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    return (doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma) + "ing";
  }

  private static String ed(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (endsInY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return (doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma) + "ed";
  }

  /** Returns the lexicon itself, for look-ups through a token table. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the dictionary form of a cue word. */
  String lemma(int value) {
    return lemmas.get(value & 0xfff);
  }

  static int strength(int value) {
    return value >> 12 & 15;
  }

  static boolean isVerb(int value) {
    return value != 0 && strength(value) != NOUN;
  }

  static boolean isNoun(int value) {
    return strength(value) == NOUN;
  }

  static CueFamily family(int value) {
    return FAMILIES[value >> 16 & 15];
  }

  static boolean hedges(int value) {
    return (value & HEDGE) != 0;
  }

  static boolean doubts(int value) {
    return (value & DOUBT) != 0;
  }

  /** Returns whether a user asked for it. */
  static boolean isUsers(int value) {
    return (value & USER) != 0;
  }

  /** Returns whether it ends in -ing. */
  static boolean isIng(int value) {
    return (value & PARTICIPLE_IN_ING) != 0;
  }

  /** Returns whether it is a past form or participle. */
  static boolean isPast(int value) {
    return (value & PAST) != 0;
  }

  /** Returns whether it is the bare form. */
  static boolean isBase(int value) {
    return (value & BASE) != 0;
  }
}
