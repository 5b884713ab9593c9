package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/** Mends the cues of learned relations. For one text and one thread. */
final class Cues {
  private static final Lexicon PREPOSITIONS = WordList.lexicon("as for of with");

  private final Reading text;
  private final boolean[] cue;

  Cues(Reading text, boolean[] cue) {
    this.text = text;
    this.cue = cue;
  }

  /** Returns the relations in the order of their cues, those whose cue was cut in two as one. */
  List<Relation> joined(List<Relation> learned) {
    List<Relation> sorted = new ArrayList<>(learned);
    sorted.sort(Comparator.comparingInt(Relation::anchor));
    List<Relation> all = new ArrayList<>(sorted.size());
    for (Relation relation : sorted) {
      int last = all.size() - 1;
      if (last >= 0 && isOne(all.get(last).cue, relation.cue)) {
        all.set(last, join(all.get(last), relation));
      } else {
        all.add(relation);
      }
    }
    return all;
  }

  /** "was accused" and "of", "has further" and "said": one lacks its preposition or its verb. */
  private boolean isOne(List<Range> cues, List<Range> nexts) {
    if (cues.size() != 1 || nexts.size() != 1) {
      return false;
    }
    Range range = cues.get(0);
    Range next = nexts.get(0);
    return range.to() == next.from()
        && next.from() < text.sentenceEnd(range.from())
        && (next.size() == 1 && text.tags.is(next.from(), PartOfSpeech.ADP) || !hasHead(range));
  }

  private boolean hasHead(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!text.tags.is(i, PartOfSpeech.ADV) && !text.tags.is(i, PartOfSpeech.AUX)) {
        return true;
      }
    }
    return false;
  }

  private static Relation join(Relation before, Relation relation) {
    Relation whole = new Relation(before.rule);
    whole.cue(before.cue.get(0).from(), relation.cue.get(0).to());
    whole.source.addAll(before.source.isEmpty() ? relation.source : before.source);
    whole.content.addAll(before.content);
    for (Range range : relation.content) {
      if (before.content.stream().noneMatch(range::overlaps)) {
        whole.content.add(range);
      }
    }
    whole.content.sort(Comparator.comparingInt(Range::from));
    return whole;
  }

  /**
   * Takes the preposition that a passive asks for to its cue, from its content if that begins with
   * it: "was described as", "is accused of".
   */
  void complete(Relation relation) {
    int last = relation.cue.size() - 1;
    Range range = relation.cue.get(last);
    int preposition = range.to();
    boolean follows =
        preposition + 1 < text.sentenceEnd(preposition - 1)
            && text.words.lookup(PREPOSITIONS, preposition) != 0
            && !cue[preposition]
            && text.isVerb(preposition - 1)
            && text.isPassive(preposition - 1);
    if (follows && leaves(relation, preposition)) {
      relation.cue.set(last, new Range(range.from(), preposition + 1));
    }
  }

  /** Returns whether no content holds a word, or one that goes on without it. */
  private static boolean leaves(Relation relation, int word) {
    for (int k = 0; k < relation.content.size(); k++) {
      Range range = relation.content.get(k);
      if (range.contains(word)) {
        if (range.from() < word || range.size() == 1) {
          return false;
        }
        relation.content.set(k, new Range(word + 1, range.to()));
      }
    }
    return true;
  }
}
