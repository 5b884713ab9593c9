package org.nutgraf.entity.en;

import java.util.Set;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.TokenTable;

/**
 * Buildings that stand for those who govern in them: "the Kremlin views" is an organisation, "at
 * the Kremlin" a place. Stateless.
 */
final class Seats {
  private static final Set<String> NAMES =
      Set.of(
          "kremlin",
          "white house",
          "pentagon",
          "downing street",
          "10 downing street",
          "no 10 downing street",
          "elysee",
          "elysee palace",
          "blue house",
          "whitehall",
          "foggy bottom",
          "quai d'orsay",
          "rashtrapati bhavan",
          "malacanang",
          "malacanang palace",
          "casa rosada",
          "la moneda",
          "planalto",
          "zhongnanhai");

  /** After these a building may be meant as the place that it is. */
  private static final Set<String> PLACING =
      WordSets.set(
          "in at inside outside near around to from behind toward towards into onto beside opposite"
              + " across past by before within beyond between over through throughout via");

  /** Parts of a building or what is done in it. */
  private static final Set<String> PARTS =
      WordSets.set(
          "building grounds lawn lawns garden gardens gate gates wall walls fence steps entrance"
              + " complex compound courtyard tower towers roof kitchen tour tours");

  private Seats() {}

  /**
   * Returns a name as that of an organisation where it is a seat of power that acts or is spoken
   * of, and unchanged otherwise.
   */
  static NameSpan governing(TokenTable words, NameSpan name) {
    boolean place = name.type() == NameType.LOCATION || name.type() == NameType.FACILITY;
    if (!place || name.to() - name.from() > 4) {
      return name;
    }
    return NAMES.contains(NameForm.of(words, name).join()) && !placed(words, name)
        ? new NameSpan(name.from(), name.to(), NameType.ORGANIZATION, name.score())
        : name;
  }

  private static boolean placed(TokenTable words, NameSpan name) {
    int sentence = words.sentence(name.from());
    int before = name.from() - 1;
    if (before >= 0 && words.is(before, "the")) {
      before--;
    }
    int start = words.sentenceStart(sentence);
    int after = name.to();
    return before >= start && PLACING.contains(words.folded(before))
        || after < words.sentenceEnd(sentence) && PARTS.contains(words.folded(after));
  }
}
