// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.TokenTable;

/**
 * Names by CoreNLP's three-class conditional random field: neighbours of one class are one name.
 */
final class CoreNlpNames implements NameFinder {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORGANIZATION", NameType.ORGANIZATION,
          "LOCATION", NameType.LOCATION);

  private final CRFClassifier<CoreLabel> classifier;

  CoreNlpNames(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  @Override
  public List<NameSpan> find(TokenTable words) {
    List<NameSpan> names = new ArrayList<>();
    Pieces.forEach(words, (from, tokens) -> find(from, classifier.classifySentence(tokens), names));
    return List.copyOf(names);
  }

  private static void find(int from, List<CoreLabel> labels, List<NameSpan> out) {
    int start = 0;
    while (start < labels.size()) {
      NameType type = type(labels.get(start));
      int end = start + 1;
      while (end < labels.size() && type == type(labels.get(end))) {
        end++;
      }
      if (type != null) {
        out.add(new NameSpan(from + start, from + end, type, 1));
      }
      start = end;
    }
  }

  private static @Nullable NameType type(CoreLabel label) {
    return TYPES.get(label.get(AnswerAnnotation.class));
  }
}
