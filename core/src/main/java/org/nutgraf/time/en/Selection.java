package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.TimeReference;

/** Chooses what a profile wants of what the grammar reads. */
final class Selection {
  private static final Lexicon RATED =
      Lexicon.ofWords(
          "percent",
          "%",
          "cents",
          "dollars",
          "million",
          "billion",
          "thousand",
          "trillion",
          "times",
          "hours",
          "days",
          "miles",
          "tons",
          "tonnes",
          "barrels",
          "people",
          "pounds",
          "euros",
          "yen",
          "units",
          "passengers",
          "visitors",
          "pages");

  private final Tokens tokens;
  private final Phrases phrases;
  private final Context context;

  Selection(Tokens tokens, Phrases phrases, Context context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.context = context;
  }

  /** Returns the hit as the profile wants it, or null. */
  @Nullable Hit choose(Hit hit) {
    if (hit.expr() instanceof RefExpr && !context.isTimeml()) {
      return null;
    }
    if (isTitle(hit) || isSomeDayOf(hit) || isThereafter(hit)) {
      return null;
    }
    if (hit.expr() instanceof LengthExpr length) {
      return length(hit, length);
    }
    if (hit.expr() instanceof CountedExprs.Away a && a.leans() && a.amount().isVague()) {
      return context.isTimeml()
          ? hit.to(hit.to(), new LengthExpr(a.amount()), hit.rules())
          : null; // "minutes later"
    }
    if (context.isReport() && isScore(hit)) {
      return null;
    }
    if (context.isTimeml()) {
      return timeml(hit);
    }
    return hit.rule() == TimeRule.VAGUE_WINDOW ? null : hit;
  }

  /** What TIMEML marks otherwise: lengths where the news profile has the time they lead to. */
  private Hit timeml(Hit hit) {
    CountedExprs.Away away = hit.expr() instanceof CountedExprs.Away a ? a : null;
    if (away != null && hit.rule() == TimeRule.HEDGE && away.base() == null && away.sign() < 0) {
      return hit.to(hit.to(), new CountedExprs.LengthAgo(away), hit.rules());
    }
    if (away != null && !context.isNote() && away.base() != null && !away.amount().isOne()) {
      return lengthOnly(hit, away);
    }
    if (hit.expr() instanceof RelativeExprs.Known k
        && k.unit() == Unit.YEAR
        && hit.mod() == null
        && hit.rule() == TimeRule.THE_UNIT) {
      return hit.to(
          hit.to(), new LengthExpr(Amount.of(1, Unit.YEAR)), TimeRule.LENGTH_OF_THE_YEAR.over(hit));
    }
    return hit.rule() == TimeRule.VAGUE_WINDOW ? vagueWindow(hit) : hit;
  }

  /** Whether the words of a hit that was not chosen are passed over. */
  boolean swallows(Hit hit) {
    return hit.expr() instanceof LengthExpr && hit.to() > hit.from() + 1 || isTitle(hit);
  }

  /** "Monday Night Football", "CBS This Morning", "60 Minutes": the name of a programme. */
  private boolean isTitle(Hit hit) {
    int last = hit.to() - 1;
    boolean written =
        tokens.isCapital(last)
            && !tokens.has(last, Shape.ALL_CAPS)
            && hit.to() > hit.from() + 1
            && tokens.table.block(last).kind() == BlockKind.BODY;
    if (!written) {
      return false;
    }
    int first = hit.from();
    if (hit.expr() instanceof LengthExpr) {
      return tokens.has(first, Shape.DIGIT)
          && hit.to() == first + 2
          && (tokens.has(first - 1, Shape.LOWER) || tokens.has(first - 1, Shape.QUOTE));
    }
    boolean part = tokens.kind(last) == Words.PART || tokens.unit(last) == Unit.NIGHT;
    boolean named = // a weekday has its capital anyway
        tokens.isCapital(hit.to()) && tokens.kind(hit.to()) == 0;
    boolean relative = tokens.kind(first) == Words.REL && tokens.isCapital(first);
    boolean heading = // "Meeting Set For Next Week"
        tokens.isCapital(first - 1)
            && !tokens.has(first - 1, Shape.ALL_CAPS)
            && tokens.length(first - 1) <= 4;
    boolean unit = // "told This Week in Asia"
        relative
            && last == first + 1
            && tokens.unit(last) != null
            && first > tokens.begin()
            && !heading;
    return part && (named || relative && tokens.isCapital(first - 1)) || unit;
  }

  /** "until that day in April": which one is not said. */
  private boolean isSomeDayOf(Hit hit) {
    int next = hit.to() + 1;
    return hit.expr() instanceof RelativeExprs.Step s
        && s.relation() == Words.THAT
        && tokens.is(next - 1, "in", "of")
        && (tokens.kind(next) == Words.MONTH
            || tokens.kind(next) == Words.SEASON
            || tokens.digits(next) > 1000);
  }

  /** "It soon became clear": after what was told before, not ahead of the text. */
  private boolean isThereafter(Hit hit) {
    return tokens.is(hit.from(), "soon", "shortly") && context.isTold(hit.from());
  }

  /** "Eight days after Oct. 12": a length and a date. */
  private Hit lengthOnly(Hit hit, CountedExprs.Away away) {
    Written written = lengthIn(hit);
    return written == null
        ? hit
        : new Hit(
            written.from(),
            written.length().to(),
            new LengthExpr(away.amount()),
            hit.mod(),
            TimeRule.LENGTH.alone());
  }

  /** A length, and the token it begins at. */
  private record Written(int from, Lengths.Found length) {}

  /** The length in a hit, which a hedge may stand before: "under 18 years". */
  private @Nullable Written lengthIn(Hit hit) {
    for (int from = hit.from(); from < hit.to(); from++) {
      Lengths.Found found = phrases.lengths.at(from);
      if (found != null) {
        return new Written(from, found);
      }
    }
    return null;
  }

  private Hit vagueWindow(Hit hit) {
    int at = tokens.is(hit.from(), "the") ? hit.from() + 1 : hit.from();
    boolean coming = tokens.is(at, "coming", "upcoming");
    boolean past = tokens.is(at, "past");
    if (past) {
      return new Hit(hit.from(), hit.to(), new RefExpr(TimeReference.PAST_REF), hit.rules());
    }
    return coming
        ? new Hit(hit.from(), hit.to(), new RefExpr(TimeReference.FUTURE_REF), hit.rules())
        : hit;
  }

  private @Nullable Hit length(Hit hit, LengthExpr length) {
    Written written = lengthIn(hit);
    int age = written == null ? 0 : phrases.lengths.ageEnd(written.length());
    if (age > 0) {
      return context.isTimeml() && length.amount().unit() != Unit.YEAR
          ? hit.to(age, length, TimeRule.AGE.over(hit))
          : null;
    }
    if (hit.rule() == TimeRule.BARE_UNIT) {
      return context.isTimeml() && isBareUnit(hit.from()) ? hit : null;
    }
    if (isSomeDay(hit)) {
      return context.isTimeml()
          ? hit.to(hit.to(), new RefExpr(TimeReference.FUTURE_REF), TimeRule.VAGUE_WORD)
          : null;
    }
    boolean a = tokens.is(hit.from(), "a", "an") && hit.to() == hit.from() + 2;
    if (a && isRated(hit.from() - 1)) {
      return context.isTimeml()
          ? hit.to(hit.to(), EveryExpr.every(length.amount(), 1), TimeRule.RATE.over(hit))
          : null;
    }
    return hit;
  }

  /** "won on Saturday, 3-2", "by 11-4": no days of a month. */
  private boolean isScore(Hit hit) {
    int last = hit.to() - 1;
    return hit.expr() instanceof CalendarExprs.MonthDay
        && tokens.is(last - 1, '-')
        && tokens.has(last, Shape.DIGIT)
        && tokens.has(last - 2, Shape.DIGIT)
        && !tokens.is(last - 3, "on");
  }

  /** "will one day rule": no length. */
  private boolean isSomeDay(Hit hit) {
    int i = hit.from();
    return tokens.is(i, "one")
        && tokens.is(i + 1, "day")
        && hit.to() == i + 2
        && (tokens.is(i - 1, "will", "would")
            || tokens.is(i - 1, "may", "might")
            || tokens.is(i - 1, "could", "'ll"));
  }

  private boolean isBareUnit(int i) {
    Unit unit = tokens.unit(i);
    // What corpora mark: ten of eleven bare years, half of the weeks, one of ten other units.
    return (unit == Unit.YEAR || unit == Unit.WEEK)
        && (tokens.has(i, Shape.LOWER) || i == tokens.begin());
  }

  private boolean isRated(int i) {
    return tokens.has(i, Shape.DIGIT)
        || tokens.inside(i) && tokens.table.lookup(RATED, i) != 0
        || tokens.numeral(i - 1) != null
            && tokens.has(i, Shape.LETTER)
            && !tokens.is(i, "for")
            && tokens.table.lastChar(Math.max(i, 0)) == 's';
  }
}
