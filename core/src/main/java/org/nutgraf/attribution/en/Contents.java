package org.nutgraf.attribution.en;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.AttributionType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/** Mends the contents of learned relations. For one text and one thread. */
final class Contents {
  private static final Lexicon BREAKS =
      WordList.lexicon("though although but while whereas however");
  private static final Lexicon JOINTS = WordList.lexicon("and but however still");
  private static final Lexicon UTTERANCES =
      WordList.lexicon(
          """
          address appearance article blog book briefing call column conference email essay
          facebook filing hearing interview interviews letter memo message note op-ed post
          posting rally release remarks report speech statement statements testimony tweet
          tweets twitter video
          """);
  private static final int LEAST_SPEECH = 5;

  private final Reading text;
  private final boolean[] cue;
  private final boolean[] content;
  private final ClauseEnds clauses;

  Contents(Reading text, boolean[] cue, boolean[] content) {
    this.text = text;
    this.cue = cue;
    this.content = content;
    clauses = new ClauseEnds(text, cue, content);
  }

  /** Returns whether a content without a cue is a quotation long enough to be speech. */
  boolean isSpeech(Relation relation) {
    return Judgement.type(text, relation) == AttributionType.DIRECT
        && Judgement.words(text, relation, true) >= LEAST_SPEECH;
  }

  void complete(Relation relation, @Nullable Relation rule) {
    relation.content.replaceAll(this::wholeWords);
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
    clauses.asked(relation);
    clauses.relative(relation);
    clauses.bare(relation);
    objectOnly(relation);
    beforeCiting(relation);
    asComplement(relation);
    clauses.participle(relation);
    writersJoint(relation);
    Completion.mark(relation.content, content);
  }

  /** Takes in the rest of a compound at whose hyphen a content begins or ends: "mid-December". */
  private Range wholeWords(Range range) {
    int from = range.from();
    while (text.isHyphen(from - 1)) {
      from -= 2;
    }
    int to = range.to();
    while (text.isHyphen(to)) {
      to += 2;
    }
    return new Range(from, to);
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
}
