package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.text.Lexicon;

/**
 * Completes learned relations by rules: a source that was not found is taken from the rule that
 * sees the same cue, a relative pronoun gets the name it stands for. Stateless.
 */
final class RuleMerge {
  private static final Lexicon RELATIVES = WordList.lexicon("who which");
  private static final int LONGEST_APPOSITION = 25;

  private RuleMerge() {}

  static List<Relation> complete(Reading text, List<Relation> learned, List<Relation> rules) {
    Relation[] byCue = new Relation[text.words.size()];
    for (Relation rule : rules) {
      for (Range cue : rule.cue) {
        byCue[cue.to() - 1] = rule;
      }
    }
    boolean[] taken = new boolean[text.words.size()];
    for (Relation relation : learned) {
      mark(relation.cue, taken);
      mark(relation.content, taken);
    }
    List<Relation> all = new ArrayList<>();
    for (Relation relation : learned) {
      Relation rule = rule(byCue, relation);
      if (relation.source.isEmpty() && rule != null && !inContent(relation, rule)) {
        Range source = rule.source.get(0);
        Relation full = new Relation("learned roles; source by rule: " + rule.rule);
        full.source.add(source);
        full.cue.addAll(relation.cue);
        for (Range content : relation.content) {
          if (!content.overlaps(source)) {
            full.content.add(content);
          }
        }
        all.add(full);
      } else {
        antecedent(text, relation);
        participle(text, relation, taken);
        all.add(relation);
      }
    }
    for (Relation rule : rules) {
      if (rule.rule.equals(RoleRules.THAT) && free(rule.cue, taken) && free(rule.content, taken)) {
        all.add(rule);
      }
    }
    return all;
  }

  private static void mark(List<Range> ranges, boolean[] taken) {
    for (Range range : ranges) {
      Arrays.fill(taken, range.from(), range.to(), true);
    }
  }

  private static boolean free(List<Range> ranges, boolean[] taken) {
    for (Range range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        if (taken[i]) {
          return false;
        }
      }
    }
    return true;
  }

  private static @Nullable Relation rule(Relation[] byCue, Relation relation) {
    for (Range cue : relation.cue) {
      for (int i = cue.from(); i < cue.to(); i++) {
        if (byCue[i] != null && !byCue[i].source.isEmpty()) {
          return byCue[i];
        }
      }
    }
    return null;
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
  private static void antecedent(Reading text, Relation relation) {
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
    Range near = text.groupBefore(end, start);
    if (near != null && text.isPerson(near.to() - 1)) {
      relation.source.add(0, near);
    }
  }

  /** Takes ", reflecting …" at the end of the sentence to the clause that stops before it. */
  private static void participle(Reading text, Relation relation, boolean[] taken) {
    if (relation.content.size() != 1 || relation.cue.isEmpty()) {
      return;
    }
    Range content = relation.content.get(0);
    int comma = content.to();
    int verb = comma + 1;
    int end = text.sentenceEnd(content.to() - 1);
    boolean follows =
        relation.cue.get(0).to() <= content.from()
            && verb < end
            && text.isComma(comma)
            && text.tags.is(verb, PartOfSpeech.VERB)
            && text.words.folded(verb).endsWith("ing")
            && text.cue[verb] == 0
            && !text.quotes.isQuoted(verb)
            && free(List.of(new Range(comma, end)), taken);
    if (follows) {
      relation.content.set(0, new Range(content.from(), text.withoutStop(content.from(), end)));
      mark(relation.content, taken);
    }
  }
}
