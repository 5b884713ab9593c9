package org.nutgraf.attribution;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Block;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.TokenTable;

/** The sources that an article names in lines of their own ("Sources: NKNews, state media"). */
public final class Credits {
  private Credits() {}

  /**
   * {@return the credits of a text, in its order, without doubles}
   *
   * @param words the words of the text
   */
  public static List<String> of(TokenTable words) {
    List<String> credits = new ArrayList<>();
    for (Block block : words.blocks()) {
      if (block.kind() == BlockKind.CREDIT) {
        line(block.span().in(words.text()), credits);
      }
    }
    return List.copyOf(credits);
  }

  private static void line(String line, List<String> credits) {
    int from = line.indexOf(':') + 1;
    if (from == 0) {
      from = line.startsWith("By ") || line.startsWith("by ") ? 3 : 0;
    }
    int start = from;
    for (int i = from; i <= line.length(); i++) {
      boolean end = i == line.length();
      if (end || line.charAt(i) == ',' || line.charAt(i) == ';' || line.charAt(i) == '\n') {
        String credit = line.substring(start, i).strip();
        if (credit.startsWith("and ")) {
          credit = credit.substring(4).strip();
        }
        if (end && credit.endsWith(".")) {
          credit = credit.substring(0, credit.length() - 1);
        }
        if (!credit.isEmpty() && !credits.contains(credit)) {
          credits.add(credit);
        }
        start = i + 1;
      }
    }
  }
}
