package org.nutgraf.opennlp;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.nutgraf.engine.PartOfSpeech;

/** OpenNLP's names of the universal parts of speech. */
final class UniversalTags {
  private static final Map<String, PartOfSpeech> BY_NAME =
      Arrays.stream(PartOfSpeech.values()).collect(Collectors.toMap(Enum::name, pos -> pos));

  private UniversalTags() {}

  /** Returns the part of speech of a name, of its first part if it has several ("PART+VERB"). */
  static PartOfSpeech of(String tag) {
    int plus = tag.indexOf('+');
    return BY_NAME.getOrDefault(plus < 0 ? tag : tag.substring(0, plus), PartOfSpeech.X);
  }
}
