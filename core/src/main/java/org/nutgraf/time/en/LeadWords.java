package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeMod;

/** What the words before a time say of it: bounds ("since", "until") and hedges ("about"). */
final class LeadWords {
  private final Tokens tokens;

  LeadWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A hedge, and the token after it. */
  record Hedge(TimeMod mod, int to) {}

  /** "about two years", "more than four decades ago", "around 6:40 p.m.", or null. */
  @Nullable Hedge hedge(int i) {
    boolean no = tokens.is(i, "no");
    int at = no ? i + 1 : i;
    boolean more = tokens.is(at, "more");
    if (more || tokens.is(at, "less", "fewer")) {
      TimeMod most = more ? TimeMod.EQUAL_OR_LESS : TimeMod.EQUAL_OR_MORE;
      TimeMod than = more ? TimeMod.MORE_THAN : TimeMod.LESS_THAN;
      return tokens.is(at + 1, "than") ? new Hedge(no ? most : than, at + 2) : null;
    }
    if (tokens.is(i, "at")) {
      return tokens.is(i + 1, "least")
          ? new Hedge(TimeMod.EQUAL_OR_MORE, i + 2)
          : tokens.is(i + 1, "most") ? new Hedge(TimeMod.EQUAL_OR_LESS, i + 2) : null;
    }
    if (no || tokens.is(i, "up")) {
      return !no && tokens.is(i + 1, "to") ? new Hedge(TimeMod.EQUAL_OR_LESS, i + 2) : null;
    }
    boolean under = tokens.is(i, "under") || tokens.is(i, "nearly", "almost");
    return new Hedge(
        tokens.is(i, "over") ? TimeMod.MORE_THAN : under ? TimeMod.LESS_THAN : TimeMod.APPROX,
        i + 1);
  }

  /** Returns how a word bounds the time after it, or null. */
  @Nullable TimeMod bound(int i) {
    if (tokens.is(i, "since") || tokens.is(i, "starting", "beginning")) {
      return TimeMod.ON_OR_AFTER;
    }
    if (tokens.is(i, "until", "till") || tokens.is(i, "before")) {
      return TimeMod.BEFORE;
    }
    if (tokens.is(i, "by", "through")) {
      return TimeMod.ON_OR_BEFORE;
    }
    return tokens.is(i, "after", "beyond") ? TimeMod.AFTER : null;
  }

  /** "before the end of May" reaches to its end, "since early May" from its beginning on. */
  static @Nullable TimeMod both(@Nullable TimeMod bound, @Nullable TimeMod phase) {
    if (phase == TimeMod.END && bound == TimeMod.BEFORE) {
      return TimeMod.ON_OR_BEFORE;
    }
    return phase == TimeMod.START && bound == TimeMod.AFTER ? TimeMod.ON_OR_AFTER : bound;
  }
}
