package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;

/** An attribution in the making, in tokens. For one thread. */
final class Relation {
  final List<Range> source = new ArrayList<>(1);
  final List<Range> cue = new ArrayList<>(1);
  final List<Range> content = new ArrayList<>(2);
  final String rule;

  Relation(String rule) {
    this.rule = rule;
  }

  Relation source(int from, int to) {
    source.add(new Range(from, to));
    return this;
  }

  Relation cue(int from, int to) {
    cue.add(new Range(from, to));
    return this;
  }

  Relation content(int from, int to) {
    content.add(new Range(from, to));
    return this;
  }

  /** Returns whether it is a content alone. */
  boolean isBare() {
    return source.isEmpty() && cue.isEmpty();
  }

  /** Returns the first token of any part, for the order of the text. */
  int start() {
    int start = Integer.MAX_VALUE;
    for (List<Range> part : List.of(source, cue, content)) {
      for (Range range : part) {
        start = Math.min(start, range.from());
      }
    }
    return start;
  }

  /** Returns where its cue, or without one its content, begins. */
  int anchor() {
    return !cue.isEmpty() ? cue.get(0).from() : start();
  }
}
