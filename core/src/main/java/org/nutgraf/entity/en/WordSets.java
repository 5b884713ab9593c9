package org.nutgraf.entity.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads word lists that are written as text. */
final class WordSets {
  private WordSets() {}

  /** The words of a text as a set. */
  static Set<String> set(String words) {
    return Set.copyOf(list(words));
  }

  /** Pairs of words: the first is the key of the second. */
  static Map<String, String> pairs(String words) {
    List<String> list = list(words);
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i + 1 < list.size(); i += 2) {
      map.put(list.get(i), list.get(i + 1));
    }
    return Map.copyOf(map);
  }

  private static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }
}
