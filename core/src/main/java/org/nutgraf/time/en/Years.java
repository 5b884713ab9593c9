package org.nutgraf.time.en;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;

/** Reads years, decades and centuries, and tells a year from another number of four digits. */
final class Years {
  private static final Lexicon BEFORE =
      Lexicon.ofWords(
          "in",
          "since",
          "by",
          "until",
          "till",
          "during",
          "early",
          "late",
          "mid",
          "circa",
          "of",
          "from",
          "before",
          "after",
          "through",
          "year",
          "years",
          "fiscal",
          "for",
          "between",
          "spring",
          "summer",
          "fall",
          "autumn",
          "winter",
          "post",
          "pre",
          "election",
          "beginning",
          "around",
          "about",
          "to",
          "calendar",
          "than",
          "fy",
          "sy",
          "cy",
          "class",
          "end");

  private static final Lexicon COUNTED =
      Lexicon.ofWords(
          "people",
          "percent",
          "per",
          "points",
          "point",
          "feet",
          "foot",
          "ft",
          "miles",
          "mile",
          "meters",
          "metres",
          "km",
          "kilometers",
          "kilometres",
          "kg",
          "tons",
          "tonnes",
          "pounds",
          "men",
          "women",
          "children",
          "dollars",
          "euros",
          "yards",
          "acres",
          "hectares",
          "mm",
          "cm",
          "m",
          "square",
          "million",
          "billion",
          "thousand",
          "hundred",
          "mph",
          "words",
          "cubic",
          "more",
          "or",
          "other");

  private static final Lexicon NAMES =
      Lexicon.ofWords(
          "no",
          "no.",
          "number",
          "room",
          "building",
          "flight",
          "boeing",
          "route",
          "page",
          "pages",
          "chapter",
          "section",
          "area",
          "channel",
          "$",
          "#",
          "model",
          "highway",
          "resolution",
          "article",
          "psalm",
          "least",
          "nearly",
          "over",
          "almost",
          "than",
          "only",
          "some",
          "up",
          "extension",
          "windows",
          "office");

  private final Tokens tokens;

  Years(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A year, and the token after it. */
  record Found(int year, int to) {}

  /** Returns the year that stands after a month or another word that leaves no doubt, or null. */
  @Nullable Found certain(int i) {
    int value = tokens.digits(i);
    if (value >= 1000 && value <= 2999 && tokens.length(i) == 4 && !isDecimal(i)) {
      return new Found(value, i + 1);
    }
    if ((tokens.is(i, '\'') || tokens.is(i, '\u2019')) && tokens.touches(i + 1)) {
      int two = tokens.digits(i + 1);
      return tokens.length(i + 1) == 2 && two >= 0 ? new Found(century(two), i + 2) : null;
    }
    return words(i);
  }

  private @Nullable Found words(int i) {
    Numeral n = tokens.numeral(i);
    if (n == null || !n.isInWords() || !n.isInteger() || n.isOrdinal() || n.to() - i < 2) {
      return null;
    }
    int value = n.value().compareTo(BigDecimal.valueOf(2100)) < 0 ? n.value().intValue() : 0;
    boolean round = tokens.is(i + 1, "hundred") && value % 100 == 0;
    return value >= 1100 && !round ? new Found(value, n.to()) : null;
  }

  /** The full year of two digits: those up to 49 belong to this century. */
  static int century(int two) {
    return two < 50 ? 2000 + two : 1900 + two;
  }

  private boolean isDecimal(int i) {
    return tokens.is(i + 1, '%') || tokens.has(i - 1, Shape.CURRENCY);
  }

  /** Returns the year at a token that may be another number, or null. */
  @Nullable Found bare(int i) {
    Found found = certain(i);
    if (found == null) {
      return null;
    }
    boolean word = tokens.has(i, Shape.LETTER);
    if (found.to() == i + 2 && !word) {
      return isCutYear(i, found.to()) ? found : null;
    }
    boolean led =
        tokens.inside(i - 1) && tokens.table.lookup(BEFORE, i - 1) != 0
            || tokens.is(i - 1, "the") && found.year() >= 1900
            || tokens.isDash(i - 1) && isPrefix(i - 2);
    if (tokens.has(i - 1, Shape.CURRENCY)
        || tokens.inside(i - 1) && tokens.table.lookup(NAMES, i - 1) != 0 && !isCompared(i)
        || isInsideNumber(i, found.to())) {
      return null;
    }
    if (counts(found.to(), led) || isBeforeChrist(found.to())) {
      return null;
    }
    if (word || found.year() < 1800 || found.year() > 2050) {
      return led && found.year() < 2100 ? found : null;
    }
    return found;
  }

  /** "in '92": where a year is expected and nothing follows that it counts. */
  private boolean isCutYear(int i, int to) {
    boolean led = tokens.is(i - 1, "in", "since") || tokens.is(i - 1, "until", "by");
    return led
        && (!tokens.inside(to) || tokens.has(to, Shape.PUNCTUATION) && !tokens.touches(to + 1));
  }

  /** "later than 2016" names a year, "more than 2018" a number. */
  private boolean isCompared(int i) {
    return tokens.is(i - 1, "than") && tokens.is(i - 2, "later", "earlier");
  }

  private boolean isInsideNumber(int i, int to) {
    boolean before = tokens.touches(i) && !tokens.is(i - 1, '(') && !isOpen(i - 1);
    boolean after =
        tokens.touches(to)
            && (tokens.isDash(to) || tokens.is(to, '/'))
            && tokens.has(to + 1, Shape.DIGIT)
            && tokens.kind(to + 1) != Words.QUARTER
            && tokens.touches(to + 1)
            && !isYearRange(i, to + 1);
    return before
            && (tokens.isDash(i - 1) || tokens.is(i - 1, '/') || tokens.has(i - 1, Shape.LETTER))
            && !isPrefix(i - 2)
        || after;
  }

  /** "2014-2018" and "2012-13", but no telephone number. */
  private boolean isYearRange(int i, int next) {
    int from = tokens.digits(i);
    int to = tokens.digits(next);
    boolean ends =
        !(tokens.touches(next + 1) && (tokens.isDash(next + 1) || tokens.is(next + 1, '/')));
    return ends
        && to > 0
        && (tokens.length(next) == 4
            ? to > from && to < 2200
            : tokens.length(next) == 2 && to > from % 100);
  }

  private boolean isPrefix(int i) {
    return tokens.is(i, "mid")
        || tokens.is(i, "post")
        || tokens.is(i, "pre")
        || tokens.is(i, "early")
        || tokens.is(i, "late")
        || tokens.kind(i) == Words.MONTH
        || tokens.is(i, "election");
  }

  private boolean isOpen(int i) {
    return tokens.has(i, Shape.QUOTE) || tokens.is(i, '[') || tokens.is(i, '=');
  }

  /** Whether a year is of an era that no date here has. */
  private boolean isBeforeChrist(int i) {
    return tokens.is(i, "bc", "b.c.") || tokens.is(i, "bce", "b.c.e.") || tokens.is(i, "b.c");
  }

  /** Whether a noun follows that the number counts. */
  private boolean counts(int next, boolean led) {
    if (!tokens.inside(next)) {
      return false;
    }
    if (tokens.table.lookup(COUNTED, next) != 0) {
      return !(led && tokens.is(next, "or", "more"));
    }
    if (tokens.is(next, '%') || tokens.has(next, Shape.CURRENCY)) {
      return true;
    }
    Unit unit = tokens.unit(next);
    if (unit != null) {
      return tokens.isPlural(next) || tokens.is(next + 1, "old");
    }
    int n = tokens.length(next);
    if (tokens.has(next, Shape.LOWER)
        && (ends(next, "men") || ends(next, "children") || ends(next, "people"))) {
      return true; // "1420 schoolchildren"
    }
    return !led
        && tokens.has(next, Shape.LOWER)
        && n > 3
        && tokens.table.lastChar(next) == 's'
        && !tokens.is(next, "this")
        && tokens.table.text().charAt(tokens.table.end(next) - 2) != 's';
  }

  private boolean ends(int i, String ending) {
    int n = ending.length();
    return tokens.length(i) > n && tokens.table.text().startsWith(ending, tokens.table.end(i) - n);
  }

  /** Reads "FY19", "CY2020", which are one token. */
  @Nullable Hit fiscal(int i) {
    int n = tokens.length(i) - 2;
    String text = n == 2 || n == 4 ? tokens.table.folded(i) : "";
    int year = text.startsWith("fy") || text.startsWith("cy") ? 0 : -1;
    for (int k = 2; k < text.length() && year >= 0; k++) {
      char c = text.charAt(k);
      year = c >= '0' && c <= '9' ? year * 10 + c - '0' : -1;
    }
    year = n == 2 && year >= 0 ? century(year) : year;
    return year >= 1900 && year < 2100 ? new Hit(i, i + 1, year(year), TimeRule.FISCAL_YEAR) : null;
  }

  /** Returns the decade or century that begins at a token, after its article, or null. */
  @Nullable Hit period(int i) {
    if (tokens.kind(i) == Words.DECADE) {
      return years(i, i + 1, tokens.payload(i));
    }
    boolean mark = tokens.is(i, '\'') || tokens.is(i, '\u2019') || tokens.is(i, '\u2018');
    int at = mark && tokens.touches(i + 1) ? i + 1 : i;
    int year = decadeDigits(at);
    return year < 0 ? ordinalCentury(i) : years(i, at + 1, year);
  }

  /** The decade or century that a year begins: "1800s" is a century, "2000s" is not. */
  private Hit years(int i, int to, int year) {
    boolean century = year % 100 == 0 && tokens.length(to - 1) >= 5;
    return new Hit(
        i,
        to,
        new CalendarExprs.Fixed(century && year < 2000 ? Cal.century(year) : Cal.decade(year)),
        century ? TimeRule.CENTURY_IN_DIGITS : TimeRule.DECADE);
  }

  /** "19th century". */
  private @Nullable Hit ordinalCentury(int i) {
    Numeral rank = tokens.rank(i);
    if (rank == null) {
      return null;
    }
    int n = rank.value().intValue();
    int unit = tokens.isDash(rank.to()) ? rank.to() + 1 : rank.to();
    return tokens.unit(unit) == Unit.CENTURY
            && n >= 1
            && n <= 30
            && !tokens.isPlural(unit)
            && !isBeforeChrist(unit + 1)
        ? new Hit(
            i,
            unit + 1,
            new CalendarExprs.Fixed(CalendarDate.century(Year.of((n - 1) * 100))),
            TimeRule.ORDINAL_CENTURY)
        : null;
  }

  /** "1990s", "90s", "'90s": the first year, or -1. */
  private int decadeDigits(int i) {
    if (!tokens.has(i, Shape.DIGIT)) {
      return -1;
    }
    int start = tokens.table.start(i);
    int end = tokens.table.end(i);
    String text = tokens.table.text();
    char first = text.charAt(start);
    if (first == '\'' || first == '\u2019' || first == '\u2018') {
      start++;
    }
    int n = end - start;
    char last = text.charAt(end - 1);
    if (last != 's' && last != 'S' || n != 3 && n != 5 || text.charAt(end - 2) != '0') {
      return -1;
    }
    int value = 0;
    for (int k = start; k < end - 1; k++) {
      char c = text.charAt(k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    if (n == 3) {
      return value < 20 ? -1 : 1900 + value;
    }
    return value >= 1000 && value <= 2090 ? value : -1;
  }

  static Expr year(int year) {
    return new CalendarExprs.Fixed(CalendarDate.of(Year.of(year)));
  }
}
