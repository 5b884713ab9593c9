package org.nutgraf.time.en;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;

/** Reads so many units of time: "two weeks", "16-hour", "a few days", "an hour and a half". */
final class Lengths {
  private static final Lexicon FILLERS =
      Lexicon.ofWords(
          "more",
          "extra",
          "additional",
          "further",
          "consecutive",
          "straight",
          "full",
          "long",
          "trading",
          "business",
          "working",
          "calendar",
          "whole",
          "solid",
          "other",
          "fiscal",
          "fewer",
          "successive",
          "short",
          "school",
          "single");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final Tokens tokens;

  Lengths(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * An amount in the text.
   *
   * @param amount the amount
   * @param to the token after it
   * @param hyphenated whether it stands before a noun ("three-year plan")
   * @param bare whether no number is written ("weeks")
   * @param sign where a word amid it places it: -1 for "the two past weeks", 1 for "two next weeks"
   */
  record Found(Amount amount, int to, boolean hyphenated, boolean bare, int sign) {
    Found(Amount amount, int to, boolean hyphenated, boolean bare) {
      this(amount, to, hyphenated, bare, 0);
    }
  }

  /** Returns the amount that begins at a token, or null. */
  @Nullable Found at(int i) {
    Found first = one(i);
    if (first == null) {
      return null;
    }
    Found whole = half(first);
    for (int n = 0; n < 4; n++) {
      int next = whole.to();
      if (tokens.is(next, ',')) {
        next++;
      }
      if (tokens.is(next, "and")) {
        next++;
      }
      Found more = tokens.numeral(next) == null && !tokens.is(next, "a") ? null : one(next);
      boolean placed = more != null && tokens.is(more.to(), "ago");
      if (more == null
          || placed && tokens.kind(i - 1) == Words.REL
          || more.bare()
          || more.hyphenated()
          || more.amount().isVague()
          || more.amount().unit().compareTo(smallest(whole.amount()).unit()) >= 0) {
        break;
      }
      whole = new Found(whole.amount().plus(more.amount()), more.to(), false, false);
    }
    return whole;
  }

  private static Amount smallest(Amount amount) {
    Amount more = amount.more();
    return more == null ? amount : smallest(more);
  }

  /** "an hour and a half", "a year and a quarter". */
  private Found half(Found first) {
    int at = first.to();
    BigDecimal n = first.amount().number();
    if (n == null || !tokens.is(at, "and")) {
      return first;
    }
    int part = tokens.is(at + 1, "a") || tokens.is(at + 1, "an") ? at + 2 : at + 1;
    boolean ends = tokens.unit(part + 1) == null;
    if (tokens.is(part, "half") && ends) {
      return new Found(
          new Amount(n.add(HALF), first.amount().unit(), null), part + 1, false, false);
    }
    return tokens.is(part, "quarter") && ends && part == at + 2
        ? new Found(new Amount(n.add(QUARTER), first.amount().unit(), null), part + 1, false, false)
        : first;
  }

  private @Nullable Found one(int i) {
    if (tokens.kind(i) == Words.UNIT) {
      Found half = half(i);
      Found lasting = half == null ? lasting(i) : half;
      return lasting == null ? bare(i) : lasting;
    }
    if (tokens.kind(i) == Words.LASTING) {
      return lasting(i, Unit.at(tokens.payload(i) & 31), i + 1);
    }
    if (tokens.is(i, "a", "an") || tokens.is(i, "one", "another") || tokens.is(i, "single")) {
      Found article = article(i);
      if (article != null) {
        return article;
      }
    }
    if (tokens.kind(i) == Words.VAGUE) {
      return vague(i);
    }
    return counted(i);
  }

  private @Nullable Found article(int i) {
    int at = i + 1;
    Found half = half(at);
    if (half != null) {
      return half;
    }
    if (tokens.kind(at) == Words.VAGUE) {
      return vague(at);
    }
    if (tokens.isDash(at)) {
      at++;
    }
    while (filler(at)) {
      at++;
    }
    if (tokens.isDash(at)) {
      at++;
    }
    Unit unit = counts(at);
    return unit == null
            || unit == Unit.QUARTER
            || tokens.isPlural(at)
            || unit == Unit.SECOND && isRank(at)
        ? null
        : lasts(at + 1)
            ? new Found(Amount.of(1, unit), at + 3, true, false)
            : new Found(Amount.of(1, unit), orTwo(at + 1), tokens.isDash(i + 1), false);
  }

  /** "a second chance" counts no seconds. */
  private boolean isRank(int at) {
    return tokens.has(at + 1, Shape.LETTER)
        && !tokens.is(at + 1, "ago")
        && !tokens.is(at + 1, "later");
  }

  /** "half an hour", "a half hour", "half-day", "a quarter of an hour". */
  private @Nullable Found half(int at) {
    boolean quarter =
        tokens.is(at, "quarter") && tokens.is(at + 1, "of") && tokens.is(at + 2, "an", "a");
    if (!tokens.is(at, "half") && !quarter) {
      return null;
    }
    int next = quarter ? at + 2 : at + 1;
    if (tokens.isDash(next) || tokens.is(next, "a") || tokens.is(next, "an")) {
      next++;
    }
    Unit unit = counts(next);
    return unit == null || tokens.isPlural(next)
        ? null
        : new Found(new Amount(quarter ? QUARTER : HALF, unit, null), next + 1, false, false);
  }

  /** "several weeks", "a few years", "a couple of days", "the past few months". */
  private @Nullable Found vague(int at) {
    boolean couple = tokens.is(at, "couple");
    int next = at + 1;
    if (tokens.is(next, "of")) {
      next++;
    }
    while (filler(next)) {
      next++;
    }
    Unit unit = counts(next);
    if (tokens.is(at - 1, "as")) {
      return null; // "in as many days"
    }
    boolean some = tokens.is(at, "some") || tokens.is(at, "recent");
    if (unit == null || some && !tokens.isPlural(next)) {
      return null;
    }
    return new Found(couple ? Amount.of(2, unit) : Amount.vague(unit), next + 1, false, false);
  }

  private @Nullable Found bare(int i) {
    Unit unit = counts(i);
    return unit == null || !tokens.isPlural(i)
        ? null
        : new Found(Amount.vague(unit), i + 1, false, true);
  }

  /** "the week-long fair", "a months-long strike". */
  private @Nullable Found lasting(int i) {
    Unit unit = counts(i);
    return unit == null || !lasts(i + 1) ? null : lasting(i, unit, i + 3);
  }

  /** One of a unit, or of many of it an unknown number: "weeklong", "decadeslong". */
  private Found lasting(int i, Unit unit, int to) {
    return new Found(tokens.isPlural(i) ? Amount.vague(unit) : Amount.of(1, unit), to, true, false);
  }

  /** Whether "-long" stands at a token, and makes one word with what is before it. */
  private boolean lasts(int i) {
    return tokens.isDash(i)
        && tokens.touches(i)
        && tokens.is(i + 1, "long")
        && tokens.touches(i + 1);
  }

  private @Nullable Found counted(int i) {
    Numeral n = tokens.numeral(i);
    if (n == null || n.isOrdinal() || n.relative().isPresent()) {
      return null;
    }
    if (n.to() == i + 2 && tokens.is(i, "three") && tokens.unit(i + 1) == Unit.QUARTER) {
      // A fraction elsewhere, but not where time is spoken of.
      return tokens.kind(i - 1) == Words.REL || tokens.is(i - 1, "first")
          ? new Found(Amount.of(3, Unit.QUARTER), i + 2, false, false)
          : null;
    }
    return units(n, i);
  }

  /** The unit behind a number, over a second number, a hyphen, adjectives and "past" or "next". */
  private @Nullable Found units(Numeral n, int i) {
    int at = n.to();
    Numeral second = second(n, i);
    at = second == null ? at : second.to();
    boolean hyphenated = tokens.isDash(at) && tokens.touches(at);
    if (hyphenated) {
      at++;
    }
    if (tokens.is(at, "of") && n.isVague()) {
      at++;
    }
    while (filler(at)) {
      at++;
    }
    int sign = tokens.isPlural(at + 1) ? sign(at) : 0;
    at += sign == 0 ? 0 : 1;
    Unit unit = counts(at);
    boolean half = tokens.table.is(at, 'H') && n.value().compareTo(BigDecimal.valueOf(2)) <= 0;
    if (unit == null && tokens.is(at, "h") && !half) {
      unit = Unit.HOUR;
    }
    boolean rank = // "two second chances"
        tokens.is(at, "second")
            && !hyphenated
            && n.value().compareTo(BigDecimal.ONE) != 0
            && tokens.has(at + 1, Shape.LETTER);
    if (unit == null || rank) {
      return null;
    }
    int to = lasts(at + 1) ? at + 3 : at + 1;
    return n.isVague()
        ? new Found(Amount.vague(unit), to, hyphenated, false)
        : new Found(new Amount(n.value(), unit, null), to, hyphenated, false, sign);
  }

  /** Where a word places the units behind it: -1 for "past", 1 for "next", 0 for none. */
  private int sign(int i) {
    if (tokens.kind(i) != Words.REL) {
      return 0;
    }
    return switch (tokens.payload(i)) {
      case Words.LAST, Words.PAST, Words.PREVIOUS -> -1;
      case Words.NEXT, Words.COMING, Words.FOLLOWING -> 1;
      default -> 0;
    };
  }

  /** "two to three weeks", "between 60 and 90 days": it is counted from its first number. */
  private @Nullable Numeral second(Numeral n, int i) {
    int at = n.to();
    boolean joined =
        tokens.is(at, "to", "or")
            || tokens.isDash(at)
            || tokens.is(at, "and") && tokens.is(i - 1, "between");
    Numeral second = joined ? tokens.numeral(at + 1) : null;
    return second == null
            || second.isOrdinal()
            || second.isVague()
            || n.isVague()
            || second.value().compareTo(n.value()) <= 0
        ? null
        : second;
  }

  /** Where "a year or two" ends. */
  private int orTwo(int at) {
    boolean more = tokens.is(at, "or") && tokens.is(at + 1, "two", "three");
    return more && tokens.unit(at + 2) == null ? at + 2 : at;
  }

  private boolean filler(int i) {
    return tokens.inside(i) && tokens.table.lookup(FILLERS, i) != 0;
  }

  /** Returns the unit at a token, if it is one that is counted. */
  private @Nullable Unit counts(int i) {
    Unit unit = tokens.unit(i);
    if (tokens.is(i, "weekdays")
        || unit == Unit.DAY
            && (tokens.is(i - 1, "business", "working") || tokens.is(i - 1, "trading"))) {
      return Unit.WORKDAY;
    }
    boolean name = tokens.has(i, Shape.ALL_CAPS) && tokens.length(i) <= 3;
    return unit == Unit.HALF || unit == Unit.SEASON || name ? null : unit;
  }

  /** Returns where an age ends that an amount begins ("8-month-old", "44 years old"), or 0. */
  int ageEnd(Found found) {
    int at = found.to();
    if (tokens.isDash(at)) {
      at++;
    }
    if (tokens.is(at, "old") || tokens.is(at, "olds")) {
      return at + 1;
    }
    return tokens.is(at, "of") && tokens.is(at + 1, "age") ? at + 2 : 0;
  }
}
