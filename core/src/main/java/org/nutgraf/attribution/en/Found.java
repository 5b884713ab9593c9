package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The relations found so far, by the tokens of their cues and contents. For one thread. */
final class Found {
  private final List<Relation> all = new ArrayList<>();
  private final Set<Relation> gone = new HashSet<>();
  private final @Nullable Relation[] byCue;
  private final @Nullable Relation[] byContent;

  Found(int tokens, List<Relation> relations) {
    byCue = new Relation[tokens];
    byContent = new Relation[tokens];
    relations.forEach(this::add);
  }

  void add(Relation relation) {
    all.add(relation);
    mark(relation.cue, byCue, relation);
    mark(relation.content, byContent, relation);
  }

  private static void mark(List<Range> ranges, @Nullable Relation[] tokens, Relation relation) {
    for (Range range : ranges) {
      Arrays.fill(tokens, range.from(), range.to(), relation);
    }
  }

  /** Adds a piece to the content of a relation. */
  void extend(Relation relation, Range range) {
    relation.content.add(range);
    Arrays.fill(byContent, range.from(), range.to(), relation);
  }

  void drop(Relation relation) {
    gone.add(relation);
  }

  /** Puts a relation in the place of those with the same cue words. */
  void replace(Relation relation) {
    for (Range range : relation.cue) {
      for (int i = range.from(); i < range.to(); i++) {
        dropCueAt(i);
      }
    }
    for (Range range : relation.content) {
      Relation bare = contentAt(range.from());
      if (bare != null && bare.isBare() && bare.content.equals(relation.content)) {
        drop(bare);
      }
    }
    add(relation);
  }

  void dropCueAt(int token) {
    Relation old = cueAt(token);
    if (old != null) {
      drop(old);
    }
  }

  /** Returns the relation whose cue covers a token, or null. */
  @Nullable Relation cueAt(int token) {
    Relation relation = byCue[token];
    return relation == null || gone.contains(relation) ? null : relation;
  }

  /** Returns the relation whose content covers a token, the last one found, or null. */
  @Nullable Relation contentAt(int token) {
    Relation relation = byContent[token];
    return relation == null || gone.contains(relation) ? null : relation;
  }

  /** Returns whether a token is part of no cue and no content. */
  boolean isFree(int token) {
    return cueAt(token) == null && contentAt(token) == null;
  }

  List<Relation> list() {
    all.removeIf(gone::contains);
    return all;
  }
}
