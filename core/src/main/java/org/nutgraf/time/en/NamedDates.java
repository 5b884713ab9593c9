package org.nutgraf.time.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;

/** Reads dates with the name of a month: "Oct. 23", "5 May 1945", "the first of May". */
final class NamedDates {
  private static final Lexicon TITLES =
      Lexicon.ofWords("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir");

  final Weekdays weekdays;
  private final Tokens tokens;
  private final Years years;

  NamedDates(Tokens tokens, Years years) {
    this.tokens = tokens;
    this.years = years;
    weekdays = new Weekdays(tokens, this);
  }

  /** Whether a point belongs to a month: "Oct.", but not "May." or "June." */
  private boolean isCutMonth(int i) {
    return tokens.length(i) <= 4
        && !tokens.is(i, "may")
        && !tokens.is(i, "june", "july")
        && tokens.table.lastChar(i) != '.';
  }

  /** A day of the month, and the token after it. */
  record Day(int day, int to) {}

  /** Returns the date that begins with a month, or null. */
  @Nullable Hit month(int i, boolean led) {
    int month = tokens.payload(i) & 15;
    int at = i + 1;
    if (tokens.is(at, '.') && tokens.touches(at) && isCutMonth(i)) {
      at++;
    }
    int mark = at;
    if (tokens.touches(at) && (tokens.isDash(at) || tokens.is(at, '/'))) {
      at++;
    }
    int article = tokens.is(at, "the") ? at + 1 : at;
    Years.Found year = mark == at || tokens.touches(at) ? yearAfter(at) : null;
    Day day = year != null && year.to() == at + 1 ? null : day(article);
    if (day != null
        && !(article > at && tokens.ordinalDigits(article) < 0 && tokens.rank(article) == null)) {
      return thenWeekday(monthDay(i, month, day, 0));
    }
    if (year != null && at == mark || year != null && tokens.touches(at)) {
      return new Hit(
          i, year.to(), CalendarExprs.date(year.year(), month, 0), TimeRule.MONTH_AND_YEAR);
    }
    if (!isMonth(i, led)) {
      return null;
    }
    return new Hit(
        i,
        mark > i + 1 && !tokens.inside(mark) ? i + 1 : mark == i + 2 ? i + 2 : i + 1,
        new CalendarExprs.Month(month, 0),
        TimeRule.MONTH);
  }

  /** "May 3, Friday", "May 3 (Fri)", "May 3, 2024 (Friday)". */
  private Hit thenWeekday(Hit date) {
    boolean open = tokens.is(date.to(), '(');
    int weekday = tokens.is(date.to(), ',') || open ? date.to() + 1 : date.to();
    int to = open && tokens.is(weekday + 1, ')') ? weekday + 2 : weekday + 1;
    boolean ends = !tokens.inside(to) || tokens.has(to, Shape.PUNCTUATION) || to > weekday + 1;
    if (tokens.kind(weekday) != Words.WEEKDAY || !ends || tokens.isPlural(weekday)) {
      return date;
    }
    if (date.expr() instanceof CalendarExprs.MonthDay d) {
      Expr day = new CalendarExprs.MonthDay(d.month(), d.day(), tokens.payload(weekday) & 15);
      return date.to(to, day, TimeRule.DATE_AND_WEEKDAY);
    }
    return to > weekday + 1 ? date.to(to, date.expr(), TimeRule.DATE_AND_WEEKDAY) : date;
  }

  /** Whether a word that may be a month is one: "May", "March", "Mar", "Dec". */
  private boolean isMonth(int i, boolean led) {
    if (tokens.has(i, Shape.LOWER) && !led && tokens.length(i) <= 5) {
      return false;
    }
    int month = tokens.payload(i) & 15;
    if (tokens.inside(i - 1) && tokens.table.lookup(TITLES, i - 1) != 0) {
      return false;
    }
    if (!led
        && (month == 4 || month == 6)
        && tokens.isCapital(i + 1)
        && tokens.kind(i + 1) == 0
        && !tokens.has(i + 1, Shape.ALL_CAPS)) {
      return false;
    }
    if ((tokens.payload(i) & Words.UNSURE) == 0) {
      return tokens.isCapital(i) || led;
    }
    boolean name = tokens.isCapital(i - 1) && tokens.kind(i - 1) == 0 && tokens.length(i - 1) > 3;
    boolean abbreviated = tokens.length(i) == 3 && !tokens.is(i, "may");
    if (led) {
      return !name;
    }
    boolean first = i == tokens.begin() || tokens.has(i - 1, Shape.QUOTE);
    return !first && !name && !abbreviated && tokens.isCapital(i);
  }

  private Hit monthDay(int from, int month, Day day, int weekday) {
    Years.Found year = yearAfter(day.to());
    if (year != null) {
      int end = year.to();
      return new Hit(
          from,
          end,
          CalendarExprs.date(year.year(), month, day.day()),
          TimeRule.MONTH_DAY_YEAR_NAMED);
    }
    return new Hit(
        from,
        day.to(),
        new CalendarExprs.MonthDay(month, day.day(), weekday),
        TimeRule.MONTH_AND_DAY);
  }

  /** Returns the year after a month or day, over a comma, "of" or "in". */
  private Years.@Nullable Found yearAfter(int i) {
    int at = i;
    if (tokens.is(at, ',')
        || tokens.is(at, "of", "in")
        || tokens.touches(at) && (tokens.isDash(at) || tokens.is(at, '/'))) {
      at++;
    }
    if (tokens.has(at - 1, Shape.CURRENCY)) {
      return null;
    }
    Years.Found year = years.certain(at);
    if (year == null || year.to() > at + 1 && at > i && tokens.is(at - 1, ',')) {
      return null;
    }
    boolean counted = tokens.unit(year.to()) != null && tokens.isPlural(year.to());
    return counted ? null : year;
  }

  private @Nullable Day day(int i) {
    if (tokens.has(i - 1, Shape.CURRENCY)) {
      return null;
    }
    int digits = tokens.digits(i);
    if (digits >= 1 && digits <= 31 && tokens.length(i) <= 2) {
      boolean clock = tokens.kind(i + 1) == Words.AMPM || tokens.is(i + 1, "o'clock");
      boolean more =
          tokens.touches(i + 1)
              && tokens.is(i + 1, '/')
              && tokens.digits(i + 2) >= 0
              && tokens.digits(i + 2) < 100;
      boolean unit = tokens.unit(i + 1) != null && tokens.isPlural(i + 1);
      boolean scale =
          tokens.is(i + 1, "percent", "times")
              || tokens.is(i + 1, '%')
              || tokens.is(i + 1, "million")
              || tokens.is(i + 1, "billion");
      return clock || unit || scale || more ? null : new Day(digits, i + 1);
    }
    return ordinal(i);
  }

  /** Returns the day of the month that a rank at a token counts, or null. */
  @Nullable Day ordinal(int i) {
    int value = tokens.ordinalDigits(i);
    if (value >= 1 && value <= 31) {
      return new Day(value, i + 1);
    }
    Numeral rank = tokens.rank(i);
    if (rank == null) {
      return null;
    }
    int n = rank.value().intValue();
    return n >= 1 && n <= 31 ? new Day(n, rank.to()) : null;
  }

  /** "twelve August 1987": a number in words, which only a year makes a day. */
  private @Nullable Day inWords(int i) {
    Numeral n = tokens.numeral(i);
    boolean fits =
        n != null
            && n.isInWords()
            && !n.isOrdinal()
            && n.isInteger()
            && n.value().signum() > 0
            && n.value().compareTo(BigDecimal.valueOf(31)) <= 0
            && tokens.kind(n.to()) == Words.MONTH;
    return n != null && fits ? new Day(n.value().intValue(), n.to()) : null;
  }

  /** Returns the date that begins with a day: "23 October 1998", "the first of May", or null. */
  @Nullable Hit day(int from, int i) {
    Day day = day(i);
    boolean counted = day == null;
    day = counted ? inWords(i) : day;
    if (day == null) {
      return null;
    }
    int at = day.to();
    boolean of = tokens.is(at, "of");
    if (of || tokens.touches(at) && (tokens.isDash(at) || tokens.is(at, '/'))) {
      at++;
    }
    if (tokens.is(at, "day") && tokens.is(at + 1, "of") && tokens.rank(i) != null) {
      at += 2;
    }
    if (tokens.kind(at) != Words.MONTH || !isMonthAfterDay(at)) {
      return null;
    }
    int end = at + 1;
    if (tokens.is(end, '.') && tokens.touches(end) && isCutMonth(at)) {
      end++;
    }
    int month = tokens.payload(at) & 15;
    Years.Found year = yearAfter(end);
    year = year == null ? cutYear(end) : year;
    if (year == null && counted) {
      return null;
    }
    return year == null
        ? new Hit(
            from, end, new CalendarExprs.MonthDay(month, day.day(), 0), TimeRule.DAY_AND_MONTH)
        : new Hit(
            from,
            year.to(),
            CalendarExprs.date(year.year(), month, day.day()),
            TimeRule.DAY_MONTH_YEAR_NAMED);
  }

  /** The year of "3-May-24", whose hyphen stands at a token, or null. */
  private Years.@Nullable Found cutYear(int i) {
    boolean cut =
        tokens.touches(i)
            && tokens.isDash(i)
            && tokens.length(i + 1) == 2
            && tokens.digits(i + 1) >= 0
            && tokens.touches(i + 1);
    return cut ? new Years.Found(Years.century(tokens.digits(i + 1)), i + 2) : null;
  }

  private boolean isMonthAfterDay(int at) {
    return (tokens.payload(at) & Words.UNSURE) == 0
        || tokens.isCapital(at)
        || !tokens.is(at, "may")
            && !tokens.is(at, "dec")
            && !tokens.is(at, "mar")
            && !tokens.is(at, "jan")
        || tokens.is(at - 1, "of");
  }

  /** Reads "Nov17", "jul4", which are one token, with or without a year. */
  @Nullable Hit glued(int i) {
    if (tokens.length(i) < 4 || tokens.length(i) > 6 || !tokens.has(i, Shape.LETTER)) {
      return null;
    }
    String text = tokens.table.folded(i);
    int n = text.length(); // folding drops soft hyphens
    int letters = n;
    while (letters > 0 && text.charAt(letters - 1) >= '0' && text.charAt(letters - 1) <= '9') {
      letters--;
    }
    int code =
        letters >= 3 && n - letters <= 2 ? Words.LEXICON.find(text.substring(0, letters)) : 0;
    int day = n > letters ? Integer.parseInt(text.substring(letters)) : 0;
    return (code & 255) == Words.MONTH && day >= 1 && day <= 31
        ? monthDay(i, code >> 8 & 15, new Day(day, i + 1), 0)
        : null;
  }

  /** Returns "the 15th" where a day must be meant, or null. */
  @Nullable Hit dayOfMonth(int from, int i) {
    Day day = ordinal(i);
    if (day == null
        || tokens.ordinalDigits(i) < 0 && !(tokens.is(i, "first") && tokens.limit() == day.to())) {
      return null;
    }
    boolean ends =
        !tokens.inside(day.to())
            || tokens.has(day.to(), Shape.PUNCTUATION) && !tokens.isDash(day.to())
            || tokens.kind(day.to()) == Words.AT
            || tokens.is(day.to(), "at")
            || tokens.is(from - 1, "on") && tokens.is(day.to(), "and", "or");
    return ends
        ? new Hit(from, day.to(), new CalendarExprs.DayOfMonth(day.day(), 0), TimeRule.THE_NTH)
        : null;
  }
}
