package org.nutgraf.time.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.time.TimeReference;

/** Finds times told only by where they lie: "now", "these days", "the near future". */
final class References {
  private static final Map<String, List<Phrase>> PHRASES = phrases();

  private static final Lexicon AFTER_THE = Lexicon.of(afterThe());

  private final Tokens tokens;

  References(Tokens tokens) {
    this.tokens = tokens;
  }

  private static Map<String, Integer> afterThe() {
    Map<String, Integer> words = new HashMap<>();
    for (Phrase phrase : PHRASES.getOrDefault("the", List.of())) {
      words.put(phrase.words().get(1), 1);
    }
    return words;
  }

  private record Phrase(List<String> words, TimeReference reference, boolean vague) {}

  /** The phrases by their first words. */
  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    add(
        phrases,
        TimeReference.PRESENT_REF,
        false,
        "right now",
        "just now",
        "at the moment",
        "at present",
        "at the present time",
        "these days",
        "at the minute");
    add(phrases, TimeReference.PRESENT_REF, true, "the present", "the time being");
    add(
        phrases,
        TimeReference.FUTURE_REF,
        false,
        "as soon as possible",
        "asap",
        "the near future",
        "the foreseeable future",
        "the not - too - distant future");
    add(
        phrases,
        TimeReference.FUTURE_REF,
        true,
        "the future",
        "the long term",
        "the short term",
        "the near term",
        "the coming years",
        "some day",
        "someday");
    add(
        phrases,
        TimeReference.PAST_REF,
        true,
        "the past",
        "the recent past",
        "not long ago",
        "long ago",
        "some time ago");
    return Map.copyOf(phrases);
  }

  private static void add(
      Map<String, List<Phrase>> phrases, TimeReference reference, boolean vague, String... texts) {
    for (String text : texts) {
      List<String> words = List.of(text.split(" ", -1));
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, reference, vague));
    }
  }

  /** Returns the reference that begins at a token, or null; vague ones only if they are wanted. */
  @Nullable Hit at(int i, boolean vague) {
    int kind = tokens.kind(i);
    if (kind == Words.REF && tokens.payload(i) != 4 && !tokens.is(i, "asap")) {
      return word(i);
    }
    if (kind == Words.DET || kind == Words.REF || kind == 0 || tokens.is(i, "at")) {
      Hit hit = phrase(i, vague);
      if (hit != null) {
        return hit;
      }
    }
    if (!vague || !tokens.has(i, Shape.LOWER)) {
      return null;
    }
    if (tokens.is(i, "future") && tokens.unit(i + 1) != null && tokens.isPlural(i + 1)) {
      return new Hit(i, i + 2, new RefExpr(TimeReference.FUTURE_REF), TimeRule.VAGUE_WORD);
    }
    if (tokens.is(i, "current") && tokens.unit(i + 1) == null) {
      return current(i);
    }
    return tokens.is(i, "recent") && tokens.unit(i + 1) == null
        ? new Hit(i, i + 1, new RefExpr(TimeReference.PAST_REF), TimeRule.VAGUE_WORD)
        : null;
  }

  /** "the current price", "the then-current price". */
  private Hit current(int i) {
    int then = tokens.isDash(i - 1) ? i - 2 : i - 1;
    return tokens.is(then, "then")
        ? new Hit(then, i + 1, new RefExpr(TimeReference.PAST_REF), TimeRule.VAGUE_WORD)
        : new Hit(i, i + 1, new RefExpr(TimeReference.PRESENT_REF), TimeRule.VAGUE_WORD);
  }

  private @Nullable Hit word(int i) {
    TimeReference reference =
        switch (tokens.payload(i)) {
          case 1 -> TimeReference.PRESENT_REF;
          case 2 -> TimeReference.PAST_REF;
          default -> TimeReference.FUTURE_REF;
        };

    if (tokens.is(i, "now") && tokens.is(i + 1, "and") && tokens.is(i + 2, "then", "again")) {
      return null;
    }
    boolean shortly = tokens.is(i, "shortly") && tokens.is(i + 1, "after", "before");
    boolean soon =
        tokens.is(i, "soon") && (tokens.is(i + 1, "after", "as") || tokens.is(i - 1, "as"));
    if (soon && tokens.is(i + 1, "as") && tokens.is(i + 2, "possible")) {
      return new Hit(
          tokens.is(i - 1, "as") ? i - 1 : i, i + 3, new RefExpr(reference), TimeRule.REFERENCE);
    }
    return shortly || soon ? null : new Hit(i, i + 1, new RefExpr(reference), TimeRule.VAGUE_WORD);
  }

  /** "The future of the plant", "the future looks bright": what becomes of something, no time. */
  private boolean isFate(int i, int end) {
    return tokens.is(end - 1, "future")
        && tokens.is(i, "the")
        && end == i + 2
        && !tokens.is(i - 1, "in", "into")
        && !tokens.is(i - 1, "for");
  }

  private @Nullable Hit phrase(int i, boolean vague) {
    if (!tokens.has(i, Shape.LETTER) || tokens.kind(i) == 0 && tokens.length(i) > 5) {
      return null;
    }
    boolean the = tokens.is(i, "the");
    if (the && !(tokens.inside(i + 1) && tokens.table.lookup(AFTER_THE, i + 1) != 0)) {
      return null;
    }
    if (tokens.kind(i) == Words.DET && !the && !tokens.is(i, "these")) {
      return null;
    }
    List<Phrase> candidates = PHRASES.get(tokens.table.folded(i));
    if (candidates == null) {
      return null;
    }
    Hit best = null;
    for (Phrase phrase : candidates) {
      int end = i;
      while (end - i < phrase.words().size() && tokens.is(end, phrase.words().get(end - i))) {
        end++;
      }
      if (end - i == phrase.words().size()
          && (vague || !phrase.vague())
          && !(phrase.reference() == TimeReference.FUTURE_REF && isFate(i, end))) {
        Hit hit = new Hit(i, end, new RefExpr(phrase.reference()), TimeRule.REFERENCE);
        best = Hit.longer(best, hit);
      }
    }
    return best;
  }
}
