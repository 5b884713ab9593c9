package org.nutgraf.entity.en;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * One mention of a name, taken apart: its core without article, titles and possessive ending, and
 * the keys of its words, which ignore case, accents and the points of abbreviations.
 */
final class NameForm {
  /** Longer names are compared by their first words only, so that time stays linear. */
  static final int MAX_WORDS = 12;

  final NameSpan name;
  final int from;
  final int to;
  final List<String> keys;
  final boolean allCaps;

  private NameForm(NameSpan name, int from, int to, List<String> keys, boolean allCaps) {
    this.name = name;
    this.from = from;
    this.to = to;
    this.keys = keys;
    this.allCaps = allCaps;
  }

  static NameForm of(TokenTable words, NameSpan name) {
    int from = name.from();
    int to = name.to();
    while (to - 1 > from && isTail(words, to - 1)) {
      to--;
    }
    while (from + 1 < to && isLead(words, from, name.type())) {
      from++;
    }
    List<String> keys = new ArrayList<>();
    boolean caps = false;
    boolean mixed = false;
    for (int i = from; i < to && keys.size() < MAX_WORDS; i++) {
      String key = key(words, i);
      if (!key.isEmpty()) {
        keys.add(key);
        caps |= words.has(i, Shape.ALL_CAPS);
        mixed |= words.has(i, Shape.LETTER) && !words.has(i, Shape.ALL_CAPS);
      }
    }
    return new NameForm(name, from, to, List.copyOf(keys), caps && !mixed);
  }

  private static boolean isTail(TokenTable words, int token) {
    return words.has(token, Shape.PUNCTUATION) || words.is(token, "'s");
  }

  private static boolean isLead(TokenTable words, int token, NameType type) {
    return words.has(token, Shape.PUNCTUATION)
        || words.is(token, "the")
        || type == NameType.PERSON && Titles.leadsName(words, token);
  }

  /** The key of a word: folded, without accents, points and surrounding marks; may be empty. */
  private static String key(TokenTable words, int token) {
    if (words.has(token, Shape.PUNCTUATION)) {
      return "";
    }
    return key(words.folded(token));
  }

  static String key(String folded) {
    String plain = folded;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= 0x80) {
        plain = unaccented(folded);
        break;
      }
    }
    return plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
  }

  private static String unaccented(String word) {
    String split = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(split.length());
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      switch (c) {
        case '\u0131' -> out.append('i');
        case '\u0142' -> out.append('l');
        case '\u00f8' -> out.append('o');
        case '\u0111' -> out.append('d');
        case '\u00df' -> out.append("ss");
        case '\u00e6' -> out.append("ae");
        case '\u2010', '\u2011' -> out.append('-');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(Fold.fold(c));
          }
        }
      }
    }
    return out.toString();
  }

  NameType type() {
    return name.type();
  }

  int size() {
    return keys.size();
  }

  String first() {
    return keys.get(0);
  }

  String last() {
    return keys.get(keys.size() - 1);
  }

  /** The words {@code from..to} of the name as one key. */
  String join(int start, int end) {
    return String.join(" ", keys.subList(start, end));
  }

  String join() {
    return String.join(" ", keys);
  }

  /** The core as it is written, with single blanks where the text has any white space. */
  String written(TokenTable words) {
    return written(words, from, to);
  }

  /** The words {@code from..to} as they are written, with single blanks. */
  static String written(TokenTable words, int from, int to) {
    String text = words.text();
    StringBuilder out = new StringBuilder();
    for (int i = words.start(from); i < words.end(to - 1); i++) {
      char c = text.charAt(i);
      if (!TokenTable.isSpace(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
