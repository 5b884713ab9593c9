package org.nutgraf.attribution.en;

import org.nutgraf.attribution.AttributionType;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.attribution.Cue;
import org.nutgraf.attribution.CueFamily;
import org.nutgraf.attribution.CueKind;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/** How an attribution is meant: its type, certainty, polarity and family. Stateless. */
final class Judgement {
  private static final Lexicon HEDGES =
      WordList.lexicon(
          """
          reportedly allegedly apparently purportedly supposedly seemingly possibly perhaps maybe
          may might could believed thought rumored rumoured alleged expected
          """);
  private static final Lexicon DOUBTS =
      WordList.lexicon("falsely wrongly incorrectly baselessly disputed misleadingly erroneously");
  private static final Lexicon PROOF = WordList.lexicon("evidence proof");
  private static final Lexicon NOBODY = WordList.lexicon("neither no nobody none");
  private static final Lexicon REFUSALS = WordList.lexicon("refuse decline fail");

  private Judgement() {}

  static AttributionType type(Reading text, Relation relation) {
    if (words(text, relation, true) == 0) {
      return AttributionType.INDIRECT;
    }
    return words(text, relation, false) == 0 ? AttributionType.DIRECT : AttributionType.MIXED;
  }

  /** Returns how many words of a content are quoted, or are not. */
  static int words(Reading text, Relation relation, boolean quoted) {
    int count = 0;
    for (Range range : relation.content) {
      for (int i = range.from(); i < range.to(); i++) {
        if (!text.isPunctuation(i) && text.quotes.isQuoted(i) == quoted) {
          count++;
        }
      }
    }
    return count;
  }

  /** Returns the token that carries the cue: its last lexicon verb, or noun, or its last word. */
  static int head(Reading text, Relation relation) {
    int noun = -1;
    int verb = -1;
    int any = -1;
    for (Range range : relation.cue) {
      for (int i = range.from(); i < range.to(); i++) {
        if (CueLexicon.isNoun(text.cue[i])) {
          noun = i;
        } else if (text.cue[i] != 0) {
          verb = verb < 0 || text.isVerb(i) ? i : verb;
        } else if (text.tags.is(i, PartOfSpeech.VERB) || any < 0) {
          any = i;
        }
      }
    }
    return verb >= 0 ? verb : noun >= 0 ? noun : any;
  }

  static Certainty certainty(Reading text, Relation relation, int head) {
    if (head < 0) {
      return Certainty.ASSERTED;
    }
    boolean hedged = CueLexicon.hedges(text.cue[head]) || relation.rule.startsWith(Hearsay.RULE);
    boolean doubted = CueLexicon.doubts(text.cue[head]);
    for (Range range : relation.cue) {
      int start = text.sentenceStart(range.from());
      for (int i = Math.max(start, range.from() - 2); i < range.to(); i++) {
        hedged |= text.words.lookup(HEDGES, i) != 0;
        doubted |= text.words.lookup(DOUBTS, i) != 0;
      }
      int end = text.sentenceEnd(range.from());
      for (int i = range.from(); i < end && i < range.to() + 8; i++) {
        doubted |= isUnproven(text, i, end);
      }
    }
    if (CueLexicon.family(text.cue[head]) == CueFamily.DENIAL
        && !text.lexicon.lemma(text.cue[head]).equals("deny")) {
      doubted = true;
    }
    return doubted ? Certainty.DOUBTED : hedged ? Certainty.HEDGED : Certainty.ASSERTED;
  }

  /** "without evidence", "without offering proof". */
  private static boolean isUnproven(Reading text, int i, int end) {
    if (!text.words.is(i, "without")) {
      return false;
    }
    for (int k = i + 1; k < end && k < i + 4; k++) {
      if (text.words.lookup(PROOF, k) != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean negated(Reading text, Relation relation, int head) {
    if (!relation.source.isEmpty() && isNobody(text, relation.source.get(0).from())) {
      return true;
    }
    for (Range range : relation.cue) {
      for (int i = range.from(); i < range.to(); i++) {
        if (text.isNegation(i) && !text.words.is(i, "without")
            || text.words.is(i, "yet") && i + 1 < range.to() && text.words.is(i + 1, "to")
            || text.words.lookup(REFUSALS, i) != 0
            || i > 0 && REFUSALS.contains(text.lexicon.lemma(text.cue[i]))) {
          return true;
        }
      }
    }
    for (int i = head - 1; i >= 0 && i >= head - 3 && !text.isPunctuation(i); i--) {
      if (text.isNegation(i) && text.sentenceStart(head) <= i) {
        return true;
      }
    }
    return false;
  }

  /** "Nobody", "neither of them", "no minister". */
  private static boolean isNobody(Reading text, int first) {
    return text.isNegation(first) && text.words.lookup(NOBODY, first) != 0;
  }

  static CueFamily family(Reading text, int head) {
    return head >= 0 && text.cue[head] != 0
        ? CueLexicon.family(text.cue[head])
        : CueFamily.STATEMENT;
  }

  static Cue cue(Reading text, Relation relation, int head) {
    if (relation.cue.isEmpty()) {
      return Cue.NONE;
    }
    String document = text.words.text();
    int first = relation.cue.get(0).from();
    String lemma = head < 0 ? "" : lemma(text, head);
    CueKind kind = CueKind.OTHER;
    if (text.isPunctuation(first) && relation.cue.get(0).size() == 1) {
      kind = CueKind.PUNCTUATION;
      lemma = text.words.token(first);
    } else if (text.words.is(first, "according") || text.words.is(first, "per")) {
      kind = CueKind.ACCORDING_TO;
      lemma = text.words.folded(first);
    } else if (head >= 0 && (CueLexicon.isVerb(text.cue[head]) || text.isVerb(head))) {
      kind = CueKind.VERB;
    } else if (head >= 0
        && (CueLexicon.isNoun(text.cue[head]) || text.tags.is(head, PartOfSpeech.NOUN))) {
      kind = CueKind.NOUN;
    }
    return Cue.of(
        document, relation.cue.stream().map(r -> r.span(text.words)).toList(), lemma, kind);
  }

  private static String lemma(Reading text, int head) {
    String known = text.lexicon.lemma(text.cue[head]);
    return known.isEmpty() ? text.words.folded(head) : known;
  }
}
