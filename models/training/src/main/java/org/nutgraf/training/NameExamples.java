package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.en.NameFeatures;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.TokenTable;

/**
 * Makes the sentences of a corpus examples for a name model: each as it is, and some a second time
 * in another case.
 */
final class NameExamples {
  private static final double NOISE = 0.16;

  private final List<Example> examples;
  private final NameLexicon lexicon;
  private final int style;
  private final Random random;

  NameExamples(List<Example> examples, NameLexicon lexicon, int style, long seed) {
    this.examples = examples;
    this.lexicon = lexicon;
    this.style = style;
    random = new Random(seed);
  }

  /**
   * Adds a text, with the labels that may be right for each word, as bits.
   *
   * @param isDocument whether the text is one document of several, and not a heap of sentences
   */
  void add(TokenTable words, long[] right, boolean isDocument) {
    int document = isDocument ? examples.size() + 1 : 0;
    boolean[] all = new boolean[words.sentenceCount()];
    Arrays.fill(all, true);
    add(words, right, all, document);
    boolean[] noisy = new boolean[all.length];
    String changed = noise(words, noisy);
    add(CaseNoise.table(words, changed), right, noisy, document);
  }

  private String noise(TokenTable words, boolean[] noisy) {
    StringBuilder out = new StringBuilder(words.text());
    for (int s = 0; s < noisy.length; s++) {
      noisy[s] = random.nextDouble() < NOISE;
      if (noisy[s]) {
        int start = words.start(words.sentenceStart(s));
        int end = words.end(words.sentenceEnd(s) - 1);
        String part = out.substring(start, end);
        out.replace(start, end, CaseNoise.any(part, random));
      }
    }
    return out.toString();
  }

  private void add(TokenTable words, long[] right, boolean[] which, int document) {
    NameFeatures source = new NameFeatures(words, lexicon);
    Features features = new Features();
    for (int s = 0; s < which.length; s++) {
      if (which[s]) {
        features.clear();
        source.sentence(s, features);
        int from = words.sentenceStart(s);
        examples.add(
            Example.of(features, Arrays.copyOfRange(right, from, from + features.tokens()))
                .from(style, document));
      }
    }
  }
}
