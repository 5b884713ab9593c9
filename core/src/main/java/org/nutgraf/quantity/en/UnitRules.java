package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.Set;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** What stands right after a number: a unit, a part of a compound unit, a denominator. */
final class UnitRules {
  private static final Set<String> ONE_LETTER_FREE =
      Set.of(
          "$", "%", "\u00b0", "\u2033", "\u2032", "\u00ba", "\u2030", "\u03a9", "\u2103", "\u2109",
          "\u00a2", "\u00c5");

  /** Words after which "5 in" are inches and "5 m" are metres. */
  private static final Lexicon EXTENT =
      Lexicon.ofWords(
          "long",
          "wide",
          "tall",
          "high",
          "deep",
          "thick",
          "across",
          "away",
          "above",
          "below",
          "x",
          "by",
          "diameter",
          "in",
          "from",
          "of",
          "to",
          "and",
          "or",
          "more",
          "at",
          "per",
          "apart");

  private static final Lexicon BETWEEN =
      Lexicon.ofWords(
          "more",
          "additional",
          "extra",
          "less",
          "fewer",
          "previous",
          "full",
          "straight",
          "further",
          "consecutive",
          "whole",
          "long",
          "short",
          "solid",
          "other",
          "successive",
          "entire",
          "past");

  private static final Lexicon MASS_CUES =
      Lexicon.ofWords(
          "weigh",
          "weighs",
          "weighed",
          "weighing",
          "weight",
          "lose",
          "lost",
          "gained",
          "baby",
          "heavy",
          "force",
          "pressure",
          "meat",
          "cocaine",
          "heroin",
          "marijuana",
          "drugs",
          "explosives",
          "gold",
          "beef",
          "rice",
          "flour",
          "sugar",
          "bomb",
          "bag",
          "lift",
          "lifted",
          "pot",
          "trash");

  private static final Lexicon MONEY_CUES =
      Lexicon.ofWords(
          "\u00a3",
          "cost",
          "costs",
          "pay",
          "paid",
          "pays",
          "price",
          "prices",
          "worth",
          "fine",
          "fined",
          "profit",
          "profits",
          "sales",
          "sterling",
          "pence",
          "spend",
          "spent",
          "salary",
          "tax",
          "debt",
          "bill",
          "loan",
          "fee",
          "revenue",
          "turnover",
          "money",
          "cash",
          "budget",
          "investment",
          "shares",
          "bank",
          "pension",
          "rent",
          "value",
          "valued",
          "charged",
          "wages");

  private static final Lexicon ANGLE_CUES =
      Lexicon.ofWords(
          "angle",
          "angles",
          "turn",
          "rotate",
          "rotated",
          "turned",
          "slope",
          "tilt",
          "tilted",
          "latitude",
          "longitude",
          "steep",
          "spin",
          "rotation",
          "inclination",
          "camera",
          "arc");

  private static final Lexicon HEAT_CUES =
      Lexicon.ofWords(
          "temperature",
          "temperatures",
          "weather",
          "outside",
          "cold",
          "hot",
          "warm",
          "heat",
          "cool",
          "freezing",
          "chill",
          "degrees",
          "celsius",
          "fahrenheit",
          "now",
          "thermometer",
          "\u00b0");

  private final TokenTable atoms;
  private final UnitTable units;

  UnitRules(TokenTable atoms, UnitTable units) {
    this.atoms = atoms;
    this.units = units;
  }

  /** Reads the unit after the number of a draft, with a hyphen or in brackets too. */
  boolean read(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    boolean hyphen = atoms.is(at, '-');
    if (hyphen) {
      boolean tight = atoms.touchesPrevious(at);
      at++;
      if (at >= atoms.size() || atoms.touchesPrevious(at) != tight) {
        return false;
      }
    }
    if (d.vague && atoms.is(at, "of")) {
      at++;
    } else if (!hyphen) {
      at = afterAdjective(at);
    }
    int open = at;
    boolean bracket = !hyphen && (atoms.is(at, '(') || atoms.is(at, '[') || atoms.is(at, '<'));
    if (bracket) {
      at++;
    }
    long match = units.match(atoms, at);
    int end = at + Phrases.length(match);
    if (match == 0 && !hyphen) {
      return article(d);
    }
    if (match == 0 || bracket && !closes(open, end)) {
      return false;
    }
    UnitTable.Entry entry = units.entry(match);
    if (!fits(d, entry, at, end, hyphen)) {
      return article(d);
    }
    set(d, choose(d, entry, at, end), bracket ? end + 1 : end);
    return true;
  }

  /** "2 more minutes", "three consecutive years". */
  private int afterAdjective(int at) {
    if (atoms.lookup(BETWEEN, at) == 0 || at + 1 >= atoms.size()) {
      return at;
    }
    long match = units.match(atoms, at + 1);
    return match != 0 && !units.entry(match).symbol() ? at + 1 : at;
  }

  private boolean closes(int open, int end) {
    char c = atoms.firstChar(open);
    char close = c == '(' ? ')' : c == '[' ? ']' : '>';
    return atoms.is(end, close) && end - open <= 3;
  }

  /** "half an hour", "a quarter of a mile", "two-thirds of a pint". */
  private boolean article(Draft d) {
    int at = d.to;
    if (!d.fraction && !d.words && d.low.signum() != 0
        || !d.fraction && d.low.compareTo(BigDecimal.ONE) >= 0) {
      return false;
    }
    if (atoms.is(at, "of")) {
      at++;
    }
    if (atoms.is(at, "a") || atoms.is(at, "an") || atoms.is(at, "one")) {
      at++;
    }
    if (at == d.to || at >= atoms.size()) {
      return false;
    }
    long match = units.match(atoms, at);
    if (match == 0 || units.entry(match).symbol()) {
      return false;
    }
    set(d, units.entry(match), at + Phrases.length(match));
    return true;
  }

  private void set(Draft d, UnitTable.Entry entry, int end) {
    d.unit = entry.unit();
    d.entry = entry;
    d.times(entry.factor());
    d.to = end;
    d.kind = kind(d, entry.unit());
    if (d.kind == QuantityKind.COUNT) {
      d.itemHead = end - 1;
      d.itemFrom = end - 1;
      d.itemTo = end;
    }
  }

  /** Makes a number feet or inches. */
  void inchOrFoot(Draft d, boolean inch, int end) {
    long match = units.find(inch ? "inch" : "foot");
    set(d, units.entry(match), end);
  }

  /** Makes a number a percentage. */
  void percent(Draft d) {
    set(d, units.entry(units.find("percent")), d.to);
  }

  private QuantityKind kind(Draft d, Unit unit) {
    return switch (unit.dimension()) {
      case "money" -> QuantityKind.MONEY;
      case "time" -> QuantityKind.DURATION;
      case "temperature" -> QuantityKind.TEMPERATURE;
      case "fraction" ->
          unit.code().equals("%") || unit.code().equals("{bp}")
              ? QuantityKind.PERCENT
              : QuantityKind.MEASURE;
      case "angle" ->
          unit.code().equals("deg") && !near(d, ANGLE_CUES, 6) && !isCompass(d)
              ? QuantityKind.TEMPERATURE
              : QuantityKind.MEASURE;
      case "points", "times" -> QuantityKind.COUNT;
      default -> QuantityKind.MEASURE;
    };
  }

  /** Pounds are money or a mass; "b" and "mb" are data. */
  private UnitTable.Entry choose(Draft d, UnitTable.Entry entry, int at, int end) {
    boolean pound = atoms.is(at, "pound") || atoms.is(at, "pounds");
    if (!pound || end != at + 1) {
      return entry;
    }
    Unit sterling = units.currency("GBP");
    boolean whole =
        atoms.sentenceStart(atoms.sentence(at)) >= d.from
            && end >= atoms.sentenceEnd(atoms.sentence(at));
    boolean money =
        sterling != null
            && !(atoms.is(end, "of") || atoms.is(at - 1, '-') || near(d, MASS_CUES, 8))
            && (whole || d.scale.intValue() >= 1_000_000 || near(d, MONEY_CUES, 12));
    return money && sterling != null ? new UnitTable.Entry(sterling, BigDecimal.ONE, false) : entry;
  }

  /** "21 degrees North". */
  private boolean isCompass(Draft d) {
    return atoms.is(d.to, "north")
        || atoms.is(d.to, "south")
        || atoms.is(d.to, "east")
        || atoms.is(d.to, "west");
  }

  /** Tells whether a word of a list stands near the number in its sentence. */
  boolean near(Draft d, Lexicon words, int reach) {
    int sentence = atoms.sentence(d.numberFrom);
    int from = Math.max(atoms.sentenceStart(sentence), d.numberFrom - reach);
    int to = Math.min(atoms.sentenceEnd(sentence), d.numberTo + reach);
    for (int i = from; i < to; i++) {
      if (atoms.lookup(words, i) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a name or symbol can be a unit where it stands. */
  private boolean fits(Draft d, UnitTable.Entry entry, int at, int end, boolean hyphen) {
    boolean touches = atoms.touchesPrevious(at);
    if (atoms.is(end, '-')
        && end + 1 < atoms.size()
        && atoms.has(end + 1, Shape.DIGIT)
        && entry.symbol()) {
      return false;
    }
    if (!entry.symbol()) {
      return !(atoms.is(at, "second")
              && !hyphen
              && end == at + 1
              && d.low.compareTo(BigDecimal.ONE) != 0
              && !atoms.is(end, "delay"))
          && !(atoms.has(at, Shape.CAPITAL) && atoms.is(at, "may"))
          && !(end == at + 1 && isVerbLike(at) && !hyphen)
          && !(d.words && atoms.is(at, "bit"))
          && !(atoms.is(at, "gray")
              || atoms.is(at, "stone")
              || atoms.is(at, "bars")
              || atoms.is(at, "kilo") && d.low.signum() < 0);
    }
    int length = atoms.length(at);
    String text = length <= 2 && end == at + 1 ? atoms.token(at) : "";
    if (text.isEmpty() || ONE_LETTER_FREE.contains(text)) {
      return !(length > 2 && end == at + 1 && !touches && isWord(at));
    }
    if (hyphen) {
      return length > 1 && !text.equals("in") && !text.equals("pm") && !text.equals("am");
    }
    return symbolFits(d, text, end, touches);
  }

  private boolean isWord(int at) {
    return atoms.is(at, "mil")
        || atoms.is(at, "cal")
        || atoms.is(at, "bar") && atoms.is(at + 1, "exam");
  }

  private boolean isVerbLike(int at) {
    return atoms.is(at, "won") || atoms.is(at, "sterling") || atoms.is(at, "cup");
  }

  private boolean symbolFits(Draft d, String text, int end, boolean touches) {
    boolean last = end >= atoms.size() || atoms.has(end, Shape.PUNCTUATION);
    boolean extent = last || atoms.lookup(EXTENT, end) != 0;
    return switch (text) {
      case "in" ->
          touches
              || last
              || extent && !atoms.is(end, "the") && d.fraction
              || atoms.is(end, "long")
              || atoms.is(end, "thick")
              || atoms.is(end, "wide")
              || atoms.is(end, "tall")
              || atoms.is(end, "more");
      case "m" -> touches || extent || isExtentNext(end);
      case "C", "F" ->
          d.isInteger()
              && d.low.abs().intValue() <= 250
              && (near(d, HEAT_CUES, 8)
                  || d.low.signum() < 0
                  || text.equals("C") && !touches && extent);
      case "G" -> touches && d.isInteger() && d.low.intValue() >= 2 && d.low.intValue() <= 6;
      case "K" -> touches && near(d, HEAT_CUES, 8);
      case "A", "B", "R", "h", "d", "t", "st", "pt", "no", "NM", "PS" ->
          (touches || last || extent) && !text.equals("no");
      case "J", "N" -> !touches && (last || extent || next(end));
      case "V", "W", "L", "l", "g", "s" -> touches || last || extent || next(end);
      case "am", "pm" ->
          !touches && (d.low.stripTrailingZeros().scale() > 0 || atoms.is(end, "long"));
      case "pc" -> true;
      case "pp" -> !touches || d.low.signum() > 0;
      case "us" -> false;
      case "as" -> false;
      default -> true;
    };
  }

  private boolean next(int end) {
    return end < atoms.size() && atoms.has(end, Shape.LETTER);
  }

  private boolean isExtentNext(int end) {
    return atoms.is(end, "freestyle")
        || atoms.is(end, "race")
        || atoms.is(end, "hurdles")
        || atoms.is(end, "underwater")
        || atoms.is(end, "sprint")
        || atoms.is(end, "swim");
  }

  /** "an hour", "per square foot", "/kg", "a share", "each". */
  void per(Draft d) {
    if (d.unit == null || d.per != null) {
      return;
    }
    int at = d.to;
    boolean dash = atoms.is(at, '-');
    if (dash) {
      at++;
    }
    if (atoms.is(at, '(')) {
      int close = at + 1;
      while (close < at + 7 && close < atoms.size() && !atoms.is(close, ')')) {
        close++;
      }
      if (atoms.is(close, ')') && atoms.is(close + 1, "a") || atoms.is(close + 1, "per")) {
        int end = d.to;
        d.to = close + 1;
        per(d);
        d.to = end;
      }
      return;
    }
    boolean slash = atoms.is(at, '/');
    boolean per = atoms.is(at, "per") || atoms.is(at, "every") || atoms.is(at, "each");
    boolean article = atoms.is(at, "a") || atoms.is(at, "an");
    if (!slash && !per && !article) {
      return;
    }
    int noun = at + 1;
    if (atoms.is(noun, '-')) {
      noun++;
    }
    if (atoms.is(noun, '/')
        || noun >= atoms.size()
        || atoms.sentence(noun) != atoms.sentence(d.numberFrom)) {
      return;
    }
    long match = units.match(atoms, noun);
    if (match != 0
        && (slash
            || !units.entry(match).symbol()
            || atoms.length(noun) > 1
            || atoms.is(at, "per"))) {
      Unit unit = units.entry(match).unit();
      boolean money = unit.isCurrency();
      int end = noun + Phrases.length(match);
      boolean ago =
          atoms.is(end, "earlier")
              || atoms.is(end, "ago")
              || atoms.is(end, "later")
              || atoms.is(end, "before");
      if (!money && !ago && (!article || !unit.dimension().equals("fraction"))) {
        d.per = unit;
        d.to = end;
        d.rule("per unit");
      }
      return;
    }
    boolean money = d.unit.isCurrency();
    if ((money || per && atoms.is(at, "per")) && isThing(noun, per)) {
      d.per = Unit.thing(Nouns.singular(atoms.folded(noun)));
      d.to = noun + 1;
      d.rule("per thing");
    }
  }

  private boolean isThing(int noun, boolean per) {
    if (!atoms.has(noun, Shape.LETTER)
        || !atoms.has(noun, Shape.LOWER)
        || atoms.lookup(Words.FUNCTION, noun) != 0) {
      return false;
    }
    return per
        || atoms.is(noun, "share")
        || atoms.is(noun, "head")
        || atoms.is(noun, "person")
        || atoms.is(noun, "piece")
        || atoms.is(noun, "ticket")
        || atoms.is(noun, "unit")
        || atoms.is(noun, "dozen")
        || atoms.is(noun, "bottle")
        || atoms.is(noun, "game")
        || atoms.is(noun, "seat")
        || atoms.is(noun, "pop");
  }
}
