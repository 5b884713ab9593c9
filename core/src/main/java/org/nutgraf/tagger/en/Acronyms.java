package org.nutgraf.tagger.en;

import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Finds what the acronyms of a text stand for: runs of capitalised words with those initials. */
final class Acronyms {
  private static final int LONGEST = 7;

  private final TokenTable words;
  private final Forms forms;

  Acronyms(TokenTable words, Forms forms) {
    this.words = words;
    this.forms = forms;
  }

  /** Returns for each form a hash of the last word that it stands for, 0 if for nothing. */
  int[] expansions() {
    int[] out = new int[forms.count()];
    int capacity = Integer.highestOneBit(Math.max(16, words.size())) * 2;
    int[] keys = new int[capacity];
    int[] lasts = new int[capacity];
    for (int s = 0; s < words.sentenceCount(); s++) {
      int to = words.sentenceEnd(s);
      for (int i = words.sentenceStart(s); i < to; i++) {
        if (words.has(i, Shape.CAPITAL) && !words.has(i, Shape.ALL_CAPS)) {
          initials(i, to, keys, lasts);
        }
      }
    }
    for (int form = 0; form < out.length; form++) {
      int token = words.formToken(form);
      if (words.has(token, Shape.ALL_CAPS) && words.length(token) <= LONGEST) {
        int slot = slot(acronym(token), keys);
        out[form] = keys[slot] == 0 ? 0 : lasts[slot];
      }
    }
    return out;
  }

  private int acronym(int token) {
    int hash = 1;
    for (int i = words.start(token); i < words.end(token); i++) {
      char c = words.text().charAt(i);
      if (c != '.') {
        hash = 31 * hash + Character.toUpperCase(c);
      }
    }
    return hash;
  }

  /** Notes the initials of the words from here on, small words skipped, each end apart. */
  private void initials(int from, int to, int[] keys, int[] lasts) {
    int hash = 1;
    int count = 0;
    for (int i = from; i < Math.min(to, from + LONGEST + 3); i++) {
      if (words.has(i, Shape.CAPITAL)) {
        hash = 31 * hash + Character.toUpperCase(words.firstChar(i));
        if (++count >= 2 && count <= LONGEST) {
          int slot = slot(hash, keys);
          keys[slot] = hash;
          lasts[slot] = lasts[slot] == 0 ? forms.low(words.form(i)) : lasts[slot];
        }
      } else if (!words.has(i, Shape.LOWER) || words.length(i) > 3) {
        return;
      }
    }
  }

  private static int slot(int key, int[] keys) {
    int slot = key * 0x9E3779B1 >>> 7 & keys.length - 1;
    for (int tries = 0; tries < 16 && keys[slot] != 0 && keys[slot] != key; tries++) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
