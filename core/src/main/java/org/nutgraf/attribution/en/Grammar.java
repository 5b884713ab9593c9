package org.nutgraf.attribution.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;

/** Subjects, agents and phrases, read off the heads of a text. Immutable and thread-safe. */
final class Grammar {
  private static final int SUBJECT = Syntax.RELATIONS.indexOf("subj");
  private static final int OBJECT = Syntax.RELATIONS.indexOf("obj");
  private static final int PREPOSITION_OBJECT = Syntax.RELATIONS.indexOf("pobj");
  private static final int PREPOSITION = Syntax.RELATIONS.indexOf("prep");
  private static final int CONJUNCT = Syntax.RELATIONS.indexOf("conj");
  private static final int INFINITIVE = Syntax.RELATIONS.indexOf("xcomp");
  private static final int ADVERBIAL = Syntax.RELATIONS.indexOf("advcl");
  private static final int RELATIVE = Syntax.RELATIONS.indexOf("relcl");
  private static final int REDUCED = Syntax.RELATIONS.indexOf("acl");
  private static final int CLAUSE = Syntax.RELATIONS.indexOf("ccomp");
  private static final int AUXILIARY = Syntax.RELATIONS.indexOf("aux");

  private static final int DEEPEST = 30;
  private static final int HIGHEST = 6;

  private final Reading text;
  private final Syntax syntax;
  private final int[] first;
  private final int[] last;

  Grammar(Reading text, Syntax syntax) {
    this.text = text;
    this.syntax = syntax;
    int n = text.words.size();
    first = new int[n];
    last = new int[n];
    for (int i = 0; i < n; i++) {
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < n; i++) {
      if (text.isPunctuation(i)) {
        continue;
      }
      int up = syntax.head[i];
      for (int d = 0; up >= 0 && d < DEEPEST; d++) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
        up = syntax.head[up];
      }
    }
  }

  private boolean is(int token, int relation) {
    return syntax.relation[token] == relation;
  }

  /** Returns the child of a token in a relation, the nearest before or after it; -1 for none. */
  private int child(int token, int relation) {
    for (int i = token - 1; i >= first[token]; i--) {
      if (syntax.head[i] == token && is(i, relation)) {
        return i;
      }
    }
    for (int i = token + 1; i <= last[token]; i++) {
      if (syntax.head[i] == token && is(i, relation)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the verb that a group of words hangs on: the one whose head lies outside of it. */
  int top(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.isVerb(i) && !range.contains(syntax.head[i]) && !is(i, AUXILIARY)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns who acts: the subject, or behind "by" for a passive; null if the text does not say. */
  @Nullable Range actor(int verb) {
    return text.isPassive(verb) ? agent(verb) : subject(verb, 0);
  }

  /** Returns whether a verb is joined to another by "and" or "but". */
  boolean isConjunctOf(int verb, int first) {
    int head = verb;
    for (int d = 0; d < HIGHEST && head >= 0 && is(head, CONJUNCT); d++) {
      head = syntax.head[head];
      if (head == first) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the subject before a verb group by its grammar, if that is known, or else the noun
   * group before it.
   */
  static @Nullable Range subject(
      Reading text, @Nullable Grammar grammar, int group, int verb, int floor) {
    Range subject = grammar == null ? null : grammar.subject(verb);
    return subject != null && subject.to() <= group ? subject : text.groupBefore(group, floor);
  }

  /** Returns the subject of a verb, passive or not. */
  @Nullable Range subject(int verb) {
    return subject(verb, 0);
  }

  private @Nullable Range agent(int verb) {
    for (int i = verb + 1; i <= last[verb]; i++) {
      if (syntax.head[i] == verb && is(i, PREPOSITION) && text.words.is(i, "by")) {
        int who = child(i, PREPOSITION_OBJECT);
        return who < 0 ? null : phrase(who);
      }
    }
    return null;
  }

  private @Nullable Range subject(int verb, int height) {
    if (height > HIGHEST || verb < 0) {
      return null;
    }
    int own = child(verb, SUBJECT);
    if (own >= 0) {
      return text.words.is(own, "there") ? null : phrase(own);
    }
    int head = syntax.head[verb];
    if (head < 0) {
      return null;
    }
    if (is(verb, RELATIVE) || is(verb, REDUCED)) {
      return text.isVerb(head) ? subject(head, height + 1) : before(head, verb);
    }
    if (is(verb, INFINITIVE)) {
      int object = child(head, OBJECT);
      return object >= 0 && object < verb ? phrase(object) : actorOf(head, height);
    }
    boolean shares =
        is(verb, CONJUNCT) || is(verb, ADVERBIAL) || is(verb, CLAUSE) || is(verb, AUXILIARY);
    if (shares && text.isVerb(head)) {
      return actorOf(head, height);
    }
    if (is(verb, PREPOSITION_OBJECT) || text.tags.is(head, PartOfSpeech.ADP)) {
      int above = syntax.head[head];
      return above >= 0 && text.isVerb(above) ? actorOf(above, height) : null;
    }
    return is(verb, ADVERBIAL) ? subject(head, height + 1) : null;
  }

  /** Returns whose a noun of speech is: "his view", "the club's claim"; null if it is not said. */
  @Nullable Range possessor(Range cue) {
    int start = text.sentenceStart(cue.from());
    return cue.from() > start ? text.possessor(cue.from() - 1, start) : null;
  }

  /** The subject of a higher verb, passive or not: who "was told" is who then "says". */
  private @Nullable Range actorOf(int verb, int height) {
    return subject(verb, height + 1);
  }

  /** The phrase of a noun without the clause that follows it. */
  private @Nullable Range before(int noun, int clause) {
    int from = first[noun];
    int end = noun + 1;
    while (end < clause && !text.isPunctuation(end) && end <= last[noun]) {
      end++;
    }
    return from < end ? new Range(from, end) : null;
  }

  /** Returns all that hangs on a word, in one piece. */
  Range phrase(int word) {
    return new Range(first[word], last[word] + 1);
  }
}
