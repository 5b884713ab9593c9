package org.nutgraf.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nutgraf.text.Block;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.TokenTable;

/**
 * The sources that an article names in lines of their own: "Sources: A, B and C", "Reporting by X;
 * Editing by Y", "By Z".
 *
 * @since 0.1.0
 */
public final class Credits {
  private static final List<String> OPENERS =
      List.of(
          "sources:",
          "source:",
          "via:",
          "credits:",
          "credit:",
          "byline:",
          "photo credit:",
          "image credit:",
          "photos by",
          "photo by",
          "additional reporting by",
          "reporting by",
          "editing by",
          "writing by",
          "written by",
          "compiled by",
          "translated by",
          "with files from",
          "with assistance from",
          "by");

  private Credits() {}

  /**
   * {@return the credits of a text, in its order, without doubles}
   *
   * @param words the words of the text
   */
  public static List<String> of(TokenTable words) {
    List<String> out = new ArrayList<>();
    for (Block block : words.blocks()) {
      if (block.kind() == BlockKind.CREDIT) {
        line(block.span().in(words.text()), out);
      }
    }
    return List.copyOf(out);
  }

  private static void line(String line, List<String> out) {
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean cut = i == line.length() || ",;()".indexOf(line.charAt(i)) >= 0;
      boolean and = !cut && line.startsWith(" and ", i);
      if (cut || and) {
        name(line.substring(from, i), out);
        from = i + (and ? 5 : 1);
      }
    }
  }

  private static void name(String piece, List<String> out) {
    String name = piece.strip();
    String low = name.toLowerCase(Locale.ROOT);
    for (String opener : OPENERS) {
      boolean whole =
          opener.endsWith(":") || low.length() == opener.length() || low.startsWith(opener + " ");
      if (low.startsWith(opener) && whole) {
        name = name.substring(opener.length()).strip();
        break;
      }
    }
    if (name.endsWith(".") && !name.endsWith("Jr.")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    if (name.startsWith("and ")) {
      name = name.substring(4).strip();
    }
    if (!name.isEmpty() && !out.contains(name)) {
      out.add(name);
    }
  }
}
