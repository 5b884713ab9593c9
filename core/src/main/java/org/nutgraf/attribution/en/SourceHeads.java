package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;

/** What stands in a source: its head, the names in it. Immutable and thread-safe. */
final class SourceHeads {
  private final Reading text;
  private final List<Named> names;
  private final int[] named;

  SourceHeads(Reading text, List<Named> names) {
    this.text = text;
    this.names = names;
    named = new int[text.words.size()];
    Arrays.fill(named, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(named, names.get(n).from(), names.get(n).to(), n);
    }
  }

  boolean isNamed(int token) {
    return named[token] >= 0;
  }

  /** Returns the head of a group: the last noun before "of", a comma or a relative clause. */
  int head(Range range) {
    int head = -1;
    for (int i = range.from(); i < range.to(); i++) {
      boolean stop =
          head >= 0
              && (text.tags.is(i, PartOfSpeech.ADP)
                  || text.isPunctuation(i) && !joins(i)
                  || text.isVerb(i) && !text.isPossessiveMark(i) && !text.isHyphen(i - 1)
                  || text.words.lookup(SourceWords.WHO, i) != 0
                  || text.words.is(i, "and"));
      if (stop && named[i] < 0) {
        break;
      }
      if (text.isNominal(i) || text.isPronoun(i)) {
        head = i;
      }
    }
    return head < 0 ? range.to() - 1 : pastPossessor(head, range);
  }

  /** Whether a mark is inside a group: of a possessor, of a compound, between names. */
  private boolean joins(int mark) {
    return text.isPossessiveMark(mark) || text.words.is(mark, '&') || text.isHyphen(mark);
  }

  /** Goes from "Sony" in "Sony's chief executive" to the last word before a comma. */
  private int pastPossessor(int head, Range range) {
    int last = head;
    if (text.isPossessiveMark(head + 1)) {
      for (int i = head + 2; i < range.to() && !text.isPunctuation(i); i++) {
        if (text.tags.is(i, PartOfSpeech.ADP) || text.isVerb(i)) {
          break;
        }
        last = i;
      }
    }
    return last;
  }

  /** Returns the name at the head, or else the first in the range, persons before others. */
  @Nullable Named nameIn(Range range, int head) {
    if (named[head] >= 0) {
      return names.get(named[head]);
    }
    Named any = null;
    for (int i = range.from(); i < range.to(); i++) {
      if (named[i] >= 0) {
        Named name = names.get(named[i]);
        if (any == null || any.type() != NameType.PERSON && name.type() == NameType.PERSON) {
          any = name;
        }
      }
    }
    return any;
  }

  /** Returns the persons that "and" joins to a name in a range, the name among them. */
  List<String> joined(Range range, Named name) {
    List<String> all = new ArrayList<>();
    all.add(name.name());
    for (int i = name.to(); i < range.to(); i++) {
      if (named[i] >= 0 && text.words.is(i - 1, "and")) {
        Named other = names.get(named[i]);
        boolean joins = other.from() == i && other.type() == NameType.PERSON;
        if (joins && !all.contains(other.name())) {
          all.add(other.name());
        }
      }
    }
    return all;
  }

  boolean isPlural(int head) {
    return text.words.lookup(SourceWords.MANY, head) != 0
        || text.nameAt(head) < 0
            && text.words.lastChar(head) == 's'
            && !text.words.is(head, "its")
            && !text.words.folded(head).endsWith("ss");
  }

  /** Whether a name stands behind a comma as what the head is called: "the company, Arbor". */
  boolean isApposed(Range range, int head, Named name) {
    boolean behind = name.from() > head + 1 && text.isComma(name.from() - 1);
    boolean closes = name.to() >= range.to() || text.isComma(name.to());
    return behind && closes || name.from() == range.from() && text.isCommaAt(name.to());
  }

  /** Whether a name is the possessor of the head: "Lavrov's remarks". */
  boolean isPossessor(int head, Named name) {
    return name.to() <= head && text.isPossessiveMark(name.to());
  }

  /** Returns the possessor before the mark in a range, when no name is: "the company's report". */
  @Nullable Range possessor(Range range, int head) {
    for (int i = range.from() + 1; i < head; i++) {
      if (text.isPossessiveMark(i)) {
        return new Range(range.from(), i);
      }
    }
    return null;
  }

  /** Whether a body or a name in the range says whose people these are: "nurses at the clinic". */
  boolean hasBody(Range range, int head) {
    for (int i = range.from(); i < range.to(); i++) {
      if (i != head && (named[i] >= 0 || text.words.lookup(SourceWords.BODIES, i) != 0)) {
        return true;
      }
    }
    return false;
  }
}
