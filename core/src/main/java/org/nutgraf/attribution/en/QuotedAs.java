package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;

/**
 * What somebody is quoted as saying: "The minister was quoted by state radio as saying that …", "A
 * daily cited a nurse as saying …". For one text and one thread.
 */
final class QuotedAs {
  /** The name of this rule. */
  static final String RULE = "quoted as saying";

  private static final Lexicon QUOTING =
      WordList.lexicon("quoted quotes quote quoting cited cites cite citing");

  /** How far the one who is quoted may reach, in words. */
  private static final int LONGEST = 18;

  private final Reading text;
  private final @Nullable Grammar grammar;
  private final Found found;

  QuotedAs(Reading text, @Nullable Grammar grammar, Found found) {
    this.text = text;
    this.grammar = grammar;
    this.found = found;
  }

  /** Finds these reports in a sentence; what was found of them before is taken over. */
  void add(int from, int to) {
    for (int as = from + 1; as + 1 < to; as++) {
      if (text.words.is(as, "as") && CueLexicon.isIng(text.cue[as + 1])) {
        int verb = quoting(as, from);
        Range source = verb < 0 ? null : source(verb, as, from);
        if (source != null) {
          add(source, verb, as, from, to);
        }
      }
    }
  }

  private int quoting(int as, int from) {
    for (int v = as - 1; v >= from && v >= as - LONGEST; v--) {
      if (text.words.lookup(QUOTING, v) != 0) {
        return v;
      }
      if (text.isCueVerb(v)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns who is quoted: the subject of a passive, the object of what is active. */
  private @Nullable Range source(int verb, int as, int from) {
    if (text.isPassive(verb)) {
      return Grammar.subject(text, grammar, text.groupStart(verb), verb, from);
    }
    int end = text.isComma(as - 1) ? as - 1 : as;
    int head = text.groupAfter(verb + 1, end);
    if (head > verb + 1) {
      return new Range(verb + 1, end);
    }
    return verb > from && text.isComma(verb - 1) ? text.groupBefore(verb - 1, from) : null;
  }

  private void add(Range source, int verb, int as, int from, int to) {
    int saying = as + 1;
    Relation relation = new Relation(RULE);
    relation.source.add(source);
    int group = text.isPassive(verb) ? text.groupStart(verb) : verb;
    if (verb + 1 == as) {
      relation.cue(group, saying + 1);
    } else {
      relation.cue(group, verb + 1).cue(as, saying + 1);
    }
    int start = contentStart(saying, to);
    int end = source.to() < verb && text.isComma(source.to()) ? comma(start, to) : to;
    Range said = new Range(start, text.withoutStop(start, end));
    if (isClause(said)) {
      relation.content.add(known(saying, said));
    } else {
      before(relation, verb, group, from);
    }
    if (!relation.content.isEmpty()) {
      found.dropCueAt(verb);
      found.replace(relation);
    }
  }

  /** Returns where a content behind the cue begins: behind a comma, and behind who is told. */
  private int contentStart(int saying, int to) {
    int start = saying + 1;
    if (text.words.is(saying, "telling")) {
      int told = text.groupAfter(start, to);
      boolean goesOn =
          told < to && (text.words.is(told, ':') || text.words.is(told, "that") || opens(told));
      start = goesOn ? told : start;
    }
    while (start < to && (text.isComma(start) || text.words.is(start, ':'))) {
      start++;
    }
    return start;
  }

  private boolean opens(int token) {
    int mark = text.isComma(token) ? token + 1 : token;
    return mark < text.words.size() && text.quotes.state(mark) == Quotations.OPENING;
  }

  private int comma(int start, int to) {
    int i = start;
    while (i < to && (!text.isComma(i) || text.quotes.isQuoted(i))) {
      i++;
    }
    return i;
  }

  private boolean isClause(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.isVerb(i) || text.quotes.isQuoted(i) && !text.isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the content that the tagger sees, which may begin behind who is told, or the rule's.
   */
  private Range known(int saying, Range said) {
    Relation old = found.cueAt(saying);
    if (old != null) {
      for (Range range : old.content) {
        boolean begins =
            text.words.is(saying, "telling")
                ? range.from() >= said.from()
                : range.from() == said.from();
        if (begins && range.to() <= said.to() && isClause(range)) {
          return range;
        }
      }
    }
    return said;
  }

  /** Adds the quotation or the clause that ends with a comma before who quotes. */
  private void before(Relation relation, int verb, int group, int from) {
    Range subject = text.isPassive(verb) ? relation.source.get(0) : text.groupBefore(group, from);
    int last = subject == null ? group - 1 : subject.from() - 1;
    boolean comma = last > from && text.isComma(last);
    if (comma && text.quotes.isQuoted(last - 1)) {
      last--;
    }
    if (last > from && text.quotes.isQuoted(last)) {
      relation.content(Math.max(text.quotes.open(last), from), last + 1);
    } else if (comma && last > from + 1) {
      relation.content(from, last);
    }
  }
}
