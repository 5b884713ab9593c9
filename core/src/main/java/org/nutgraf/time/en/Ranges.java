package org.nutgraf.time.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Shape;
import org.nutgraf.time.CalendarDate;

/** Reads ranges: "from Monday to Wednesday", "July 13-15", "2012-13", "between 3 and 5 pm". */
final class Ranges {
  /** More than a month has days. */
  static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final Tokens tokens;
  private final Phrases phrases;
  private final Context context;
  final Hours hours;
  final BareRanges bare;

  Ranges(Tokens tokens, Phrases phrases, Context context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.context = context;
    hours = new Hours(tokens, phrases, context);
    bare = new BareRanges(tokens, phrases, hours);
  }

  /** Whether a range between two written dates is one mention. */
  boolean joins() {
    return !context.isTimeml() || context.isNote();
  }

  /** Returns the range that "from" or "between" leads to, or null. */
  @Nullable Hit led(int i) {
    boolean between = tokens.is(i, "between");
    if (!between && !tokens.is(i, "from")) {
      return null;
    }
    int at = i + 1;
    Numeral n = between ? tokens.numeral(at) : null;
    if (n != null && tokens.is(n.to(), "and") && phrases.lengths.at(at) != null) {
      return null; // "between 60 and 90 days"
    }
    Hit numbers = bare.at(at, between);
    if (numbers != null) {
      return numbers.between(i, numbers.to());
    }
    Hit first = phrases.at(at, true, 1);
    if (first == null) {
      return tokens.is(at, "now") && joins() ? fromNow(i, at + 1) : null;
    }
    Hit range = after(first, between);
    boolean season = // "from the 2019/20 term"
        range != null && range.rule() == TimeRule.YEARS && tokens.is(range.to() - 2, '/');
    return range == null || season ? range : range.between(i, range.to());
  }

  /** "between now and Friday", "from now until noon". */
  private @Nullable Hit fromNow(int i, int join) {
    boolean joined =
        tokens.is(join, "and", "to") || tokens.is(join, "until", "till") || tokens.isDash(join);
    Hit last = joined ? phrases.at(join + 1, true, 1) : null;
    boolean clock = last != null && Hours.isClock(last.expr());
    return last == null || !clock && !isDate(last.expr())
        ? null
        : new Hit(
            i, last.to(), new RangeExpr(new Now(clock), last.expr()), TimeRule.RANGE.over(last));
  }

  /** Where "now", "date", "the present" or "the current date" ends, or 0. */
  private int endOfNow(int next) {
    int at = tokens.is(next, "the") ? next + 1 : next;
    at = tokens.is(at, "current") ? at + 1 : at;
    boolean verb = at == next && tokens.has(at + 1, Shape.LETTER); // "Friday to present a plan"
    return tokens.is(at, "now", "date") || tokens.is(at, "present") && !verb ? at + 1 : 0;
  }

  /** Returns the range that goes on after a first date, or null. */
  @Nullable Hit after(Hit first, boolean between) {
    Hit range = joined(first, between);
    int join = first.to();
    // As "until Friday" by itself it ends where Friday begins.
    boolean until = tokens.is(join, "until", "till") && tokens.kind(join + 1) != Words.PHASE;
    return range != null
            && until
            && !(tokens.is(join + 1, "the") && tokens.kind(join + 2) == Words.PHASE)
            && range.expr() instanceof RangeExpr r
            && !Hours.isClock(r.last())
        ? new Hit(range.from(), range.to(), r.open(true), range.mod(), range.rules())
        : range;
  }

  private @Nullable Hit joined(Hit first, boolean between) {
    Hit pair = pair(first);
    if (pair != null) {
      return pair;
    }
    int at = first.to();
    boolean dash = tokens.isDash(at) || isSeason(first, at);
    if (!dash && !isJoint(at, between)) {
      return null;
    }
    int next = at + 1;
    if (dash && tokens.is(next, "to", "through") && tokens.isDash(next + 1)) {
      next += 2; // "April-to-June"
    }
    if (tokens.is(next, "the")) {
      next++;
    }
    int now = isDate(first.expr()) && joins() ? endOfNow(next) : 0;
    if (now > 0) {
      RangeExpr upToNow = new RangeExpr(first.expr(), new Now(Hours.isClock(first.expr())));
      return new Hit(first.from(), now, upToNow, TimeRule.RANGE.over(first));
    }
    Hit days = daysOfMonth(first, next);
    if (days != null) {
      return days;
    }
    return first.expr() instanceof CalendarExprs.Fixed f
            && f.value() instanceof CalendarDate d
            && d.asYear().isPresent()
        ? years(first, d.asYear().get().getValue(), next, dash)
        : upTo(first, next, dash && !tokens.touches(at));
  }

  private boolean isJoint(int at, boolean between) {
    return tokens.is(at, "to")
        || tokens.is(at, "until", "till")
        || tokens.is(at, "through", "thru")
        || between && tokens.is(at, "and");
  }

  /** The range up to the time that begins behind a joint; a dash with blanks may part clauses. */
  private @Nullable Hit upTo(Hit first, int next, boolean looseDash) {
    boolean clock = Hours.isClock(first.expr());
    Hit second = phrases.at(next, true, 1);
    if (second == null && clock && !context.isReport()) {
      second = hours.last(next);
    }
    if (second == null || second.expr() instanceof LengthExpr && !Hours.isClock(second.expr())) {
      return null;
    }
    boolean clockToo = Hours.isClock(second.expr());
    if (clock && clockToo) {
      return hours.join(first, second);
    }
    boolean dates = isDate(first.expr()) && isDate(second.expr()) && clock == clockToo;
    return dates && joins() && !(looseDash && context.isReport())
        ? new Hit(
            first.from(),
            second.to(),
            RangeExpr.of(first, second),
            TimeRule.RANGE.over(first, second))
        : null;
  }

  /** "2022/23": a year and the next. */
  private boolean isSeason(Hit first, int at) {
    int year = tokens.digits(first.to() - 1);
    return tokens.is(at, '/')
        && year >= 1000
        && tokens.length(at + 1) == 2
        && tokens.digits(at + 1) == (year + 1) % 100;
  }

  private static boolean isDate(Expr expr) {
    return !(expr instanceof LengthExpr
        || expr instanceof EveryExpr
        || expr instanceof CountedExprs.Window
        || expr instanceof RangeExpr);
  }

  /** "July 13-15", "13 July to 15", "July 13 to the 15th". */
  private @Nullable Hit daysOfMonth(Hit first, int next) {
    int day = tokens.ordinalDigits(next);
    int last = next + 1;
    Numeral rank = day < 0 ? tokens.rank(next) : null;
    if (rank != null && tokens.unit(rank.to()) == null) {
      day = rank.value().min(MOST).intValue();
      last = rank.to();
    }
    if (day < 0 && tokens.length(next) <= 2) {
      day = tokens.digits(next);
    }
    boolean named = tokens.kind(last) == Words.MONTH || tokens.is(last, "of");
    if (day < 1 || day > 31 || named) {
      return null;
    }
    return isOtherNumber(next)
            || !(first.expr() instanceof CalendarExprs.MonthDay d)
            || d.day() >= day
            || !monthLeads(first)
        ? null
        : daysOfMonth(first, d, day, last);
  }

  private Hit daysOfMonth(Hit first, CalendarExprs.MonthDay from, int day, int end) {
    Years.Found year = phrases.years.certain(tokens.is(end, ',') ? end + 1 : end);
    Expr range =
        year == null
            ? new RangeExpr(from, new CalendarExprs.MonthDay(from.month(), day, 0))
            : new RangeExpr(
                CalendarExprs.date(year.year(), from.month(), from.day()),
                CalendarExprs.date(year.year(), from.month(), day));
    return new Hit(first.from(), year == null ? end : year.to(), range, TimeRule.DAYS_OF_A_MONTH);
  }

  /** Whether a number is a clock time, counts a unit or begins a date in digits. */
  private boolean isOtherNumber(int i) {
    return phrases.clocks.at(i, false) != null
        || tokens.unit(i + 1) != null
        || tokens.touches(i + 1) && (tokens.is(i + 1, '/') || tokens.isDash(i + 1));
  }

  /** "June 6 and 7": two days that follow each other. */
  private @Nullable Hit pair(Hit first) {
    int at = first.to() + 1;
    int next = tokens.is(at - 1, "and") && tokens.length(at) <= 2 ? tokens.digits(at) : -1;
    boolean ends = !tokens.inside(at + 1) || tokens.has(at + 1, Shape.PUNCTUATION);
    return first.expr() instanceof CalendarExprs.MonthDay d
            && next == d.day() + 1
            && ends
            && joins()
            && monthLeads(first)
        ? new Hit(
            first.from(),
            at + 1,
            new RangeExpr(d, new CalendarExprs.MonthDay(d.month(), next, 0)),
            TimeRule.DAYS_OF_A_MONTH)
        : null;
  }

  private boolean monthLeads(Hit first) {
    return tokens.kind(first.from()) == Words.MONTH || tokens.kind(first.from()) == Words.WEEKDAY;
  }

  /** "2012-13", "1990 to 2000". */
  private @Nullable Hit years(Hit first, int from, int next, boolean dash) {
    int to = tokens.digits(next);
    int n = tokens.length(next);
    boolean touching =
        dash
            && tokens.touches(next)
            && tokens.touches(next - 1)
            && !(tokens.touches(next + 1) && (tokens.isDash(next + 1) || tokens.is(next + 1, '/')));
    if (touching && n == 2 && to >= 0 && to > from % 100 && tokens.length(next - 2) == 4) {
      return new Hit(
          first.from(),
          next + 1,
          new RangeExpr(Years.year(from), Years.year(from / 100 * 100 + to)),
          TimeRule.YEARS);
    }
    if (n == 4 && to > from && to < 2200 && (touching || joins())) {
      Hit second = touching ? null : phrases.date(next, true, 1);
      if (touching || second != null && second.to() == next + 1) {
        return new Hit(
            first.from(),
            next + 1,
            new RangeExpr(Years.year(from), Years.year(to)),
            TimeRule.YEARS);
      }
    }
    Hit second = phrases.at(next, true, 1);
    return second != null
            && isDate(second.expr())
            && !Hours.isClock(second.expr())
            && joins()
            && !(dash && !touching && context.isReport())
        ? new Hit(
            first.from(),
            second.to(),
            RangeExpr.of(first, second),
            TimeRule.RANGE.over(first, second))
        : null;
  }

  /**
   * "Aug 3-5 next year", "March to May 2024" as it is: days or months of a year named after them.
   */
  Hit inYear(Hit range) {
    if (!(range.expr() instanceof RangeExpr r)
        || !isOpen(r.first())
        || !isOpen(r.last())
        || tokens.kind(range.to()) != Words.REL) {
      return range;
    }
    Hit year = phrases.date(range.to(), true, 2);
    return year == null || !Phrases.isYear(year.expr())
        ? range
        : range.to(
            year.to(),
            new RangeExpr(
                    new InnerExprs.In(r.first(), year.expr()),
                    new InnerExprs.In(r.last(), year.expr()))
                .open(r.open()),
            TimeRule.IN_A_PERIOD.over(range, year));
  }

  private static boolean isOpen(Expr expr) {
    return expr instanceof CalendarExprs.Month || expr instanceof CalendarExprs.MonthDay;
  }

  /** "the second and third quarters of 2020": two quarters that follow each other. */
  @Nullable Hit quarters(int i) {
    int at = tokens.is(i, "the") ? i + 1 : i;
    int first = quarter(at);
    int last = tokens.is(at + 1, "and") && first > 0 ? quarter(at + 2) : 0;
    int to = tokens.isDash(at + 3) ? at + 5 : at + 4;
    if (last != first + 1
        || first < 1
        || tokens.unit(to - 1) != Unit.QUARTER
        || !tokens.isPlural(to - 1)
        || !joins()) {
      return null;
    }
    Hit year = tokens.is(to, "of", "in") ? phrases.date(to + 1, true, 1) : null;
    Expr from = new CalendarExprs.Quarter(first);
    Expr until = new CalendarExprs.Quarter(last);
    return year == null || !Phrases.isYear(year.expr())
        ? new Hit(i, to, new RangeExpr(from, until), TimeRule.RANGE)
        : new Hit(
            i,
            year.to(),
            new RangeExpr(
                new InnerExprs.In(from, year.expr()), new InnerExprs.In(until, year.expr())),
            TimeRule.RANGE.over(year));
  }

  /** Returns the quarter that an ordinal of one word counts, or 0. */
  private int quarter(int i) {
    return tokens.is(i, "first")
        ? 1
        : tokens.is(i, "second") ? 2 : tokens.is(i, "third") ? 3 : tokens.is(i, "fourth") ? 4 : 0;
  }
}
