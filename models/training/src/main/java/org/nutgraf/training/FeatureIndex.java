package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.tagger.Features;

/**
 * Numbers the features that occur often enough and in more than one document, and rewrites examples
 * from hashes to numbers.
 */
final class FeatureIndex {
  private int[] keys = new int[1 << 16];
  private int[] values = new int[1 << 16];

  /** The document that a feature was seen in, -1 when it was seen in several. */
  private int[] documents = new int[1 << 16];

  private int size;
  private int[] features = new int[0];

  /** Numbers the features of the tokens (or transitions) of the examples. */
  static FeatureIndex of(List<Example> examples, boolean edges, int least) {
    FeatureIndex index = new FeatureIndex();
    for (Example example : examples) {
      for (int[] row : edges ? example.edges : example.nodes) {
        for (int feature : row) {
          index.count(feature, example.document);
        }
      }
    }
    index.number(least);
    return index;
  }

  /** Numbers the features of the tokens of examples of other styles than 0, by style. */
  static FeatureIndex ofStyles(List<Example> examples, int least) {
    FeatureIndex index = new FeatureIndex();
    for (Example example : examples) {
      if (example.style != 0) {
        for (int[] row : example.nodes) {
          for (int feature : row) {
            index.count(styled(feature, example.style), example.document);
          }
        }
      }
    }
    index.number(least);
    return index;
  }

  private static int styled(int feature, int style) {
    return Features.hash(style, feature);
  }

  private void count(int feature, int document) {
    int slot = slot(feature);
    if (keys[slot] == 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(feature);
      }
      keys[slot] = feature;
      documents[slot] = document;
      size++;
    }
    if (document == 0 || documents[slot] != document) {
      documents[slot] = -1;
    }
    values[slot]++;
  }

  private int slot(int feature) {
    int slot = feature & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    int[] oldDocuments = documents;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    documents = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
        documents[slot] = oldDocuments[i];
      }
    }
  }

  private void number(int least) {
    features = new int[size];
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        if (values[i] >= least && documents[i] < 0) {
          features[next] = keys[i];
          values[i] = next++;
        } else {
          values[i] = -1;
        }
      }
    }
    features = Arrays.copyOf(features, next);
  }

  int size() {
    return features.length;
  }

  int feature(int number) {
    return features[number];
  }

  /** Returns the numbers of the features that have one, and after them those of their style. */
  int[] numbers(int[] row, FeatureIndex styles, int style) {
    int[] shared = numbers(row);
    if (style == 0) {
      return shared;
    }
    int[] styled = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      styled[i] = styled(row[i], style);
    }
    int[] own = styles.numbers(styled);
    int[] out = Arrays.copyOf(shared, shared.length + own.length);
    for (int i = 0; i < own.length; i++) {
      out[shared.length + i] = size() + own[i];
    }
    return out;
  }

  /** Returns the numbers of the features that have one. */
  int[] numbers(int[] row) {
    int[] out = new int[row.length];
    int count = 0;
    for (int feature : row) {
      int slot = slot(feature);
      if (keys[slot] != 0 && values[slot] >= 0) {
        out[count++] = values[slot];
      }
    }
    return Arrays.copyOf(out, count);
  }
}
