package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.Set;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Tells whether a word or symbol that can be a unit is one where it stands. */
final class UnitFit {
  private static final Set<String> ONE_LETTER_FREE =
      Set.of(
          "$", "%", "\u00b0", "\u2033", "\u2032", "\u00ba", "\u2030", "\u03a9", "\u2103", "\u2109",
          "\u00a2", "\u00c5");

  private final TokenTable atoms;

  UnitFit(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** Tells whether a name or symbol can be a unit where it stands. */
  boolean fits(Draft d, UnitTable.Entry entry, int at, int end, boolean hyphen) {
    boolean touches = atoms.touchesPrevious(at);
    if (atoms.is(end, '-')
        && end + 1 < atoms.size()
        && atoms.has(end + 1, Shape.DIGIT)
        && !atoms.is(at, '%')
        && entry.symbol()) {
      return false;
    }
    if (!entry.symbol()) {
      return !(atoms.is(at, "second")
              && !hyphen
              && end == at + 1
              && d.low.compareTo(BigDecimal.ONE) != 0
              && !atoms.is(end, "delay"))
          && !(atoms.is(at, "year") && isYear(d)) // "the 2022 year-end"
          && !(end == at + 1 && !hyphen && (isVerbLike(d, at) || isNamed(d, at)))
          && !(d.words && atoms.is(at, "bit"))
          && !(atoms.is(at, "gray")
              || atoms.is(at, "stone")
              || atoms.is(at, "bars")
              || atoms.is(at, "bar") && (atoms.is(end, "exam") || atoms.is(end, "exams")));
    }
    int length = atoms.length(at);
    String text = length <= 2 && end == at + 1 ? atoms.token(at) : "";
    if (text.isEmpty() || ONE_LETTER_FREE.contains(text)) {
      return !(length > 2 && end == at + 1 && !touches && isWord(at));
    }
    if (hyphen) {
      boolean small =
          text.equals("in") && atoms.is(end, '-') || text.equals("pm") || text.equals("am");
      return text.equals("m") || length > 1 && !small;
    }
    return symbolFits(d, text, end, touches);
  }

  /** "ten Kilo Class boats": a capital amid small letters begins a name. */
  private boolean isNamed(Draft d, int at) {
    int next = at + 1;
    int before = d.from - 1;
    boolean title =
        before >= 0
            && atoms.sentence(before) == atoms.sentence(at)
            && atoms.has(before, Shape.CAPITAL);
    return atoms.has(at, Shape.CAPITAL)
        && !atoms.has(at, Shape.ALL_CAPS)
        && !title
        && next < atoms.size()
        && atoms.has(next, Shape.CAPITAL)
        && atoms.has(next, Shape.LETTER)
        && atoms.lookup(Words.FUNCTION, next) == 0
        && atoms.sentence(next) == atoms.sentence(at)
        && atoms.block(at).kind() != BlockKind.HEADING;
  }

  private boolean isYear(Draft d) {
    return !d.words
        && atoms.length(d.numberFrom) == 4
        && d.isInteger()
        && d.low.intValue() >= 1900
        && d.low.intValue() < 2100;
  }

  private boolean isWord(int at) {
    return atoms.is(at, "mil") || atoms.is(at, "cal");
  }

  private boolean isVerbLike(Draft d, int at) {
    if (atoms.is(at, "won")) {
      boolean object =
          at + 1 < atoms.size()
              && (atoms.is(at + 1, "a") || atoms.lookup(Words.DETERMINERS, at + 1) != 0);
      return object || d.low.compareTo(BigDecimal.valueOf(1000)) < 0;
    }
    return atoms.is(at, "sterling") || atoms.is(at, "cup") && atoms.has(at, Shape.CAPITAL);
  }

  private boolean symbolFits(Draft d, String text, int end, boolean touches) {
    boolean last = end >= atoms.size() || atoms.has(end, Shape.PUNCTUATION);
    boolean extent = last || atoms.lookup(UnitWords.EXTENT, end) != 0;
    return switch (text) {
      case "in" ->
          touches
              || last && !(atoms.is(end, '-') && atoms.touchesPrevious(end))
              || extent && !atoms.is(end, "the") && d.fraction
              || UnitWords.has(atoms, UnitWords.BREADTHS, end);
      case "m" -> touches || extent || UnitWords.has(atoms, UnitWords.COURSES, end);
      case "C", "F" ->
          d.isInteger()
              && d.low.abs().intValue() <= 250
              && (UnitWords.near(atoms, d, UnitWords.HEAT, 8)
                  || d.low.signum() < 0
                  || text.equals("C") && !touches && extent);
      case "G" -> touches && d.isInteger() && d.low.intValue() >= 2 && d.low.intValue() <= 6;
      case "K" -> touches && UnitWords.near(atoms, d, UnitWords.HEAT, 8);
      case "h" -> touches || extent || atoms.has(end, Shape.NUMBER); // "8 h 20 min"
      case "A", "B", "R", "d", "t", "st", "pt", "NM", "PS" -> touches || last || extent;
      case "no" -> false;
      case "J", "N" -> !touches && (last || extent || next(end));
      case "V", "W", "L", "l", "g", "s" -> touches || last || extent || next(end);
      case "am", "pm" ->
          !touches && (d.low.stripTrailingZeros().scale() > 0 || atoms.is(end, "long"));
      default -> true;
    };
  }

  private boolean next(int end) {
    return end < atoms.size() && atoms.has(end, Shape.LETTER);
  }
}
