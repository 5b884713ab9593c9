package org.nutgraf.attribution.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;

/** Finds the sources that learned relations lack. For one text and one thread. */
final class Sources {
  private static final Lexicon RELATIVES = WordList.lexicon("who which");
  private static final Lexicon ASKED = WordList.lexicon("asked told questioned pressed quizzed");
  private static final int LONGEST_APPOSITION = 25;

  private final Reading text;
  private final Grammar grammar;

  Sources(Reading text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /** Returns the relation with its source, if it is there; null for one who is asked. */
  @Nullable Relation complete(Relation relation, @Nullable Relation rule) {
    if (isAsked(relation)) {
      return null;
    }
    if (Inversions.complete(text, relation)) {
      return relation;
    }
    if (!relation.source.isEmpty()) {
      antecedent(relation);
      return relation;
    }
    Range cue = relation.cue.get(0);
    int verb = grammar.top(cue);
    if (verb >= 0 && text.isPassive(verb)) {
      agent(relation, verb);
      return relation;
    }
    if (rule != null && !rule.source.isEmpty() && !inContent(relation, rule)) {
      Range source = rule.source.get(0);
      Relation full = new Relation(relation.rule + "; source by rule: " + rule.rule);
      full.source.add(source);
      full.cue.addAll(relation.cue);
      for (Range content : relation.content) {
        if (!content.overlaps(source)) {
          full.content.add(content);
        }
      }
      return full.content.isEmpty() ? null : full;
    }
    if (verb < 0) {
      Range owner = beforeInsertion(cue);
      if (owner == null) {
        owner = grammar.possessor(cue);
      }
      if (owner != null && outside(owner, relation)) {
        relation.source.add(owner);
        return relation;
      }
      return relation;
    }
    boolean known =
        CueLexicon.isVerb(text.cue[Judgement.head(text, relation)]) || opensQuotation(relation);
    Range actor = grammar.actor(verb);
    if (actor != null && known && outside(actor, relation)) {
      relation.source.add(actor);
      antecedent(relation);
      return relation;
    }
    return relation;
  }

  /**
   * "was called a triumph by the Post": who acts stands behind "by", and is cut out of the rest.
   */
  private void agent(Relation relation, int verb) {
    int end = text.sentenceEnd(verb);
    int by = verb + 1;
    while (by < end && !text.words.is(by, "by")) {
      if (text.isVerb(by) || text.isComma(by) && !text.quotes.isQuoted(by)) {
        return;
      }
      by++;
    }
    int stop = by < end ? text.groupAfter(by + 1, end) : by;
    if (stop <= by + 1) {
      return;
    }
    relation.source.add(new Range(by + 1, stop));
    cut(relation, by, stop);
  }

  private void cut(Relation relation, int from, int to) {
    List<Range> old = List.copyOf(relation.content);
    relation.content.clear();
    for (Range piece : old) {
      Range left = new Range(piece.from(), Math.min(piece.to(), from));
      Range right = new Range(Math.max(piece.from(), to), piece.to());
      if (left.size() > 0) {
        relation.content.add(left);
      }
      if (right.size() > 0) {
        relation.content.add(right);
      }
    }
  }

  /** "The director, asked whether he would stay, said": he is the one who was asked. */
  private boolean isAsked(Relation relation) {
    int verb = relation.cue.get(0).from();
    boolean opens = verb == text.sentenceStart(verb) || text.isComma(verb - 1);
    if (text.words.lookup(ASKED, verb) == 0 || !opens) {
      return false;
    }
    boolean ofNoun =
        relation.source.isEmpty()
            || verb == text.sentenceStart(verb)
            || relation.source.get(0).to() >= verb - 1;
    return ofNoun && relation.content.get(0).from() > verb && speaksLater(verb);
  }

  private boolean speaksLater(int asked) {
    int end = text.sentenceEnd(asked);
    boolean opens = asked == text.sentenceStart(asked);
    for (int i = asked + 2; i < end; i++) {
      boolean verb = CueLexicon.strength(text.cue[i]) == CueLexicon.STRONG && text.isVerb(i);
      if (verb && (opens || text.isComma(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the subject of what is a verb by the lexicon alone: "Lee, a trader, fears that". */
  private @Nullable Range beforeInsertion(Range cue) {
    int comma = cue.from() - 1;
    int start = text.sentenceStart(cue.from());
    return comma > start && text.isComma(comma) && CueLexicon.isVerb(text.cue[cue.to() - 1])
        ? Insertions.before(text, comma, start)
        : null;
  }

  /** Whether the content is a quotation right after the cue: then any verb is one of speech. */
  private boolean opensQuotation(Relation relation) {
    int after = relation.cue.get(relation.cue.size() - 1).to();
    int first = relation.content.get(0).from();
    return first >= after
        && first <= after + 2
        && text.quotes.isQuoted(first)
        && text.quotes.isQuoted(relation.content.get(0).to() - 1);
  }

  private static boolean outside(Range actor, Relation relation) {
    for (List<Range> part : List.of(relation.cue, relation.content)) {
      for (Range range : part) {
        if (range.overlaps(actor)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the rule's source lies inside a longer piece of the content. */
  private static boolean inContent(Relation relation, Relation rule) {
    Range source = rule.source.get(0);
    for (Range content : relation.content) {
      if (content.overlaps(source) && content.size() > source.size() + 2) {
        return true;
      }
    }
    return false;
  }

  /** Puts the name before "who" to the source: "Lee, a trader with Acme, who said". */
  private void antecedent(Relation relation) {
    if (relation.source.size() != 1) {
      return;
    }
    Range source = relation.source.get(0);
    int who = source.from();
    int start = text.sentenceStart(who);
    if (source.size() > 1 || who == start || text.words.lookup(RELATIVES, who) == 0) {
      return;
    }
    if (!text.isComma(who - 1)) {
      return;
    }
    int end = who - 1;
    for (int i = end - 1; i > start && end - i < LONGEST_APPOSITION; i--) {
      if (text.isComma(i)) {
        if (text.isPerson(i - 1) && !text.isPerson(i + 1)) {
          Range name = text.groupBefore(i, start);
          relation.source.add(0, name == null ? new Range(i - 1, i) : name);
          return;
        }
        break;
      }
    }
  }
}
