package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Signs and codes of currencies beside a number: "US$5m", "RM42", "Rs. 20", "10 $", "$-50.8bn". */
final class MoneyRules {
  /** Codes that are also words in capitals. */
  private static final Set<String> WORDLIKE =
      Set.of(
          "ALL", "TOP", "TRY", "CUP", "PEN", "MOP", "LAK", "GEL", "BAM", "MAD", "SOS", "COP", "BOB",
          "RON", "ANG", "BAN", "ERN", "MUR", "NAD", "VEF");

  /** Letters that are money only where they touch the amount. */
  private static final Set<String> TIGHT = Set.of("R", "N", "SR", "QR", "PS");

  private static final Lexicon SCALES =
      Lexicon.of(
          Map.of("m", 6, "mm", 6, "mn", 6, "mil", 6, "b", 9, "bn", 9, "t", 12, "tn", 12, "k", 3));

  /** Names that stand before an amount too, by the fewest words they need: "US dollars 20". */
  private static final Lexicon NAMES_BEFORE =
      Lexicon.of(
          Map.of(
              "ringgit",
              1,
              "ringgits",
              1,
              "rupees",
              1,
              "rupiah",
              1,
              "dollar",
              1,
              "naira",
              1,
              "taka",
              1,
              "dirhams",
              1,
              "dollars",
              2,
              "shillings",
              2));

  /** Whose dollars they are: "$500 Canadian". */
  private static final Map<String, String> NATIONS =
      Map.of("canadian", "CAD", "australian", "AUD", "american", "USD", "singaporean", "SGD");

  private final TokenTable atoms;
  private final UnitTable units;

  MoneyRules(TokenTable atoms, UnitTable units) {
    this.atoms = atoms;
    this.units = units;
  }

  /** Reads the sign or code before the number of a draft. {@code floor} is the first free token. */
  boolean before(Draft d, int floor) {
    int at = d.from - 1;
    if (at >= floor && atoms.is(at, '-') && atoms.touchesPrevious(d.from)) {
      at--;
    }
    if (at < floor || atoms.sentence(at) != atoms.sentence(d.from)) {
      return false;
    }
    int from = at;
    Unit unit = sign(at);
    if (isSol(at, floor)) {
      unit = units.currency("PEN");
      from = at - 1;
    } else if (unit != null) {
      from = letters(at, floor);
      if (from < at) {
        unit = dollars(from);
      } else if (atoms.is(at, '\u20b5')
          && at > floor
          && atoms.is(at - 1, "gh")
          && atoms.touchesPrevious(at)) {
        from = at - 1;
      }
    } else {
      unit = code(at);
      if (unit == null && atoms.is(at - 1, '$') && at - 1 >= floor && isDollars(at)) {
        from = at - 1;
        unit = dollars(at);
      } else if (unit != null && at > floor && isTwoWords(at)) {
        from = at - 1;
      }
    }
    if (unit != null) {
      price(d, unit, from, at, floor);
    }
    return unit != null;
  }

  /** "S/500", "S/ 1.2 million": the sol of Peru. */
  private boolean isSol(int slash, int floor) {
    return atoms.is(slash, '/')
        && slash > floor
        && atoms.token(slash - 1).equals("S")
        && atoms.touchesPrevious(slash);
  }

  /** Makes a draft money whose sign reaches from one token to another; a minus may stand there. */
  private void price(Draft d, Unit unit, int from, int at, int floor) {
    boolean minus = atoms.is(d.from - 1, '-') && d.from - 1 > at;
    boolean outer =
        from - 1 >= floor
            && (atoms.is(from - 1, '-') || atoms.is(from - 1, '\u2212'))
            && atoms.touchesPrevious(from)
            && !atoms.touchesPrevious(from - 1);
    if (minus || outer) {
      d.low = d.low.negate();
      d.high = d.high.negate();
    }
    d.from = outer ? from - 1 : from;
    d.unit = unit;
    d.prefixed = true;
    d.kind = QuantityKind.MONEY;
    d.rule(QuantityRule.CURRENCY_BEFORE);
    scale(d);
    trailing(d);
  }

  private @Nullable Unit sign(int at) {
    String code = atoms.length(at) == 1 ? Currencies.SIGNS.get(atoms.firstChar(at)) : null;
    return code == null ? null : units.currency(code);
  }

  private int letters(int at, int floor) {
    int before = at - 1;
    boolean article = !atoms.touchesPrevious(at) && isFirst(before); // "A $5 fee"
    return atoms.firstChar(at) == '$'
            && before >= floor
            && !article
            && (atoms.touchesPrevious(at)
                || atoms.has(before, Shape.ALL_CAPS)
                || atoms.is(before, 'C')
                || atoms.is(before, 'A')
                || atoms.is(before, 'c')
                || atoms.is(before, "us")
                || atoms.is(before, "hk")
                || atoms.is(before, "nz"))
            && isDollars(before)
        ? before
        : at;
  }

  private boolean isFirst(int at) {
    return at >= 0 && at == atoms.sentenceStart(atoms.sentence(at)) && atoms.is(at, 'A');
  }

  private boolean isDollars(int at) {
    return dollars(at) != null
        && (atoms.has(at, Shape.CAPITAL)
            || atoms.touchesPrevious(at + 1)
            || atoms.is(at, "c")
            || atoms.is(at, "us")
            || atoms.is(at, "hk"));
  }

  private @Nullable Unit dollars(int at) {
    String folded = atoms.folded(at);
    String letters = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    String code = Currencies.DOLLARS.get(letters);
    return code == null ? null : units.currency(code);
  }

  /** An ISO code, "Rs", "RM" or a name ("ringgit 42"). */
  private @Nullable Unit code(int at) {
    int length = atoms.length(at);
    boolean letters = length == 3 || atoms.has(at, Shape.CAPITAL);
    if (length > 4 || !letters) {
      return name(at);
    }
    String text = atoms.token(at);
    String named = Currencies.LETTERS.get(text);
    if (named != null) {
      boolean alone =
          atoms.touchesPrevious(at + 1)
              || !TIGHT.contains(text)
              || atoms.token(at + 1).indexOf(',') > 0; // "QR 250,000"
      return alone ? units.currency(named) : null;
    }
    if (!atoms.has(at, Shape.ALL_CAPS)) {
      return name(at);
    }
    boolean million = length == 4 && text.charAt(0) == 'M';
    Unit unit = units.currency(million ? text.substring(1) : text);
    return unit == null || WORDLIKE.contains(text) ? name(at) : unit;
  }

  private @Nullable Unit name(int at) {
    int length = atoms.lookup(NAMES_BEFORE, at);
    if (length == 0) {
      return null;
    }
    if (isTwoWords(at)) {
      return units.entry(units.match(atoms, at - 1)).unit();
    }
    long own = length == 1 ? units.match(atoms, at) : 0;
    return own == 0 ? null : units.entry(own).unit();
  }

  /** "US dollars", "Kenyan shillings". */
  private boolean isTwoWords(int at) {
    return atoms.lookup(NAMES_BEFORE, at) != 0 && Phrases.length(units.match(atoms, at - 1)) == 2;
  }

  /** "$5m", "$1.2 bn", "MAUD 60": letters that multiply money. */
  void scale(Draft d) {
    int at = d.to;
    if (atoms.length(d.from) == 4
        && atoms.firstChar(d.from) == 'M'
        && atoms.has(d.from, Shape.ALL_CAPS)) {
      d.times(BigDecimal.valueOf(1_000_000));
    }
    if (at >= atoms.size() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return;
    }
    boolean hyphen =
        atoms.is(at, '-')
            && atoms.touchesPrevious(at)
            && at + 1 < atoms.size()
            && atoms.touchesPrevious(at + 1);
    int word = hyphen ? at + 1 : at;
    int power = atoms.lookup(SCALES, word);
    boolean apart = !atoms.touchesPrevious(at) && atoms.length(word) == 1;
    boolean free = apart && (!atoms.has(word, Shape.CAPITAL) || atoms.is(word, "T"));
    if (power == 0 || free || d.scale.compareTo(BigDecimal.ONE) != 0) {
      return;
    }
    d.scale = BigDecimal.ONE.scaleByPowerOfTen(power);
    d.low = plain(d.low.scaleByPowerOfTen(power));
    d.high = plain(d.high.scaleByPowerOfTen(power));
    d.to = word + 1;
    d.numberTo = d.to;
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** "$76 US", "$500 Canadian", "$4m USD". */
  private void trailing(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || d.unit == null || !d.unit.code().equals("USD")) {
      return;
    }
    if (atoms.is(at, "us") && atoms.has(at, Shape.ALL_CAPS) || atoms.is(at, "u.s.")) {
      d.to++;
    } else if (atoms.has(at, Shape.ALL_CAPS) && atoms.length(at) == 3) {
      Unit unit = units.currency(atoms.token(at));
      if (unit != null && unit.name().endsWith("Dollar")) {
        d.unit = unit;
        d.to++;
      }
    } else if (atoms.has(at, Shape.CAPITAL) && isEnd(at + 1)) {
      Unit unit = units.currency(NATIONS.getOrDefault(atoms.folded(at), ""));
      if (unit != null) {
        d.unit = unit;
        d.to++;
      }
    }
  }

  private boolean isEnd(int at) {
    return at >= atoms.size()
        || atoms.has(at, Shape.PUNCTUATION)
        || atoms.lookup(Words.FUNCTION, at) != 0;
  }

  /** "10 $", "20 €", "43c", "120 MEUR" after a number without a unit. */
  boolean after(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    Unit unit = sign(at);
    boolean free =
        at + 1 >= atoms.size()
            || !(atoms.touchesPrevious(at + 1) && atoms.has(at + 1, Shape.DIGIT));
    if (unit != null
        && free
        && (atoms.touchesPrevious(at)
            || !atoms.has(at + 1 < atoms.size() ? at + 1 : at, Shape.NUMBER))) {
      return money(d, unit, at + 1);
    }
    if (atoms.length(at) == 4 && atoms.firstChar(at) == 'M' && atoms.has(at, Shape.ALL_CAPS)) {
      unit = units.currency(atoms.token(at).substring(1));
      if (unit != null) {
        d.times(BigDecimal.valueOf(1_000_000));
        return money(d, unit, at + 1);
      }
    }
    if (atoms.is(at, "rm") && atoms.has(at, Shape.ALL_CAPS)) {
      unit = units.currency("MYR");
    } else if (atoms.is(at, 'c') && atoms.touchesPrevious(at) && d.isInteger()
        || atoms.is(at, "c") && at + 1 == atoms.size() && atoms.has(at, Shape.LOWER)) {
      unit = part(d, "cent");
    } else if (atoms.is(at, 'p') && d.low.signum() > 0 && isPence(at)) {
      unit = part(d, "pence");
    }
    return unit != null && money(d, unit, at + 1);
  }

  /** "164p", "up 41 p to 730 p". */
  private boolean isPence(int at) {
    return atoms.touchesPrevious(at)
        || at + 1 >= atoms.size()
        || atoms.is(at + 1, ',')
        || atoms.is(at + 1, '.')
        || atoms.is(at + 1, "at")
        || atoms.is(at + 1, "to")
        || atoms.is(at + 1, "from");
  }

  private Unit part(Draft d, String name) {
    UnitTable.Entry entry = units.entry(units.find(name));
    d.times(entry.factor());
    d.entry = entry;
    return entry.unit();
  }

  private boolean money(Draft d, Unit unit, int end) {
    d.unit = unit;
    d.kind = QuantityKind.MONEY;
    d.to = end;
    d.rule(QuantityRule.CURRENCY_AFTER);
    return true;
  }
}
