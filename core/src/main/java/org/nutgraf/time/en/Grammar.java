package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;
import org.nutgraf.time.PartOfDay;
import org.nutgraf.time.TimeMod;

/** Reads a whole mention: a phrase with what leads to it ("since", "about", "in", "from … to"). */
final class Grammar {
  private final Tokens tokens;
  private final Phrases phrases;
  private final Ranges ranges;
  private final PlacedLengths lengths;
  private final Shifts shifts;
  private final References references;
  private final LeadWords words;
  private final DayHours hours;
  private final MessageWords messages;
  private final Context context;

  Grammar(Tokens tokens, Phrases phrases, Context context) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.context = context;
    ranges = new Ranges(tokens, phrases, context);
    lengths = new PlacedLengths(tokens, phrases);
    shifts = new Shifts(tokens, phrases, context, ranges.joins());
    references = new References(tokens);
    words = new LeadWords(tokens);
    messages = new MessageWords(tokens);
    hours = new DayHours(tokens, phrases, ranges, context);
  }

  /** Returns the mention that begins at a token, or null. */
  @Nullable Hit at(int i) {
    Hit hit =
        switch (tokens.kind(i)) {
          case Words.BOUND -> bound(i);
          case Words.HEDGE -> hedge(i);
          case Words.AT -> placed(i);
          default -> phrase(i);
        };
    return hit == null ? null : orLater(hit);
  }

  /** "later than 2016", "earlier than Monday". */
  private @Nullable Hit compared(int i) {
    boolean later = tokens.is(i, "later");
    if (!later && !tokens.is(i, "earlier") || !tokens.is(i + 1, "than")) {
      return null;
    }
    Hit hit = phrases.at(i + 2, true, 0);
    return hit == null || hit.expr() instanceof LengthExpr || hit.expr() instanceof RefExpr
        ? null
        : new Hit(
            i,
            hit.to(),
            hit.expr(),
            later ? TimeMod.AFTER : TimeMod.BEFORE,
            TimeRule.COMPARED.over(hit));
  }

  private @Nullable Hit phrase(int i) {
    Hit compared = tokens.kind(i) == Words.PHASE ? compared(i) : null;
    if (compared != null) {
      return compared;
    }
    boolean number =
        tokens.has(i, Shape.DIGIT) || tokens.is(i, "the") || tokens.kind(i) == Words.ORDINAL;
    Hit numbers = number ? ranges.bare.at(i, false) : null;
    numbers = numbers == null && (number || tokens.is(i, "second")) ? ranges.quarters(i) : numbers;
    if (numbers != null) {
      return numbers;
    }
    Hit hit = phrases.at(i, isLed(i), 0);
    Hit message = hit == null && !context.isReport() ? inMessage(i) : null;
    if (message != null) {
      return message;
    }
    hit = Hit.longer(hit, references.at(i, context.isTimeml()));
    return hit == null ? null : whole(hit);
  }

  /** What only messages say: "5 tomorrow", "eod". */
  private @Nullable Hit inMessage(int i) {
    Hit hit = hours.thenDay(i);
    hit = hit == null && tokens.numeral(i) != null ? hours.hourOfPart(i) : hit;
    return hit == null ? messages.at(i) : hit;
  }

  /** A phrase with what follows it: where a length lies, the end of a range, the hours of a day. */
  private Hit whole(Hit phrase) {
    Hit length = ranges.joins() ? lengths.of(phrase) : null;
    if (length != null) {
      return length;
    }
    Hit hit = shifts.away(phrase);
    Hit range = ranges.after(hit, false);
    if (range != null) {
      return hours.onDay(ranges.inYear(range));
    }
    hit = shifts.rest(hit);
    boolean day = Phrases.isDay(hit.expr());
    Hit whole = day || hit.expr() instanceof ClockExprs.On ? hours.ofDay(hit) : null;
    whole = whole == null && day ? hours.boundOnDay(hit) : whole;
    return whole != null ? whole : hours.onDay(hit);
  }

  /** "5 pm or later", "1994 or earlier". */
  private Hit orLater(Hit hit) {
    boolean or =
        hit.mod() == null && tokens.is(hit.to(), "or", "and") && !tokens.is(hit.to() + 2, "than");
    if (or && tokens.is(hit.to() + 1, "later")) {
      return new Hit(
          hit.from(), hit.to() + 2, hit.expr(), TimeMod.ON_OR_AFTER, TimeRule.OR_LATER.over(hit));
    }
    return or && tokens.is(hit.to() + 1, "earlier")
        ? new Hit(
            hit.from(), hit.to() + 2, hit.expr(), TimeMod.ON_OR_BEFORE, TimeRule.OR_LATER.over(hit))
        : hit;
  }

  /** Whether the word before a token leads to a date. */
  private boolean isLed(int i) {
    int kind = tokens.kind(i - 1);
    return kind == Words.AT
        || kind == Words.BOUND
        || kind == Words.PHASE
        || tokens.is(i - 1, "of")
        || tokens.is(i - 1, "and") && tokens.kind(i - 2) == tokens.kind(i) && tokens.kind(i) != 0
        || !tokens.inside(i - 1) && tokens.limit() - i <= 4 && !context.isReport();
  }

  private @Nullable Hit bound(int i) {
    Hit range = ranges.led(i);
    range = range == null ? hours.thenDay(i) : range;
    range = range == null && ranges.joins() ? lengths.from(i) : range;
    if (range != null) {
      return hours.onDay(range);
    }
    boolean starting = tokens.is(i, "starting") || tokens.is(i, "beginning");
    int at = starting && (tokens.is(i + 1, "on") || tokens.is(i + 1, "from")) ? i + 2 : i + 1;
    if (tokens.is(at, "around", "about") && !starting) {
      at++;
    }
    Hit hit = tokens.is(i, "from") || tokens.is(i, "between") ? null : phrases.at(at, true, 0);
    if (hit == null
        || hit.expr() instanceof LengthExpr
        || hit.expr() instanceof EveryExpr
        || hit.expr() instanceof RefExpr) {
      return tokens.is(i, "beginning") ? phrases.at(i, false, 0) : null;
    }
    Hit after = ranges.after(hit, false);
    if (after != null) {
      return after;
    }
    boolean event =
        tokens.is(hit.to(), "'s")
            || tokens.is(hit.to(), "\u2019s")
            || hit.mod() != null && context.isReport();
    if (event || context.isTimeml() && !context.isNote()) {
      return hit;
    }
    return new Hit(
        i,
        hit.to(),
        hit.expr(),
        LeadWords.both(words.bound(i), hit.mod()),
        TimeRule.BOUND.over(hit));
  }

  /** "about two years", "more than four decades ago", "around 6:40 p.m.". */
  private @Nullable Hit hedge(int i) {
    LeadWords.Hedge hedge = words.hedge(i);
    if (hedge == null) {
      return tokens.is(i, "at")
          ? placed(i)
          : tokens.is(i, "no") ? noLater(i) : tokens.is(i, "up") ? null : phrase(i);
    }
    boolean approx = hedge.mod() == TimeMod.APPROX;
    Hit hit = phrases.at(hedge.to(), true, 0);
    if (hit == null && approx && phrases.clocks.partAfter(hedge.to() + 1) != null) {
      hit = phrases.clocks.at(hedge.to(), true); // "around 4 in the afternoon"
    }
    if (hit == null || hit.rule() == TimeRule.BARE_UNIT) {
      return null;
    }
    boolean over = tokens.is(i, "over");
    Hit placed = ranges.joins() && over ? lengths.over(hit) : null;
    return placed != null ? placed : hedged(i, hedge.mod(), hit);
  }

  private @Nullable Hit hedged(int i, TimeMod mod, Hit hit) {
    boolean over = tokens.is(i, "over");
    boolean stretch =
        hit.expr() instanceof CountedExprs.Window
            || hit.expr() instanceof RelativeExprs.YearAgo
            || hit.rule() == TimeRule.FIRST_N_UNITS;
    if (stretch && (over || tokens.is(i, "about"))) {
      Hit within = ranges.joins() ? lengths.of(hit) : null; // "over the last two weeks of July"
      return within != null ? within : hit;
    }
    boolean length =
        stretch || hit.expr() instanceof LengthExpr || hit.expr() instanceof CountedExprs.Away;
    if (!length && mod != TimeMod.APPROX) {
      Hit range = over ? null : ranges.after(hit, false); // "under the 1973-1989 regime"
      return over || range != null ? range : hit;
    }
    boolean word =
        tokens.is(i, "about", "exactly")
            && !length
            && context.isReport()
            && !(hit.expr() instanceof ClockExprs.Clock);
    return word
        ? hit
        : new Hit(
            i, hit.to(), hit.expr(), hit.mod() == null ? mod : hit.mod(), TimeRule.HEDGE.over(hit));
  }

  /** "no later than Friday". */
  private @Nullable Hit noLater(int i) {
    boolean later = tokens.is(i + 1, "later") && tokens.is(i + 2, "than");
    Hit hit = later ? phrases.at(i + 3, true, 0) : null;
    return hit == null || hit.expr() instanceof LengthExpr
        ? null
        : new Hit(i, hit.to(), hit.expr(), TimeMod.ON_OR_BEFORE, TimeRule.COMPARED.over(hit));
  }

  /** "in two weeks", "within a month", "at 5"; other words lead to a date and are not of it. */
  private @Nullable Hit placed(int i) {
    return tokens.is(i, "in")
        ? in(i)
        : tokens.is(i, "within")
            ? within(i)
            : tokens.is(i, "at") || tokens.is(i, '@') ? atHour(i) : null;
  }

  /** "in the morning of the 15th", "in two weeks". */
  private @Nullable Hit in(int i) {
    Clocks.PartFound part = phrases.clocks.partAfter(i);
    if (part != null) {
      boolean more = tokens.is(part.to(), "at", "of") || tokens.is(part.to(), "on");
      Hit day = more ? hours.partThen(i, part) : null;
      return day != null
          ? day
          : new Hit(i, part.to(), new ClockExprs.Part(part.part()), TimeRule.PART_OF_DAY);
    }
    Lengths.Found found = phrases.lengths.at(i + 1);
    if (found == null || found.bare() || found.hyphenated()) {
      return null;
    }
    Hit longer = phrases.counted.at(i + 1, 0);
    if (longer != null && !(longer.expr() instanceof LengthExpr)) {
      return longer;
    }
    Expr in =
        tokens.is(i + 1, "recent") // never ahead: "laws to end it in recent years"
            ? new LengthExpr(found.amount())
            : new InLength(found.amount());
    Hit length = new Hit(i, found.to(), in, TimeRule.IN_N_UNITS);
    return context.isReport() ? length : shifts.onWeekday(length);
  }

  private @Nullable Hit within(int i) {
    Lengths.Found found = phrases.lengths.at(i + 1);
    Hit longer = phrases.counted.at(i + 1, 0);
    return found == null
            || found.bare()
            || found.hyphenated()
            || longer == null
            || !(longer.expr() instanceof LengthExpr)
        ? null
        : new Hit(i + 1, found.to(), new WithinLength(found.amount()), TimeRule.WITHIN_N_UNITS);
  }

  /** "at 5", "at about 4 in the afternoon", "at lunchtime". */
  private @Nullable Hit atHour(int i) {
    int about = tokens.is(i + 1, "about", "around") ? i + 2 : i + 1;
    boolean hour = !context.isReport() || phrases.clocks.partAfter(about + 1) != null;
    Hit clock = phrases.clocks.at(about, hour);
    if (clock == null) {
      PartOfDay part = tokens.kind(i + 1) == Words.PART ? phrases.clocks.part(i + 1) : null;
      return part == PartOfDay.MIDDAY
          ? new Hit(i, i + 2, new ClockExprs.Part(part), TimeRule.PART_OF_DAY)
          : references.at(i, context.isTimeml());
    }
    Hit whole = phrases.at(about, true, 0);
    boolean longer =
        whole != null && whole.to() >= clock.to() && !(whole.expr() instanceof LengthExpr);
    Hit hit = whole != null && longer ? whole : hours.onDayAfter(clock);
    Hit range = ranges.after(hit, false);
    return range == null ? hit : hours.onDay(range);
  }
}
