package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Lexicon;

/** Reads words from a block of text, so that a lexicon stands in the source as it reads. */
final class WordList {
  private WordList() {}

  static List<String> split(String block) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= block.length(); i++) {
      boolean space = i == block.length() || block.charAt(i) <= ' ';
      if (space && start >= 0) {
        words.add(block.substring(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  static Lexicon lexicon(String block) {
    return Lexicon.ofWords(split(block).toArray(String[]::new));
  }
}
