package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * Reports by phrases of their own: "his last words were: …", "puts the toll at 80", "what Rome
 * calls a rescue". For one text and one thread.
 */
final class Openers {
  private static final Lexicon PUT = WordList.lexicon("put puts putting");
  private static final Lexicon COUNTS =
      WordList.lexicon(
          """
          bill casualties cost costs count damage dead deaths figure figures injured loss losses
          missing number numbers price probability share size toll total value wounded
          """);
  private static final Lexicon CALL =
      WordList.lexicon(
          """
          call calls called describe describes described term terms termed label labels labelled
          labeled dub dubs dubbed
          """);
  private static final Lexicon LIGHT =
      WordList.lexicon(
          "raise raises raised raising express expresses expressed expressing voice voices voiced voicing");
  private static final Lexicon DOUBTS =
      WordList.lexicon("question questions doubt doubts objections regret alarm confidence");
  private static final Lexicon ABOUT = WordList.lexicon("about over that at for");
  private static final Lexicon LINKS = WordList.lexicon("was were is are");
  private static final int FAR = 12;

  private final Reading text;

  Openers(Reading text) {
    this.text = text;
  }

  /** Puts what these phrases report in the place of what was found with the same words. */
  void add(int from, int to, Found found) {
    for (int i = from; i + 2 < to; i++) {
      Relation relation = null;
      if (text.words.lookup(PUT, i) != 0) {
        relation = put(i, from, to);
      } else if (text.words.is(i, "what") && !text.quotes.isQuoted(i)) {
        relation = called(i, to);
      } else if (text.words.lookup(LIGHT, i) != 0 && found.isFree(i)) {
        relation = light(i, from, to);
      } else if (CueLexicon.isNoun(text.cue[i]) || text.words.is(i, "words")) {
        relation = noun(i, from, to);
      }
      if (relation != null) {
        found.replace(relation);
      }
    }
  }

  /** "what the union called an insult", "what Rome describes as a rescue". */
  private @Nullable Relation called(int what, int to) {
    int end = text.groupAfter(what + 1, to);
    int verb = end;
    while (verb < to && text.tags.is(verb, PartOfSpeech.AUX)) {
      verb++;
    }
    if (end == what + 1 || verb + 2 >= to || text.words.lookup(CALL, verb) == 0) {
      return null;
    }
    int start = text.words.is(verb + 1, "as") ? verb + 2 : verb + 1;
    int stop = start;
    while (stop < to
        && !text.isComma(stop)
        && !text.words.is(stop, ';')
        && !isFinite(stop, start)) {
      boolean quotation = text.quotes.state(stop) == Quotations.OPENING;
      stop = quotation ? Math.min(to, text.quotes.close(stop) + 1) : stop + 1;
      if (quotation) {
        break;
      }
    }
    stop = text.withoutStop(start, stop);
    return stop <= start
        ? null
        : new Relation("what it is called")
            .source(what + 1, end)
            .cue(end, verb + 1)
            .content(start, stop);
  }

  private boolean isFinite(int token, int start) {
    return token > start && text.isVerb(token) && !text.quotes.isQuoted(token);
  }

  /** "raised questions about the bill", "expressed concern that the river may rise". */
  private @Nullable Relation light(int verb, int from, int to) {
    int end = text.groupAfter(verb + 1, to);
    int noun = end - 1;
    while (noun > verb
        && !CueLexicon.isNoun(text.cue[noun])
        && text.words.lookup(DOUBTS, noun) == 0) {
      noun--;
    }
    boolean opens =
        noun > verb
            && noun + 2 < to
            && text.isVerb(verb)
            && text.words.lookup(ABOUT, noun + 1) != 0;
    int group = text.groupStart(verb);
    Range source = opens ? text.groupBefore(group, from) : null;
    return source == null
        ? null
        : new Relation("a light verb and its noun")
            .source(source.from(), source.to())
            .cue(group, noun + 1)
            .content(noun + 1, text.withoutStop(noun + 1, to));
  }

  /** "The Red Cross put the number of dead at 80." */
  private @Nullable Relation put(int verb, int from, int to) {
    if (!text.isVerb(verb)) {
      return null;
    }
    int end = verb + 1;
    boolean counts = false;
    while (end < Math.min(to, verb + FAR) && isCounted(end)) {
      counts |= text.words.lookup(COUNTS, end) != 0 || text.isPronoun(end);
      end++;
    }
    boolean at = counts && end + 1 < to && text.words.is(end, "at");
    boolean number = false;
    for (int i = end + 1; at && i < to && i < end + 6; i++) {
      number |= text.tags.is(i, PartOfSpeech.NUM);
    }
    int group = text.groupStart(verb);
    Range source = number ? text.groupBefore(group, from) : null;
    return source == null
        ? null
        : new Relation("puts a figure at")
            .source(source.from(), source.to())
            .cue(group, verb + 1)
            .content(verb + 1, text.withoutStop(verb + 1, clauseEnd(end, to)));
  }

  /** Whether a word may stand in "the number of dead and missing", of which a figure is put. */
  private boolean isCounted(int token) {
    return !text.isComma(token)
        && (!text.tags.is(token, PartOfSpeech.ADP) || text.words.is(token, "of"));
  }

  /** Returns where a next verb of the same subject ends what is put: "but said". */
  private int clauseEnd(int from, int to) {
    int i = from;
    while (i < to && !text.words.is(i, ';')) {
      if (text.tags.is(i, PartOfSpeech.CCONJ) && i + 1 < to && text.isVerb(i + 1)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** "The director's first words to reporters were: …", always with a quotation. */
  private @Nullable Relation noun(int noun, int from, int to) {
    int open = noun + 1;
    while (open < to && open < noun + FAR && text.quotes.state(open) != Quotations.OPENING) {
      open++;
    }
    boolean opens =
        open < to && text.quotes.state(open) == Quotations.OPENING && !text.quotes.isQuoted(noun);
    int link = open - 1;
    boolean colon = opens && text.words.is(link, ':');
    if (colon) {
      link--;
    }
    opens &= colon || text.words.is(noun, "words");
    if (!opens || link <= noun || text.words.lookup(LINKS, link) == 0) {
      return null;
    }
    for (int i = noun + 1; i < link; i++) {
      if (text.isComma(i) || text.isVerb(i) && !text.words.is(i - 1, "to")) {
        return null;
      }
    }
    Range owner = owner(noun, from);
    return owner == null
        ? null
        : new Relation("its noun before a quotation")
            .source(owner.from(), owner.to())
            .cue(noun, link + 1)
            .content(open, Math.min(text.words.size(), text.quotes.close(open) + 1));
  }

  /** Returns the possessor of a noun, adjectives between them or not. */
  private @Nullable Range owner(int noun, int from) {
    int i = noun - 1;
    while (i > from
        && (text.tags.is(i, PartOfSpeech.ADJ)
            || text.tags.is(i, PartOfSpeech.NOUN)
            || text.tags.is(i, PartOfSpeech.NUM))) {
      i--;
    }
    return i < from ? null : text.possessor(i, from);
  }
}
