package org.nutgraf.tagger.en;

import org.nutgraf.internal.Fold;
import org.nutgraf.tagger.Features;
import org.nutgraf.text.TokenTable;

/**
 * What the distinct written forms of a text look like, each computed once: hashes of the word, its
 * affixes and its shape. Digits count as 0 in all but the cased word.
 */
final class Forms {
  static final int AFFIXES = 5;

  private static final int SHAPE_LENGTH = 10;
  private static final int PIECED = 16;

  private final TokenTable words;
  private final int[] cased;
  private final int[] low;
  private final int[] shape;
  private final int[] shortShape;
  private final int[] prefix;
  private final int[] suffix;
  private final char[] folded = new char[64];

  Forms(TokenTable words) {
    this.words = words;
    int count = words.formCount();
    cased = new int[count];
    low = new int[count];
    shape = new int[count];
    shortShape = new int[count];
    prefix = new int[count * AFFIXES];
    suffix = new int[count * AFFIXES];
    for (int form = 0; form < count; form++) {
      int token = words.formToken(form);
      look(form, words.text(), words.start(token), words.end(token));
    }
  }

  private void look(int form, String text, int start, int end) {
    int exact = 0;
    int length = 0;
    int whole = 7;
    int brief = 7;
    int lowHash = 0;
    char last = 0;
    int seen = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      exact = 31 * exact + c;
      char f = Fold.fold(c);
      if (f == 0) {
        continue;
      }
      char kind = kind(c, f);
      f = kind == 'd' ? '0' : f;
      lowHash = 31 * lowHash + f;
      if (seen++ < SHAPE_LENGTH) {
        whole = 31 * whole + kind;
      }
      if (kind != last) {
        brief = 31 * brief + kind;
        last = kind;
      }
      if (length < folded.length) {
        folded[length++] = f;
      }
    }
    cased[form] = exact;
    low[form] = lowHash;
    shape[form] = whole;
    shortShape[form] = brief;
    affixes(form, length);
  }

  private void affixes(int form, int length) {
    int head = 17;
    int tail = 19;
    for (int k = 1; k <= AFFIXES; k++) {
      boolean longer = length > k;
      if (longer) {
        head = 31 * head + folded[k - 1];
        tail = 31 * tail + folded[length - k];
      }
      prefix[form * AFFIXES + k - 1] = longer ? head : 0;
      suffix[form * AFFIXES + k - 1] = longer ? tail : 0;
    }
  }

  private static char kind(char c, char folded) {
    if (folded >= 'a' && folded <= 'z') {
      return c == folded ? 'x' : 'X';
    }
    if (folded < 0x80) {
      return folded >= '0' && folded <= '9' ? 'd' : folded;
    }
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'X' : 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  /** Writes the runs of three and four letters of a form as features. */
  void pieces(int form, Features out) {
    int token = words.formToken(form);
    int start = words.start(token);
    int end = Math.min(words.end(token), start + PIECED);
    String text = words.text();
    int c2 = 0;
    int c1 = 2;
    int c0 = 1;
    for (int i = start; i <= end; i++) {
      int c3 = c2;
      c2 = c1;
      c1 = c0;
      c0 = i == end ? 3 : Fold.fold(text.charAt(i));
      if (i > start) {
        out.add(64, c2 << 16 | c1, c0);
        if (i > start + 1) {
          out.add(65, c3 << 16 | c2, c1 << 16 | c0);
        }
      }
    }
  }

  int count() {
    return cased.length;
  }

  /** Returns the {@link Shape} bits of a form. */
  int bits(int form) {
    return words.shape(words.formToken(form));
  }

  boolean capital(int form) {
    return (bits(form) & NameCase.NAMED) != 0;
  }

  int cased(int form) {
    return cased[form];
  }

  int low(int form) {
    return low[form];
  }

  int shape(int form) {
    return shape[form];
  }

  /** Returns the hash of the shape with runs of the same kind made one ("Xx", "d,d"). */
  int shortShape(int form) {
    return shortShape[form];
  }

  /** Returns the hash of the first characters, 0 if the word is not longer. */
  int prefix(int form, int length) {
    return prefix[form * AFFIXES + length - 1];
  }

  /** Returns the hash of the last characters, 0 if the word is not longer. */
  int suffix(int form, int length) {
    return suffix[form * AFFIXES + length - 1];
  }
}
