package org.nutgraf.attribution.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/** Mends the contents of learned relations. For one text and one thread. */
final class Contents {
  private static final Lexicon CLAUSES = WordList.lexicon("that what whether how why who where");
  private static final Lexicon RELATIVES = WordList.lexicon("who which whose whom");
  private static final Lexicon BREAKS =
      WordList.lexicon("though although but while whereas however");
  private static final Lexicon UTTERANCES =
      WordList.lexicon(
          """
          address appearance article blog book briefing call column conference email essay
          facebook filing hearing interview interviews letter memo message note op-ed post
          posting rally release remarks report speech statement statements testimony tweet
          tweets twitter video
          """);
  private static final int LEAST_SPEECH = 5;
  private static final int LONGEST_ABSOLUTE = 7;

  private final Reading text;
  private final boolean[] cue;
  private final boolean[] content;

  Contents(Reading text, boolean[] cue, boolean[] content) {
    this.text = text;
    this.cue = cue;
    this.content = content;
  }

  /** Returns whether a content without a cue is a quotation long enough to be speech. */
  boolean isSpeech(Relation relation) {
    return Judgement.type(text, relation) == AttributionType.DIRECT
        && Judgement.words(text, relation, true) >= LEAST_SPEECH;
  }

  void complete(Relation relation, @Nullable Relation rule) {
    if (relation.content.isEmpty() && rule != null) {
      fill(relation, rule);
    }
    if (relation.content.isEmpty()) {
      afterColon(relation);
    }
    unquotedTail(relation);
    continued(relation);
    begun(relation);
    stray(relation);
    bareClause(relation);
    objectOnly(relation);
    beforeCiting(relation);
    asComplement(relation);
    participle(relation);
    writersJoint(relation);
    Completion.mark(relation.content, content);
  }

  private void fill(Relation relation, Relation rule) {
    for (Range range : rule.content) {
      if (outside(range, relation.cue) && outside(range, relation.source)) {
        relation.content.add(range);
      }
    }
  }

  private static boolean outside(Range range, List<Range> others) {
    return others.stream().noneMatch(range::overlaps);
  }

  /** "The governor added:" at the end of a block is followed by what is said. */
  private void afterColon(Relation relation) {
    Range last = relation.cue.get(relation.cue.size() - 1);
    int colon = last.to() - 1;
    if (!text.words.is(colon, ':')) {
      colon++;
    }
    if (colon >= text.words.size()
        || !text.words.is(colon, ':')
        || colon + 1 >= text.words.size()) {
      return;
    }
    int sentence = text.words.sentence(colon + 1);
    Range said = new Range(colon + 1, text.blockEnd(sentence));
    if (Completion.free(said, content) && text.isStory(sentence)) {
      relation.content.add(said);
    }
  }

  /**
   * After a quotation and its speaker, what is not quoted is the writer's: "…," he said at noon.
   */
  private void unquotedTail(Relation relation) {
    if (relation.content.size() < 2) {
      return;
    }
    Range head = relation.content.get(0);
    int at = relation.cue.get(0).from();
    boolean quoted = head.to() <= at && allQuoted(head);
    if (!quoted) {
      return;
    }
    relation.content.removeIf(
        r ->
            r.from() > at
                && text.words.sentence(r.from()) == text.words.sentence(at)
                && !anyQuoted(r));
  }

  private boolean allQuoted(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!text.quotes.isQuoted(i) && !text.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean anyQuoted(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.quotes.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Back in port, the captain said, ships were waiting": the sentence began before the speaker.
   */
  private void begun(Relation relation) {
    if (relation.content.size() != 1 || relation.source.isEmpty()) {
      return;
    }
    int first = Math.min(relation.cue.get(0).from(), relation.source.get(0).from());
    int last = Math.max(Completion.end(relation.cue), Completion.end(relation.source));
    int tail = relation.content.get(0).from();
    int comma = first - 1;
    int start = text.sentenceStart(first);
    if (comma <= start
        || !text.isComma(comma)
        || !text.isCommaAt(last)
        || tail != last + 1
        || text.quotes.isQuoted(tail)) {
      return;
    }
    int from = clauseStart(start, comma);
    if (from >= 0) {
      relation.content.add(0, new Range(from, comma));
    }
  }

  /**
   * Returns where the clause before a comma begins, after a conjunction or with its sentence; -1 if
   * it is another report's, quoted, or tells where something is said: "In a statement".
   */
  private int clauseStart(int start, int comma) {
    for (int i = comma - 1; i >= start; i--) {
      boolean joins = text.tags.is(i, PartOfSpeech.CCONJ) && i > start && text.isComma(i - 1);
      if (joins && i < comma - 1) {
        return i + 1;
      }
      boolean other = cue[i] || content[i] || text.quotes.isQuoted(i);
      if (other || text.words.lookup(UTTERANCES, i) != 0) {
        return -1;
      }
    }
    return start;
  }

  private static final Lexicon JOINTS = WordList.lexicon("and but however still");

  /** "But the dam held, engineers said": what joins the sentence to the one before is not said. */
  private void writersJoint(Relation relation) {
    if (relation.content.isEmpty()) {
      return;
    }
    Range range = relation.content.get(0);
    int first = range.from();
    if (range.to() > relation.cue.get(0).from()
        || first != text.sentenceStart(first)
        || text.words.lookup(JOINTS, first) == 0
        || text.quotes.isQuoted(first)) {
      return;
    }
    int next = text.isCommaAt(first + 1) ? first + 2 : first + 1;
    if (next < range.to()) {
      relation.content.set(0, new Range(next, range.to()));
    }
  }

  /** "The museum, the mayor said, will open in May": the sentence goes on behind the speaker. */
  private void continued(Relation relation) {
    if (relation.content.size() != 1 || relation.source.isEmpty()) {
      return;
    }
    Range head = relation.content.get(0);
    int tail = Math.max(Completion.end(relation.cue), Completion.end(relation.source));
    int end = text.sentenceEnd(tail - 1);
    if (head.to() > relation.cue.get(0).from()
        || tail + 2 >= end
        || !text.isComma(tail)
        || !text.isCommaAt(head.to())) {
      return;
    }
    int rest = tail + 1;
    boolean goesOn =
        text.isVerb(rest) && !text.words.folded(rest).endsWith("ing") && !anyQuoted(head);
    Range range = new Range(rest, text.withoutStop(rest, end));
    if (goesOn
        && range.size() > 1
        && Completion.free(range, content)
        && Completion.free(range, cue)) {
      relation.content.add(range);
    }
  }

  /** A piece in another block that is not quoted is the writer's own. */
  private void stray(Relation relation) {
    if (relation.content.size() < 2) {
      return;
    }
    int at = relation.cue.get(0).from();
    if (relation.content.stream().noneMatch(r -> text.sameBlock(r.from(), at))) {
      return;
    }
    relation.content.removeIf(
        r -> !text.sameBlock(r.from(), at) && !text.quotes.isQuoted(r.from()));
  }

  /**
   * Goes on from "that the police" or a bare "what" to the end of the clause that lacks its verb.
   */
  private void bareClause(Relation relation) {
    int last = relation.content.size() - 1;
    if (last < 0) {
      return;
    }
    Range range = relation.content.get(last);
    int verb = relation.cue.get(relation.cue.size() - 1).to() - 1;
    int end = text.sentenceEnd(range.to() - 1);
    if (range.from() != verb + 1 || hasVerb(range)) {
      return;
    }
    if (text.words.lookup(CLAUSES, range.from()) == 0) {
      pastInsertion(relation, range, verb, end);
      return;
    }
    int stop = range.to();
    while (stop < end && !text.isComma(stop) && !text.words.is(stop, ';') && !cue[stop]) {
      stop++;
    }
    Range whole = new Range(range.from(), text.withoutStop(range.from(), stop));
    if (hasVerb(whole) && Completion.free(new Range(range.to(), whole.to()), content)) {
      relation.content.set(last, whole);
    }
  }

  /** Goes on over "praised the plan as a step forward", where "as" says how it is seen. */
  private void asComplement(Relation relation) {
    int last = relation.content.size() - 1;
    Range own = relation.cue.get(relation.cue.size() - 1);
    if (last < 0 || CueLexicon.strength(text.cue[own.to() - 1]) != CueLexicon.OBJECT) {
      return;
    }
    Range range = relation.content.get(last);
    int as = range.to();
    int end = text.sentenceEnd(as - 1);
    boolean follows =
        range.from() >= own.to()
            && as + 1 < end
            && text.words.is(as, "as")
            && (text.isDeterminer(as + 1)
                || text.tags.is(as + 1, PartOfSpeech.ADJ)
                || text.quotes.state(as + 1) == Quotations.OPENING);
    if (!follows) {
      return;
    }
    int stop = as + 1;
    while (stop < end && (!text.isComma(stop) || text.quotes.isQuoted(stop)) && !cue[stop]) {
      stop++;
    }
    Range rest = new Range(as, text.withoutStop(as, stop));
    if (Completion.free(rest, content)) {
      relation.content.set(last, new Range(range.from(), rest.to()));
    }
  }

  /** Ends what is discussed or praised before ", though …": a noun takes no such clause along. */
  private void objectOnly(Relation relation) {
    int last = relation.content.size() - 1;
    if (last < 0) {
      return;
    }
    Range range = relation.content.get(last);
    if (range.from() < relation.cue.get(0).to() || text.quotes.isQuoted(range.from())) {
      return;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (text.isComma(i) && i + 1 < range.to() && text.words.lookup(BREAKS, i + 1) != 0) {
        relation.content.set(last, new Range(range.from(), i));
        return;
      }
      if (text.isVerb(i) || text.quotes.isQuoted(i)) {
        return;
      }
    }
  }

  /**
   * "say the accountant, who denies it, hid $3 million": the clause goes on behind its insertion.
   */
  private void pastInsertion(Relation relation, Range range, int verb, int end) {
    boolean inserted =
        CueLexicon.strength(text.cue[verb]) == CueLexicon.STRONG
            && range.to() + 1 < end
            && text.isComma(range.to())
            && text.words.lookup(RELATIVES, range.to() + 1) != 0;
    if (!inserted) {
      return;
    }
    int close = range.to() + 1;
    while (close < end && !text.isComma(close)) {
      close++;
    }
    if (close + 1 < end && text.isVerb(close + 1)) {
      Range whole = new Range(range.from(), text.withoutStop(range.from(), end));
      relation.content.set(relation.content.size() - 1, whole);
    }
  }

  /** Ends a content before ", citing …": what follows is where it comes from. */
  private void beforeCiting(Relation relation) {
    int last = relation.content.size() - 1;
    if (last < 0) {
      return;
    }
    Range range = relation.content.get(last);
    for (int i = range.from() + 2; i + 1 < range.to(); i++) {
      if (text.isComma(i) && text.words.is(i + 1, "citing") && !text.quotes.isQuoted(i)) {
        relation.content.set(last, new Range(range.from(), i));
        return;
      }
    }
  }

  private boolean hasVerb(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (text.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes ", reflecting …" and ", with stocks rising …" at the end of the sentence to the clause
   * that stops before it.
   */
  private void participle(Relation relation) {
    if (relation.content.size() != 1) {
      return;
    }
    Range clause = relation.content.get(0);
    int comma = clause.to();
    int end = text.sentenceEnd(clause.to() - 1);
    int verb = absolute(comma + 1, end);
    boolean follows =
        relation.cue.get(0).to() <= clause.from()
            && verb < end
            && text.isComma(comma)
            && text.tags.is(verb, PartOfSpeech.VERB)
            && text.words.folded(verb).endsWith("ing")
            && text.cue[verb] == 0
            && !text.quotes.isQuoted(verb)
            && Completion.free(new Range(comma, end), cue)
            && Completion.free(new Range(comma, end), content);
    if (follows) {
      relation.content.set(0, new Range(clause.from(), text.withoutStop(clause.from(), end)));
    }
  }

  /** Returns the participle of "with early stocks rising", or the token itself. */
  private int absolute(int token, int end) {
    if (token < end && text.words.is(token, "with")) {
      int stop = Math.min(end, token + LONGEST_ABSOLUTE);
      for (int i = token + 2; i < stop && !text.isPunctuation(i); i++) {
        if (text.isVerb(i)) {
          return i;
        }
      }
    }
    return token;
  }
}
