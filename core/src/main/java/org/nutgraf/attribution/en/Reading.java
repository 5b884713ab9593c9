package org.nutgraf.attribution.en;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** What the rules ask of a text, worked out once. Immutable and thread-safe. */
final class Reading {
  private static final Lexicon NEGATIONS =
      WordList.lexicon("not n't never neither nor no hardly nobody none nothing without");
  private static final Lexicon DETERMINERS =
      WordList.lexicon(
          "the a an this that these those some many several other another any each every all both"
              + " one most few his her its their our my your more no");
  private static final Lexicon TO_BE =
      WordList.lexicon("be is are was were been being am 's 're get gets got getting");
  private static final Lexicon POSSESSIVES = WordList.lexicon("his her their its my our your");
  private static final Lexicon LINKS = WordList.lexicon("of for at in from with on by to");

  final TokenTable words;
  final Tags tags;
  final List<NameSpan> names;
  final Quotations quotes;
  final CueLexicon lexicon;
  final int[] cue;
  private final int[] nameAt;

  Reading(TokenTable words, Tags tags, List<NameSpan> names, CueLexicon lexicon) {
    this.words = words;
    this.tags = tags;
    this.names = names;
    this.lexicon = lexicon;
    quotes = Quotations.of(words);
    nameAt = new int[words.size()];
    Arrays.fill(nameAt, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), n);
    }
    int[] byForm = new int[words.formCount()];
    for (int f = 0; f < byForm.length; f++) {
      byForm[f] = words.lookup(lexicon.lexicon(), words.formToken(f));
    }
    cue = new int[words.size()];
    for (int i = 0; i < cue.length; i++) {
      cue[i] = byForm[words.form(i)];
    }
  }

  int sentenceStart(int token) {
    return words.sentenceStart(words.sentence(token));
  }

  int sentenceEnd(int token) {
    return words.sentenceEnd(words.sentence(token));
  }

  boolean sameBlock(int a, int b) {
    return words.blockOf(words.sentence(a)) == words.blockOf(words.sentence(b));
  }

  /** Returns the token after the last of the block that a sentence belongs to. */
  int blockEnd(int sentence) {
    int s = sentence;
    while (s + 1 < words.sentenceCount() && words.blockOf(s + 1) == words.blockOf(sentence)) {
      s++;
    }
    return words.sentenceEnd(s);
  }

  boolean isStory(int sentence) {
    BlockKind kind = words.blocks().get(words.blockOf(sentence)).kind();
    return kind == BlockKind.BODY || kind == BlockKind.HEADING || kind == BlockKind.CAPTION;
  }

  /** Returns the index of the name that covers a token, or -1. */
  int nameAt(int token) {
    return nameAt[token];
  }

  boolean isPerson(int token) {
    return nameAt[token] >= 0 && names.get(nameAt[token]).type() == NameType.PERSON;
  }

  boolean isPunctuation(int token) {
    return words.has(token, Shape.PUNCTUATION) && !words.has(token, Shape.CURRENCY);
  }

  boolean isComma(int token) {
    return words.is(token, ',');
  }

  /** Returns whether a comma stands at a token, which may lie past the end. */
  boolean isCommaAt(int token) {
    return token < words.size() && words.is(token, ',');
  }

  /** Returns whether a token is a verb, auxiliaries included. */
  boolean isVerb(int token) {
    return tags.is(token, PartOfSpeech.VERB) || tags.is(token, PartOfSpeech.AUX);
  }

  /** Returns whether a verb stands between two tokens, the second not included. */
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token is the head of a verb group: a verb that the tags call so. */
  boolean isCueVerb(int token) {
    return CueLexicon.isVerb(cue[token])
        && (tags.is(token, PartOfSpeech.VERB)
            || CueLexicon.strength(cue[token]) == CueLexicon.STRONG
                && tags.is(token, PartOfSpeech.AUX));
  }

  /** Returns whether a word negates: "not", "nobody", "no", but not that of "No 10". */
  boolean isNegation(int token) {
    boolean numbered = token + 1 < words.size() && words.has(token + 1, Shape.DIGIT);
    return words.lookup(NEGATIONS, token) != 0 && !(numbered && words.is(token, "no"));
  }

  boolean isDeterminer(int token) {
    return words.lookup(DETERMINERS, token) != 0;
  }

  boolean isNominal(int token) {
    return tags.is(token, PartOfSpeech.NOUN)
        || tags.is(token, PartOfSpeech.PROPN)
        || nameAt[token] >= 0 && !isPunctuation(token);
  }

  boolean isPronoun(int token) {
    return tags.is(token, PartOfSpeech.PRON);
  }

  /** Returns whether a verb is passive: "was described", "been told". */
  boolean isPassive(int verb) {
    if (words.folded(verb).endsWith("ing")) {
      return false;
    }
    int start = sentenceStart(verb);
    for (int i = verb - 1; i >= start && i >= verb - 4; i--) {
      if (words.lookup(TO_BE, i) != 0) {
        return true;
      }
      if (!tags.is(i, PartOfSpeech.ADV) && !isNegation(i)) {
        return false;
      }
    }
    return false;
  }

  /** Returns the first token of the verb group that ends with a verb: "have not confirmed". */
  int groupStart(int verb) {
    int start = sentenceStart(verb);
    int i = verb;
    while (i > start) {
      boolean joins =
          tags.is(i - 1, PartOfSpeech.AUX)
              || isNegation(i - 1) && i - 1 > start && tags.is(i - 2, PartOfSpeech.AUX)
              || tags.is(i - 1, PartOfSpeech.ADV)
                  && i - 1 > start
                  && tags.is(i - 2, PartOfSpeech.AUX);
      if (!joins) {
        break;
      }
      i--;
    }
    return i;
  }

  /**
   * Returns the noun group that ends before a token: its head noun or pronoun, what stands before
   * it, and groups joined by "of", "for", "and"; null if there is none.
   */
  @Nullable Range groupBefore(int end, int floor) {
    int i = end;
    while (i > floor) {
      int t = i - 1;
      boolean possessive = isPossessiveMark(t);
      boolean inside =
          isNominal(t)
              || isPronoun(t) && !words.is(t, "that")
              || isDeterminer(t)
              || tags.is(t, PartOfSpeech.ADJ)
              || tags.is(t, PartOfSpeech.NUM)
              || tags.is(t, PartOfSpeech.DET)
              || possessive && t > floor && isNominal(t - 1)
              || words.is(t, '&');
      boolean link =
          i < end
              && t > floor
              && (words.lookup(LINKS, t) != 0 || words.is(t, "and"))
              && isNominal(t - 1)
              && !(words.is(t, "to") && isVerb(i));
      if (!inside && !link) {
        break;
      }
      if (isPronoun(t) && !isDeterminer(t) && i < end) {
        break;
      }
      i--;
      if (isPronoun(t) && !isDeterminer(t)) {
        break;
      }
    }
    while (i < end && (words.lookup(LINKS, i) != 0 || words.is(i, "and"))) {
      i++;
    }
    return i < end ? new Range(i, end) : null;
  }

  /**
   * Returns the possessor that ends with a token, "his" or "the club's" without its mark; null if
   * the token ends none.
   */
  @Nullable Range possessor(int token, int floor) {
    if (words.lookup(POSSESSIVES, token) != 0) {
      return new Range(token, token + 1);
    }
    return isPossessiveMark(token) && token > floor ? groupBefore(token, floor) : null;
  }

  /** Returns whether a token is the mark of a possessor; it may lie past the end. */
  boolean isPossessiveMark(int token) {
    return token < words.size()
        && (words.is(token, "'s")
            || words.is(token, "\u2019s")
            || words.is(token, '\'')
            || words.is(token, '\u2019'));
  }

  /**
   * Returns whether a token is the hyphen of a compound: "Lagos-based"; it may lie past the end.
   */
  boolean isHyphen(int token) {
    return token > 0
        && token + 1 < words.size()
        && words.is(token, '-')
        && words.start(token) == words.end(token - 1)
        && words.start(token + 1) == words.end(token);
  }

  /** Returns the end of the noun group that begins at a token, or the token itself if none does. */
  int groupAfter(int start, int limit) {
    int i = start;
    boolean head = false;
    while (i < limit) {
      boolean possessive = isPossessiveMark(i);
      boolean pronoun = isPronoun(i) && !isDeterminer(i);
      boolean noun = isNominal(i) || pronoun;
      boolean next =
          head && isDeterminer(i) && words.lookup(LINKS, i - 1) == 0 && !words.is(i - 1, "and");
      boolean inside =
          noun
              || isDeterminer(i)
              || tags.is(i, PartOfSpeech.ADJ)
              || tags.is(i, PartOfSpeech.DET)
              || tags.is(i, PartOfSpeech.NUM)
              || possessive && head
              || words.is(i, '&')
              || head
                  && i + 1 < limit
                  && (words.lookup(LINKS, i) != 0 || words.is(i, "and"))
                  && (isNominal(i + 1) || isDeterminer(i + 1) || tags.is(i + 1, PartOfSpeech.ADJ));
      if (!inside || next) {
        break;
      }
      head |= noun;
      i++;
      if (pronoun) {
        break;
      }
    }
    while (i > start && (words.lookup(LINKS, i - 1) != 0 || words.is(i - 1, "and"))) {
      i--;
    }
    return head ? i : start;
  }

  /** Returns the end of a sentence without the marks that close it. */
  int trimmedEnd(int from, int to) {
    int end = to;
    while (end > from && isPunctuation(end - 1)) {
      end--;
    }
    return end;
  }

  /** Returns the end of a stretch without points and commas at its end; quotation marks stay. */
  int withoutStop(int from, int to) {
    int end = to;
    while (end > from && (words.is(end - 1, '.') || isComma(end - 1) || words.is(end - 1, ';'))) {
      end--;
    }
    return end;
  }
}
