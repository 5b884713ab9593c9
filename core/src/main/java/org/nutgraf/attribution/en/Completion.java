package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.CueFamily;
import org.nutgraf.text.Lexicon;

/**
 * Completes learned relations by rules and grammar: what lacks a source or a content gets it where
 * the sentence tells, what has none in the end is no report. For one text and one thread.
 */
final class Completion {
  private static final Lexicon GO = WordList.lexicon("go goes going gone went");

  private final Reading text;
  private final Cues cues;
  private final Sources sources;
  private final Contents contents;
  private final boolean[] cue;
  private final boolean[] content;
  private final @Nullable Relation[] byCue;
  private final RelationFilter filter;

  private Completion(
      Reading text,
      Grammar grammar,
      List<Relation> learned,
      List<Relation> rules,
      RelationFilter filter) {
    this.text = text;
    this.filter = filter;
    int n = text.words.size();
    cue = new boolean[n];
    content = new boolean[n];
    for (Relation relation : learned) {
      mark(relation.cue, cue);
      mark(relation.content, content);
    }
    byCue = new Relation[n];
    for (Relation rule : rules) {
      for (Range range : rule.cue) {
        byCue[range.to() - 1] = rule;
      }
    }
    cues = new Cues(text, cue);
    sources = new Sources(text, grammar);
    contents = new Contents(text, cue, content);
  }

  static List<Relation> complete(
      Reading text,
      Grammar grammar,
      List<Relation> learned,
      List<Relation> rules,
      RelationFilter filter) {
    Completion completion = new Completion(text, grammar, learned, rules, filter);
    Splits splits = new Splits(text, grammar, rules, completion.cue);
    List<Relation> all = new ArrayList<>();
    for (Relation relation : completion.cues.joined(learned)) {
      Relation full = completion.completed(relation);
      Relation rule = full == null ? null : completion.rule(full);
      if (full != null
          && (filter.keeps(full, rule)
              || completion.isTrusted(rule)
              || completion.isDenial(full))) {
        all.addAll(splits.split(full));
        all.add(full);
      }
    }
    for (Relation rule : rules) {
      if (completion.isNew(rule)) {
        all.add(rule);
      }
    }
    return all;
  }

  static void mark(List<Range> ranges, boolean[] marks) {
    for (Range range : ranges) {
      Arrays.fill(marks, range.from(), range.to(), true);
    }
  }

  static boolean free(Range range, boolean[] taken) {
    for (int i = range.from(); i < range.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the token after the last of some ranges. */
  static int end(List<Range> ranges) {
    return ranges.get(ranges.size() - 1).to();
  }

  private static boolean free(List<Range> ranges, boolean[] taken) {
    return ranges.stream().allMatch(range -> free(range, taken));
  }

  private @Nullable Relation completed(Relation learned) {
    Relation rule = rule(learned);
    Relation relation = learned;
    if (relation.cue.isEmpty()) {
      return contents.isSpeech(relation) ? relation : null;
    }
    contents.complete(relation, rule);
    cues.complete(relation);
    int head = Judgement.head(text, relation);
    if (relation.content.isEmpty() || isDeed(relation, head) || goesWithoutSaying(head)) {
      return null;
    }
    return sources.complete(relation, rule);
  }

  /** "tried to leave": a verb that is no cue word and an infinitive tell what is done, not said. */
  private boolean isDeed(Relation relation, int head) {
    int first = relation.content.get(0).from();
    return text.cue[head] == 0
        && text.words.is(first, "to")
        && first + 1 < text.words.size()
        && text.isVerb(first + 1)
        && relation.cue.get(0).to() <= first;
  }

  private boolean goesWithoutSaying(int head) {
    return head > 1
        && text.words.is(head, "saying")
        && text.words.is(head - 1, "without")
        && text.words.lookup(GO, head - 2) != 0;
  }

  private @Nullable Relation rule(Relation relation) {
    for (Range range : relation.cue) {
      for (int i = range.from(); i < range.to(); i++) {
        Relation rule = byCue[i];
        if (rule != null) {
          return rule;
        }
      }
    }
    return null;
  }

  /** Whether a rule sees what was not learned, and is one to be trusted alone. */
  private boolean isNew(Relation rule) {
    if (rule.rule.equals(AccordingTo.RULE)) {
      return free(rule.cue, cue);
    }
    if (!free(rule.cue, cue) || !free(rule.cue, content)) {
      return false;
    }
    boolean free = free(rule.content, cue) && free(rule.content, content);
    return free && (isTrusted(rule) || filter.keeps(rule, rule));
  }

  /** "who denies wrongdoing": a denial is one whatever is denied. */
  private boolean isDenial(Relation relation) {
    int head = relation.cue.isEmpty() ? -1 : Judgement.head(text, relation);
    return head >= 0
        && !relation.source.isEmpty()
        && text.cue[head] != 0
        && CueLexicon.isVerb(text.cue[head])
        && CueLexicon.family(text.cue[head]) == CueFamily.DENIAL;
  }

  /** Whether what a rule sees is a report beyond doubt. */
  private boolean isTrusted(@Nullable Relation rule) {
    return rule != null
        && (CueLexicon.isUsers(text.cue[rule.cue.get(0).to() - 1])
            || rule.rule.equals(RoleRules.THAT)
            || rule.rule.equals(AccordingTo.RULE)
            || rule.rule.equals(RoleRules.AFTER));
  }
}
