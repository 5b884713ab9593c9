package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.nutgraf.entity.Entity;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.text.Span;

/** Prints every sum of money: who says so, who is named beside it, and the sentence. */
public final class MoneyTrail {
  private MoneyTrail() {}

  /**
   * Reads articles and prints the money in them.
   *
   * @param paths files or directories; none means the seed articles
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    print(Story.read(paths), System.out);
  }

  static void print(List<Story> stories, PrintStream out) {
    for (Story story : stories) {
      for (Quantity sum : story.analysis().quantities().money()) {
        Span sentence = story.analysis().sentenceOf(sum.span());
        List<String> named =
            story.analysis().entities().in(sentence).distinct().stream().map(Entity::name).toList();
        out.println(sum + "  according to " + story.speaker(sum.span()));
        if (!named.isEmpty()) {
          out.println("  beside " + String.join(", ", named));
        }
        out.println("  " + story.sentence(sum.span()) + "  [" + story.name() + "]");
      }
    }
  }
}
