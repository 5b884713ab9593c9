package org.nutgraf.engine;

import java.util.List;
import org.nutgraf.text.TokenTable;

/**
 * Finds the sources, cues and contents of attributions; linking them is not its task. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RoleTagger {
  /**
   * {@return the pieces in text order, none overlapping another and none crossing a block}
   *
   * @param words the words of a text
   * @param tags their parts of speech
   * @param names the names in it
   */
  List<RoleSpan> find(TokenTable words, Tags tags, List<NameSpan> names);
}
