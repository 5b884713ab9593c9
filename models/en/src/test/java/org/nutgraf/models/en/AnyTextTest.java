package org.nutgraf.models.en;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.nutgraf.engine.kit.Texts;

/**
 * Any text is legal input to the whole analysis. The number of texts is jqwik's default here; the
 * profile nightly raises it to a million.
 */
class AnyTextTest {
  private static final String ARTICLE = Texts.fixed().get("article");

  @Property
  void anyUnicode(@ForAll String text) {
    AnyText.check(text);
  }

  @Property
  void piecesThatStumble(@ForAll long seed) {
    AnyText.check(Texts.random(seed));
  }

  @Property
  void newsSplicedAndMutated(@ForAll long seed) {
    AnyText.check(mutated(new SplittableRandom(seed)));
  }

  /** An article of which parts are cut out, doubled, moved or overwritten by odd pieces. */
  private static String mutated(SplittableRandom random) {
    StringBuilder text = new StringBuilder(ARTICLE);
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(60));
      String part = text.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length() + 1), part);
        case 2 -> text.replace(from, to, Texts.random(random.nextLong()));
        default -> text.insert(from, (char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }
}
