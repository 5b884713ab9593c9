package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.TokenTable;

/** A text whose names are marked by hand, as {@code [Marta Lindqvist|P]}. */
record Markup(TokenTable words, List<NameSpan> names) {
  static Markup parse(String markup) {
    StringBuilder text = new StringBuilder();
    List<int[]> spans = new ArrayList<>();
    List<NameType> types = new ArrayList<>();
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == '[') {
        spans.add(new int[] {text.length(), 0});
      } else if (c == ']') {
        int bar = text.lastIndexOf("|");
        types.add(type(text.charAt(bar + 1)));
        text.setLength(bar);
        spans.get(spans.size() - 1)[1] = text.length();
      } else {
        text.append(c);
      }
    }
    TokenTable words = TokenTable.words(text.toString());
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      names.add(
          new NameSpan(
              words.tokenAt(spans.get(i)[0]),
              words.tokenAt(spans.get(i)[1] - 1) + 1,
              types.get(i),
              0.9));
    }
    return new Markup(words, names);
  }

  private static NameType type(char mark) {
    return switch (mark) {
      case 'P' -> NameType.PERSON;
      case 'O' -> NameType.ORGANIZATION;
      case 'L' -> NameType.LOCATION;
      case 'F' -> NameType.FACILITY;
      case 'N' -> NameType.NORP;
      case 'E' -> NameType.EVENT;
      case 'X' -> NameType.PRODUCT;
      case 'M' -> NameType.MISC;
      default -> throw new IllegalArgumentException("no type: " + mark);
    };
  }
}
