package org.nutgraf.tagger.en;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Lattice;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

/**
 * The search for the names of one text. Twice over: what the first pass thinks of a word here and
 * there in the document is pooled, and the second pass knows it. For one thread.
 */
final class NameSearch {
  /**
   * Longer sentences are cut, and longer texts pooled in pieces, so that scratch memory is bounded.
   */
  private static final int CHUNK = 400;

  private static final int PIECE = 16_000;

  /** The score of no name, where nothing else is thinkable: 16 in the model's fixed point. */
  private static final int SURE = 1 << 14;

  private final LinearNameFinder finder;
  private final LinearModel model;
  private final TokenTable words;
  private final NameFeatures features;
  private final FormSums sums;
  private final Features buffer = new Features();
  private final int[] window = new int[FormSums.ROLES];
  private final int[] scored;
  private final Lattice lattice;
  private final int size;
  private final NameEdges edges;
  private final List<NameSpan> out = new ArrayList<>();

  NameSearch(LinearNameFinder finder, TokenTable words) {
    this.finder = finder;
    this.words = words;
    model = finder.model();
    size = model.labels().size();
    scored = new int[size];
    features = new NameFeatures(words, finder.lexicon());
    sums = new FormSums(model, finder.memo(), words, features);
    lattice = new Lattice(model);
    edges = new NameEdges(words);
  }

  List<NameSpan> run() {
    int first = 0;
    int tokens = 0;
    int count = words.sentenceCount();
    for (int s = 0; s < count; s++) {
      tokens += words.sentenceEnd(s) - words.sentenceStart(s);
      if (tokens >= PIECE || s == count - 1) {
        piece(first, s + 1);
        first = s + 1;
        tokens = 0;
      }
    }
    return out;
  }

  /** Finds the names of some sentences. */
  private void piece(int first, int last) {
    int origin = words.sentenceStart(first);
    int end = words.sentenceEnd(last - 1);
    int[] scores = new int[(end - origin) * size];
    for (int s = first; s < last; s++) {
      score(s, scores, origin);
    }
    NamePool pool = finder.pooling() > 0 ? new NamePool(finder, words, origin, end) : null;
    if (pool != null) {
      for (int s = first; s < last; s++) {
        for (int at = words.sentenceStart(s); at < words.sentenceEnd(s); at += CHUNK) {
          int to = Math.min(words.sentenceEnd(s), at + CHUNK);
          if (pool.wants(at, to)) {
            lattice.begin(scores, at - origin, to - at);
            pool.note(lattice, at, to);
          }
        }
      }
    }
    for (int s = first; s < last; s++) {
      for (int at = words.sentenceStart(s); at < words.sentenceEnd(s); at += CHUNK) {
        int to = Math.min(words.sentenceEnd(s), at + CHUNK);
        lattice.begin(scores, at - origin, to - at);
        if (pool != null) {
          pool.apply(lattice, at, to);
        }
        read(at, to);
      }
    }
  }

  private void score(int sentence, int[] scores, int origin) {
    int from = words.sentenceStart(sentence);
    int to = words.sentenceEnd(sentence);
    for (int i = from; i < to; i++) {
      if (features.isFar(i, from, to)) {
        scores[(i - origin) * size] = SURE;
        continue;
      }
      for (int role = 0; role < FormSums.ROLES; role++) {
        window[role] = features.formAt(i + role - 2, from, to);
      }
      sums.window(window, scored);
      buffer.clear();
      buffer.token();
      features.token(i, from, to, buffer);
      buffer.addTo(model, scored, 0);
      System.arraycopy(scored, 0, scores, (i - origin) * size, size);
    }
  }

  private void read(int from, int to) {
    int[] path = lattice.best();
    for (int i = 0; i < to - from; i++) {
      NameType type = finder.type(path[i]);
      if (type == null || !finder.begins(path[i])) {
        continue;
      }
      int end = i;
      while (!finder.ends(path[end]) && end + 1 < to - from) {
        end++;
      }
      double score = finder.score(lattice.probability(i, end + 1, path));
      int after = from + end + 1;
      boolean free = end + 1 < to - from && finder.type(path[end + 1]) == null;
      out.add(
          new NameSpan(
              edges.start(from + i, after, type),
              free ? edges.end(from + i, after, type) : after,
              type,
              score));
      i = end;
    }
  }
}
