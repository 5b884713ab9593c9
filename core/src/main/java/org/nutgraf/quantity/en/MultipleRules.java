package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Multiples: "tripled", "twice as many", "fourfold", "three times as high". */
final class MultipleRules {
  private static final int VERB = 1 << 8;
  private static final int ADVERB = 1 << 9;
  private static final int FOLD = 1 << 10;

  private static final Lexicon WORDS = words();

  private static final Lexicon COMPARED =
      Lexicon.ofWords(
          ("as more higher larger greater bigger faster longer the its their his her what that than"
                  + " lower smaller fewer less stronger better worse likelier")
              .split(" "));

  private final TokenTable atoms;
  private final BoundRules bounds;

  MultipleRules(TokenTable atoms, BoundRules bounds) {
    this.atoms = atoms;
    this.bounds = bounds;
  }

  private static Lexicon words() {
    Map<String, Integer> map = new HashMap<>();
    String[][] verbs = {
      {"2", "doubled doubling doubles"},
      {"3", "tripled tripling triples trebled trebling trebles"},
      {"4", "quadrupled quadrupling quadruples"},
      {"5", "quintupled quintupling"},
      {"100", "halved halving halves"}
    };
    for (String[] row : verbs) {
      for (String word : row[1].split(" ")) {
        map.put(word, Integer.parseInt(row[0]) | VERB);
      }
    }
    map.put("twice", 2 | ADVERB);
    map.put("thrice", 3 | ADVERB);
    map.put("double", 2 | ADVERB);
    map.put("triple", 3 | ADVERB);
    map.put("treble", 3 | ADVERB);
    map.put("quadruple", 4 | ADVERB);
    String[] folds = "two three four five six seven eight nine ten eleven twelve".split(" ");
    for (int i = 0; i < folds.length; i++) {
      map.put(folds[i] + "fold", i + 2 | FOLD);
    }
    map.put("hundredfold", 100 | FOLD);
    map.remove("halves");
    map.remove("doubles");
    map.remove("triples");
    return Lexicon.of(map);
  }

  /** Adds the multiples that are one word to the drafts, which are in text order no longer. */
  void words(List<Draft> out) {
    for (int i = 0; i < atoms.size(); i++) {
      int entry = atoms.has(i, Shape.LETTER) ? atoms.lookup(WORDS, i) : 0;
      if (entry != 0) {
        word(i, entry, out);
      }
    }
  }

  private void word(int at, int entry, List<Draft> out) {
    int number = entry & 0xff;
    boolean next = at + 1 < atoms.size() && atoms.sentence(at + 1) == atoms.sentence(at);
    boolean name = atoms.has(at, Shape.CAPITAL) && at > atoms.sentenceStart(atoms.sentence(at));
    if (name || (entry & ADVERB) != 0 && !(next && atoms.lookup(COMPARED, at + 1) != 0)) {
      return;
    }
    boolean whileName =
        atoms.is(at + 1, "as") && at + 2 < atoms.size() && atoms.has(at + 2, Shape.CAPITAL);
    if (whileName || atoms.is(at, "double") && atoms.is(at + 1, "as")) {
      return;
    }
    BigDecimal value =
        number == 100 && (entry & VERB) != 0 ? new BigDecimal("0.5") : BigDecimal.valueOf(number);
    Draft d = new Draft(at, at + 1, value, value);
    d.kind = QuantityKind.MULTIPLE;
    d.words = true;
    d.rule(QuantityRule.MULTIPLE);
    bounds.read(d, 0);
    if ((entry & VERB) != 0) {
      d.direction = value.compareTo(BigDecimal.ONE) < 0 ? Direction.DOWN : Direction.UP;
    }
    if (atoms.is(at + 1, "as")
        && at + 3 < atoms.size()
        && (atoms.is(at + 2, "many") || atoms.is(at + 2, "much"))) {
      d.to = at + 3;
    }
    out.add(d);
  }

  /** "an 18-fold rise". */
  boolean fold(Draft d) {
    int at = atoms.is(d.to, '-') ? d.to + 1 : d.to;
    if (!atoms.is(at, "fold") || d.fraction) {
      return false;
    }
    d.kind = QuantityKind.MULTIPLE;
    d.to = at + 1;
    d.rule(QuantityRule.MULTIPLE);
    return true;
  }

  /** Makes "three times" a multiple if a comparison follows. */
  void times(Draft d) {
    if (d.unit == null || !d.unit.code().equals("times") || d.to >= atoms.size()) {
      return;
    }
    if (atoms.lookup(COMPARED, d.to) != 0 && atoms.sentence(d.to) == atoms.sentence(d.numberFrom)) {
      d.kind = QuantityKind.MULTIPLE;
      d.itemHead = -1;
      d.rule(QuantityRule.MULTIPLE);
    }
  }
}
