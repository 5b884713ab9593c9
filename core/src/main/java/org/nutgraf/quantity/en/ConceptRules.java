package org.nutgraf.quantity.en;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * What a figure is about, without syntax: the noun phrase right after it ("a $150,000 contract",
 * "5% of its workforce"), then the subject of its clause.
 */
final class ConceptRules {
  private static final int LONGEST = 8;
  private static final int REACH = 60;

  private static final Lexicon AUXILIARIES =
      Lexicon.ofWords(
          ("am is are was were be been being has have had will would can could may might must should do"
                  + " does did 's 're 'll wo ca rose fell")
              .split(" "));

  /**
   * Past forms without -ed that the words after a count do not list, for they may be nouns there.
   */
  private static final Lexicon PAST =
      Lexicon.ofWords("slid sat sank shrank swung clung leapt crept overtook undercut".split(" "));

  /** Words that open a phrase before the subject: "In London, shares fell". */
  private static final Lexicon OPENERS =
      Lexicon.ofWords(
          ("in on at under with by after before during for from among across over since until"
                  + " despite like unlike near within without outside inside throughout according")
              .split(" "));

  /** Nouns of time after "last", "this" and the like say when, not what. */
  private static final Lexicon TIMES =
      Lexicon.ofWords(
          "year month week quarter day season decade century weekend summer winter spring autumn"
              .split(" "));

  /** Words that say nothing of what a figure is about. */
  private static final Lexicon NOISE =
      Lexicon.ofWords("most nevertheless total means early late much many one".split(" "));

  private static final Lexicon TIME_MODIFIERS =
      Lexicon.ofWords("last this next previous past same each every coming".split(" "));

  private static final Lexicon BOUNDARIES =
      Lexicon.ofWords(
          "and but while as that which who when whereas because if although though so or"
              .split(" "));

  private final TokenTable atoms;

  ConceptRules(TokenTable atoms) {
    this.atoms = atoms;
  }

  List<Span> of(Draft d) {
    List<Span> out = new ArrayList<>(3);
    if (d.kind == QuantityKind.ORDINAL) {
      return out;
    }
    after(d, out);
    before(d, out);
    subject(d, out);
    return out;
  }

  private void after(Draft d, List<Span> out) {
    int sentenceEnd = atoms.sentenceEnd(atoms.sentence(d.numberFrom));
    int at = bracket(d.to, sentenceEnd);
    if (at >= sentenceEnd || d.kind == QuantityKind.COUNT && !atoms.is(at, "of")) {
      return;
    }
    boolean of =
        atoms.is(at, "of")
            || atoms.is(at, "in") && d.kind == QuantityKind.MONEY
            || (atoms.is(at, "from") || atoms.is(at, "for") || atoms.is(at, "on"))
                && (d.kind == QuantityKind.PERCENT || d.kind == QuantityKind.MONEY)
                && at + 1 < sentenceEnd
                && (atoms.lookup(Words.DETERMINERS, at + 1) != 0 || isContent(at + 1));
    if (of) {
      at++;
    } else if (!isContent(at)
        || isVerb(at) && !isArticle(d.from - 1)
        || d.kind == QuantityKind.NUMBER) {
      return;
    }
    phrase(at, sentenceEnd, of ? 1 : 2, out);
  }

  /** "30 miles (48 kilometers) of pipe": the token after a conversion in brackets. */
  private int bracket(int at, int limit) {
    if (!atoms.is(at, '(')) {
      return at;
    }
    for (int i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
      if (atoms.is(i, ')')) {
        return i + 1;
      }
    }
    return at;
  }

  /** Adds the runs of content words from a token on, over so many small words. */
  private int phrase(int from, int limit, int parts, List<Span> out) {
    int at = from;
    int run = -1;
    int words = 0;
    int left = parts;
    while (at < limit && words < LONGEST) {
      int time = time(at, limit);
      if (time > at) {
        if (run >= 0) {
          out.add(atoms.span(run, at));
          run = -1;
          left--;
        }
        at = time;
        continue;
      }
      if (isContent(at) && !isVerb(at) || run >= 0 && isInName(at)) {
        run = run < 0 ? at : run;
        words++;
        at++;
        continue;
      }
      boolean joins =
          (atoms.is(at, '-') || atoms.is(at, '&') || atoms.is(at, '/') || atoms.is(at, "'s"))
              && run >= 0;
      if (joins && atoms.touchesPrevious(at)) {
        at++;
        continue;
      }
      if (run >= 0) {
        out.add(atoms.span(run, at));
        run = -1;
        left--;
      }
      boolean small =
          atoms.lookup(Words.DETERMINERS, at) != 0 || atoms.is(at, "a") || atoms.is(at, "an");
      boolean goesOn =
          atoms.is(at, "of")
              || atoms.is(at, "for")
              || atoms.is(at, "in")
              || atoms.is(at, "on")
              || atoms.is(at, "and");
      if (!small && !goesOn || left <= 0) {
        return at;
      }
      at++;
    }
    if (run >= 0) {
      out.add(atoms.span(run, at));
    }
    return at;
  }

  private boolean isContent(int at) {
    return atoms.has(at, Shape.LETTER)
        && (atoms.lookup(Words.FUNCTION, at) == 0 || atoms.has(at, Shape.ALL_CAPS))
        && !(atoms.lastChar(at) == 'y' && atoms.length(at) > 5 && atoms.folded(at).endsWith("ly"))
        && atoms.lookup(NOISE, at) == 0
        && !atoms.is(at, "according")
        && !atoms.is(at, "available");
  }

  /** "S&P 500", "TA-35", "loan-to-value": numbers and small words inside a name. */
  private boolean isInName(int at) {
    boolean hyphen = atoms.is(at - 1, '-') && atoms.touchesPrevious(at);
    return hyphen && atoms.has(at, Shape.LETTER | Shape.NUMBER)
        || atoms.has(at, Shape.NUMBER) && atoms.length(at) <= 4 && atoms.has(at - 1, Shape.CAPITAL);
  }

  private boolean isVerb(int at) {
    if (atoms.lookup(AUXILIARIES, at) != 0) {
      return true;
    }
    if (!atoms.has(at, Shape.LOWER) || isAfterArticle(at)) {
      return false;
    }
    return atoms.lookup(Words.VERBS, at) != 0
        || atoms.lookup(PAST, at) != 0
        || atoms.length(at) > 4 && atoms.folded(at).endsWith("ed");
  }

  /** "the sold homes", "its lead", "a tax on imported cars": here stands no finite verb. */
  private boolean isAfterArticle(int at) {
    int before = at - 1;
    boolean preposition =
        before >= 0
            && (atoms.is(before, "of")
                || atoms.is(before, "on")
                || atoms.is(before, "for")
                || atoms.is(before, "in")
                || atoms.is(before, "with"));
    return isArticle(before)
        || preposition
            && at + 1 < atoms.size()
            && atoms.has(at + 1, Shape.LETTER)
            && atoms.lookup(Words.FUNCTION, at + 1) == 0;
  }

  private boolean isArticle(int at) {
    return at >= 0
        && (atoms.is(at, "the")
            || atoms.is(at, "a")
            || atoms.is(at, "an")
            || atoms.is(at, "its")
            || atoms.is(at, "their")
            || atoms.is(at, "his")
            || atoms.is(at, "her"));
  }

  /** The token after "last year" or "the same quarter", or this one if no such phrase begins. */
  private int time(int at, int limit) {
    boolean phrase =
        at + 1 < limit && atoms.lookup(TIME_MODIFIERS, at) != 0 && atoms.lookup(TIMES, at + 1) != 0;
    return phrase ? at + 2 : at;
  }

  /** "a turnover of 1.3 billion", "cut its debt to $5m": the noun before the small word. */
  private void before(Draft d, List<Span> out) {
    int of = d.from - 1;
    boolean small =
        of > 0
            && (atoms.is(of, "of")
                || atoms.is(of, "to")
                || atoms.is(of, "by")
                || atoms.is(of, "at"));
    if (!small || atoms.sentence(of) != atoms.sentence(d.numberFrom)) {
      return;
    }
    int start = atoms.sentenceStart(atoms.sentence(of));
    int from = of;
    while (from > start && of - from < 4 && isContent(from - 1) && !isVerb(from - 1)) {
      from--;
    }
    boolean free = atoms.is(of, "of") || from > start && isArticle(from - 1);
    if (from < of && free) {
      out.add(atoms.span(from, of));
    }
  }

  private void subject(Draft d, List<Span> out) {
    int start = atoms.sentenceStart(atoms.sentence(d.numberFrom));
    int least = Math.max(start, d.from - REACH);
    int from = opening(clause(d.from - 1, least), d.from);
    while (from < d.from && !isContent(from)) {
      if (atoms.lookup(AUXILIARIES, from) != 0 || isPronoun(from)) {
        return;
      }
      from++;
    }
    if (from < d.from && !isVerb(from)) {
      phrase(from, d.from, 5, out);
    }
  }

  /** Leaves out a phrase before the subject: "In the south, Acme Corp sold 20 shops". */
  private int opening(int from, int limit) {
    if (from >= limit || atoms.lookup(OPENERS, from) == 0 && time(from, limit) == from) {
      return from;
    }
    for (int at = from + 1; at < limit; at++) {
      if (atoms.is(at, ',')) {
        return at + 1 < limit ? at + 1 : from;
      }
      if (isVerb(at)) {
        return from;
      }
    }
    return from;
  }

  /** The first token of the clause: a joint is its boundary if verbs stand on both sides. */
  private int clause(int last, int least) {
    boolean verb = false;
    for (int at = last; at >= least; at--) {
      boolean strong = atoms.is(at, ';') || atoms.is(at, ':') || atoms.is(at, '\u2014');
      boolean joint = atoms.is(at, ',') || atoms.lookup(BOUNDARIES, at) != 0;
      if (verb && (strong || joint && verbBefore(at, least))) {
        return at + 1;
      }
      verb |= isVerb(at);
    }
    return least;
  }

  private boolean verbBefore(int joint, int least) {
    for (int at = joint - 1; at >= least; at--) {
      if (isVerb(at)) {
        return true;
      }
      boolean clauseBegins =
          atoms.is(at, "that")
              || atoms.is(at, "which")
              || atoms.is(at, "who")
              || atoms.is(at, "while")
              || atoms.is(at, "but");
      if (clauseBegins || atoms.is(at, ';') || atoms.is(at, ':')) {
        return false;
      }
    }
    return false;
  }

  private boolean isPronoun(int at) {
    return atoms.is(at, "he")
        || atoms.is(at, "she")
        || atoms.is(at, "they")
        || atoms.is(at, "we")
        || atoms.is(at, "i")
        || atoms.is(at, "you")
        || atoms.is(at, "it")
        || atoms.is(at, "there");
  }
}
