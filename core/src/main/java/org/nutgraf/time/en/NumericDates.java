package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.DateOrder;

/** Reads dates in digits: "2024-05-31", "5/31/2024", "31.5.2024", "9/11". */
final class NumericDates {
  private final Tokens tokens;
  private final DateOrder order;
  private @Nullable Boolean dayFirst;

  NumericDates(Tokens tokens, DateOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /**
   * Returns the numeric date that begins at a token, or null; {@code led} if a word leads to it.
   */
  @Nullable Hit at(int i, boolean led) {
    int a = tokens.digits(i);
    if (a < 0) {
      return dotted(i);
    }
    if (!isMark(i + 1) || tokens.touches(i) && !isOpening(i - 1)) {
      return null;
    }
    boolean spaced = !tokens.touches(i + 1) || !tokens.touches(i + 2);
    int b = tokens.digits(i + 2);
    if (b < 0) {
      return null;
    }
    boolean three =
        tokens.touches(i + 3)
            && isMark(i + 3)
            && tokens.touches(i + 4)
            && tokens.digits(i + 4) >= 0
            && sameMark(i + 1, i + 3);
    if (three && !spaced) {
      return continues(i + 5) ? null : three(i, a, b, tokens.digits(i + 4));
    }
    return spaced && !tokens.isDash(i + 1) || continues(i + 3) ? null : two(i, a, b, led, spaced);
  }

  private boolean isOpening(int i) {
    return tokens.has(i, Shape.QUOTE)
        || tokens.is(i, '(')
        || tokens.is(i, '=')
        || tokens.is(i, '[')
        || tokens.isDash(i) && (!tokens.has(i - 1, Shape.DIGIT) || tokens.is(i - 2, '/'))
        || tokens.is(i, ':');
  }

  private boolean isMark(int i) {
    return tokens.is(i, '/') || tokens.is(i, '-');
  }

  private boolean sameMark(int i, int j) {
    return tokens.is(i, '/') == tokens.is(j, '/');
  }

  private boolean continues(int i) {
    return tokens.touches(i)
        && (tokens.is(i, '/')
            || tokens.isDash(i)
                && tokens.has(i + 1, Shape.DIGIT)
                && tokens.touches(i + 1)
                && !isDateAfter(i + 1));
  }

  private boolean isDateAfter(int i) {
    return tokens.digits(i) >= 0 && isMark(i + 1) && tokens.digits(i + 2) >= 0;
  }

  private @Nullable Hit three(int i, int a, int b, int c) {
    if (tokens.length(i) == 4) {
      return tokens.length(i + 2) <= 2
              && tokens.length(i + 4) <= 2
              && a >= 1000
              && b >= 1
              && b <= 12
              && c >= 1
              && c <= 31
          ? new Hit(i, i + 5, CalendarExprs.date(a, b, c), TimeRule.ISO_DATE)
          : null;
    }
    int n = tokens.length(i + 4);
    if (n != 4 && n != 2 || tokens.length(i) > 2 || tokens.length(i + 2) > 2) {
      return null;
    }
    int year = n == 4 ? c : Years.century(c);
    boolean dayLeads = a > 12 || b <= 12 && isDayFirst();
    int month = dayLeads ? b : a;
    int day = dayLeads ? a : b;
    return month < 1 || month > 12 || day < 1 || day > 31 || year < 1000
        ? null
        : new Hit(
            i,
            i + 5,
            CalendarExprs.date(year, month, day),
            dayLeads ? TimeRule.DAY_MONTH_YEAR_DIGITS : TimeRule.MONTH_DAY_YEAR_DIGITS);
  }

  private @Nullable Hit two(int i, int a, int b, boolean led, boolean spaced) {
    if (tokens.length(i) == 4 && tokens.length(i + 2) == 2 && !spaced) {
      return b >= 1 && b <= 12 && a >= 1900 && a < 2100 && isYearMonth(i, a, b, led)
          ? new Hit(i, i + 3, CalendarExprs.date(a, b, 0), TimeRule.YEAR_MONTH_DIGITS)
          : null;
    }
    if (tokens.length(i + 2) == 4 && tokens.length(i) <= 2 && !spaced) {
      return a >= 1 && a <= 12 && b >= 1900 && b < 2100
          ? new Hit(i, i + 3, CalendarExprs.date(b, a, 0), TimeRule.MONTH_YEAR_DIGITS)
          : null;
    }
    boolean counted = tokens.unit(i + 3) != null || tokens.is(i + 3, "h") && tokens.length(i) == 1;
    boolean meant = led || isAlone(i, spaced) || isRange(i);
    return tokens.length(i) > 2 || tokens.length(i + 2) > 2 || !meant || counted
        ? null
        : monthDay(i, a, b);
  }

  /** Whether "2024-05" names a month; "2012-13" names two years. */
  private boolean isYearMonth(int i, int a, int b, boolean led) {
    return tokens.is(i + 1, '/') || b < 10 && !isAttribute(i) || led || !continuesYears(a, b);
  }

  private @Nullable Hit monthDay(int i, int a, int b) {
    boolean dayLeads = a > 12 || b <= 12 && isDayFirst();
    int month = dayLeads ? b : a;
    int day = dayLeads ? a : b;
    return month < 1 || month > 12 || day < 1 || day > 31
        ? null
        : new Hit(
            i,
            i + 3,
            new CalendarExprs.MonthDay(month, day, 0),
            dayLeads ? TimeRule.DAY_MONTH_DIGITS : TimeRule.MONTH_DAY_DIGITS);
  }

  /** "8/30-9/6/2021": what follows tells that it is a date. */
  private boolean isRange(int i) {
    return tokens.is(i + 1, '/')
        && tokens.isDash(i + 3)
        && tokens.touches(i + 3)
        && tokens.is(i + 5, '/')
        && tokens.is(i + 7, '/')
        && tokens.length(i + 8) == 4
        && tokens.digits(i + 8) >= 1900;
  }

  /** Whether a slashed pair stands alone in a short text: no size, no score. */
  private boolean isAlone(int i, boolean spaced) {
    boolean ends =
        !tokens.inside(i + 3)
            || tokens.has(i + 3, Shape.PUNCTUATION) && !tokens.is(i + 3, '%')
            || tokens.is(i + 3, "at")
            || tokens.is(i + 3, "to") && tokens.digits(i + 4) > 0 && isMark(i + 5)
            || tokens.kind(i + 3) == Words.PART;
    boolean begins =
        i == tokens.begin()
            || tokens.has(i - 1, Shape.PUNCTUATION) && !tokens.has(i - 1, Shape.CURRENCY)
            || tokens.kind(i - 1) == Words.REL
            || tokens.kind(i - 1) == Words.WEEKDAY;
    return ends && begins && tokens.table.size() <= 40 && (!spaced || tokens.table.size() == 3);
  }

  /** "The 2008-09 crisis": years rather than a month. */
  private boolean isAttribute(int i) {
    return tokens.kind(i - 1) == Words.DET && tokens.has(i + 3, Shape.LOWER);
  }

  /** "2012-13" is two years rather than a month. */
  private static boolean continuesYears(int a, int b) {
    return a % 100 + 1 == b;
  }

  /** "31.5.2024", one token. */
  private @Nullable Hit dotted(int i) {
    int n = tokens.length(i);
    if (!tokens.isNumber(i) || n < 8 || n > 10) {
      return null;
    }
    String text = tokens.table.token(i);
    if (n == 8 && text.indexOf('.') < 0) {
      return basic(i, text);
    }
    int one = text.indexOf('.');
    int two = text.indexOf('.', one + 1);
    if (one < 1 || one > 2 || two < 0 || two - one > 3 || n - two != 5) {
      return null;
    }
    int day = Tokens.number(text, 0, one);
    int month = Tokens.number(text, one + 1, two);
    int year = Tokens.number(text, two + 1, n);
    return month < 1 || month > 12 || day < 1 || day > 31 || year < 1000
        ? null
        : new Hit(i, i + 1, CalendarExprs.date(year, month, day), TimeRule.DAY_MONTH_YEAR_DOTTED);
  }

  /** "20240531". */
  private static @Nullable Hit basic(int i, String text) {
    int year = Tokens.number(text, 0, 4);
    int month = Tokens.number(text, 4, 6);
    int day = Tokens.number(text, 6, 8);
    return year >= 1900 && year < 2100 && Cal.exists(year, month, day)
        ? new Hit(i, i + 1, CalendarExprs.date(year, month, day), TimeRule.BASIC_ISO_DATE)
        : null;
  }

  private boolean isDayFirst() {
    if (order != DateOrder.AUTOMATIC) {
      return order == DateOrder.DAY_FIRST;
    }
    if (dayFirst == null) {
      dayFirst = evidence();
    }
    return dayFirst;
  }

  /** Whether some date of the text can only be read with its day first, and none the other way. */
  private boolean evidence() {
    boolean found = false;
    for (int i = 0; i + 4 < tokens.table.size(); i++) {
      if (tokens.table.is(i + 1, '/') && tokens.table.is(i + 3, '/')) {
        int a = small(i);
        int b = small(i + 2);
        if (b > 12 && b <= 31 && a >= 1 && a <= 12) {
          return false;
        }
        found |= a > 12 && a <= 31 && b >= 1 && b <= 12;
      }
    }
    return found;
  }

  private int small(int i) {
    int n = tokens.table.length(i);
    if (n > 2 || !tokens.table.has(i, Shape.NUMBER)) {
      return -1;
    }
    int start = tokens.table.start(i);
    return Tokens.number(tokens.table.text(), start, start + n);
  }
}
