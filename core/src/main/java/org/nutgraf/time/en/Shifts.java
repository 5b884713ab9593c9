package org.nutgraf.time.en;

import java.time.temporal.ChronoUnit;
import org.nutgraf.time.Grain;

/** Reads what stands beside a date and moves it: "Christmas two years ago", "the rest of May". */
final class Shifts {
  private final Tokens tokens;
  private final Phrases phrases;
  private final Context context;
  private final boolean joins;

  Shifts(Tokens tokens, Phrases phrases, Context context, boolean joins) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.context = context;
    this.joins = joins;
  }

  /** Returns a date with the time that it is away by, if one follows. */
  Hit away(Hit hit) {
    Hit moved = yearsAway(hit);
    return context.isReport() ? moved : weekdayAway(moved);
  }

  /** "Tuesday three weeks from now": the one in that week, as messages say it. */
  private Hit weekdayAway(Hit hit) {
    boolean open = hit.expr() instanceof CalendarExprs.Weekday w && w.relation() == 0;
    int at = tokens.is(hit.to(), ',') ? hit.to() + 1 : hit.to();
    Hit away = open ? phrases.counted.at(at, 1) : null;
    boolean weeks =
        away != null
            && away.expr() instanceof CountedExprs.Away a
            && !a.leans()
            && !a.amount().isVague()
            && (a.amount().unit().chrono == ChronoUnit.WEEKS
                || a.amount().unit() == Unit.MONTH
                || a.amount().unit() == Unit.YEAR);
    return away == null || !weeks
        ? hit
        : hit.to(
            away.to(),
            new InnerExprs.In(hit.expr(), new InnerExprs.WeekOf(away.expr(), Grain.WEEK)),
            TimeRule.IN_A_PERIOD.over(hit, away));
  }

  /** "the rest of the week": from the day of the text on. */
  Hit rest(Hit hit) {
    boolean rest =
        tokens.is(hit.from() - 1, "of")
            && tokens.is(hit.from() - 2, "rest", "remainder")
            && (hit.expr() instanceof RelativeExprs.Known
                || hit.expr() instanceof RelativeExprs.Step);
    return rest && (!context.isTimeml() || context.isNote())
        ? new Hit(hit.from(), hit.to(), new Rest(hit.expr()), hit.mod(), hit.rules())
        : hit;
  }

  /** "Christmas two years ago", "May in ten years": the one in that year. */
  private Hit yearsAway(Hit hit) {
    boolean open =
        hit.expr() instanceof CalendarExprs.OfHoliday h && h.relation() == 0
            || hit.expr() instanceof CalendarExprs.Month m && m.relation() == 0
            || hit.expr() instanceof CalendarExprs.MonthDay;
    if (!open || !joins) {
      return hit;
    }
    boolean in = tokens.is(hit.to(), "in");
    Lengths.Found found = in ? phrases.lengths.at(hit.to() + 1) : null;
    Hit away = in ? null : phrases.counted.at(hit.to(), 1);
    Amount amount =
        found != null
            ? found.amount()
            : away != null && away.expr() instanceof CountedExprs.Away a && a.base() == null
                ? a.amount()
                : away != null && away.expr() instanceof RelativeExprs.YearAgo
                    ? Amount.of(1, Unit.YEAR)
                    : null;
    boolean month = // "Thanksgiving three months ago"
        amount != null
            && amount.unit() == Unit.MONTH
            && hit.expr() instanceof CalendarExprs.OfHoliday;
    if (amount == null || amount.isVague() || amount.unit() != Unit.YEAR && !month) {
      return hit;
    }
    int sign = away != null && away.expr() instanceof CountedExprs.Away a ? a.sign() : in ? 1 : -1;
    int to = found != null ? found.to() : away != null ? away.to() : hit.to();
    Expr year = new RelativeExprs.YearAway(amount, sign);
    return hit.to(to, new InnerExprs.In(hit.expr(), year), TimeRule.IN_A_PERIOD.over(hit));
  }

  /** "in two weeks on Monday", as messages say it. */
  Hit onWeekday(Hit length) {
    int day = length.to() + 1;
    return tokens.is(day - 1, "on") && tokens.kind(day) == Words.WEEKDAY && !tokens.isPlural(day)
        ? length.to(
            day + 1,
            new InnerExprs.In(
                new CalendarExprs.Weekday(tokens.payload(day) & 15, 0),
                new InnerExprs.WeekOf(length.expr(), Grain.WEEK)),
            TimeRule.IN_A_PERIOD.over(length))
        : length;
  }
}
