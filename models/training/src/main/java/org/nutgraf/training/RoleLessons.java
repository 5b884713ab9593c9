package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.nutgraf.attribution.en.Linker;
import org.nutgraf.attribution.en.RoleFeatures;
import org.nutgraf.attribution.en.RoleText;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.training.RoleCorpus.Story;
import org.nutgraf.training.RoleCorpus.Taught;

/**
 * The documents from which roles are learned, in two halves, each with its labels and as features
 * see it: with the odds of words in all documents but itself. A document may be there twice, with
 * gold labels and with those of a teacher; both are in the same half.
 */
final class RoleLessons {
  private final List<Lesson> lessons = new ArrayList<>();
  private final Map<String, Lesson> byText = new HashMap<>();
  private final WordOdds odds;
  private final RoleText.Knowledge known;

  /** Makes no lessons yet; the odds are to count all documents that will be added, each once. */
  RoleLessons(WordOdds odds, RoleText.Knowledge known) {
    this.odds = odds;
    this.known = known;
  }

  /**
   * A document with labels.
   *
   * @param story the document
   * @param labels of {@code RoleLabels}, by word
   * @param text the document as features see it
   * @param half 0 or 1
   * @param gold whether its attributions are those that people found
   */
  @SuppressWarnings("ArrayRecordComponent") // read by the trainer alone
  record Lesson(Story story, int[] labels, RoleText text, int half, boolean gold) {
    /** Returns the sequences to learn from, one for each block. */
    List<Example> examples() {
      RoleFeatures features = new RoleFeatures(text);
      Features buffer = new Features();
      List<Example> examples = new ArrayList<>();
      for (int[] block : story.blocks) {
        features.block(block[0], block[1], buffer);
        examples.add(Example.of(buffer, Arrays.copyOfRange(labels, block[0], block[1])));
      }
      return examples;
    }
  }

  /** Adds a document with gold attributions. */
  Lesson add(Story story) {
    Lesson lesson = new Lesson(story, RoleSides.of(story), read(story), lessons.size() % 2, true);
    lessons.add(lesson);
    byText.put(story.words.text(), lesson);
    return lesson;
  }

  /** Adds a document with a teacher's labels, which are linked to attributions. */
  void add(Taught taught, LinearModel linker) {
    Story story = taught.story;
    Lesson gold = byText.get(story.words.text());
    RoleText text = gold == null ? read(story) : gold.text();
    int half = gold == null ? lessons.size() % 2 : gold.half();
    story.gold.addAll(Linker.linked(text, story.pieces(), linker));
    lessons.add(new Lesson(story, taught.labels, text, half, false));
  }

  /** Returns a document as features see it, with the odds of all others. */
  private RoleText read(Story story) {
    odds.count(story, -1);
    RoleText text = RoleText.of(story.words, story.tags, story.names, known);
    odds.count(story, 1);
    return text;
  }

  List<Lesson> all() {
    return lessons;
  }

  /** Returns the sequences of the documents in some of the halves. */
  List<Example> examples(IntPredicate halves) {
    List<Example> examples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      if (halves.test(lesson.half())) {
        examples.addAll(lesson.examples());
      }
    }
    return examples;
  }
}
