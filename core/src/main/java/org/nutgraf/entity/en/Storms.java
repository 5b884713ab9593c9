package org.nutgraf.entity.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The storms of a text, which have names as people do: after "Hurricane Ida", Ida is an event,
 * unless somebody in the text has that name beside another. For one text and one thread.
 */
final class Storms {
  private static final Set<String> KINDS =
      WordSets.set("hurricane typhoon cyclone storm superstorm");

  private static final Set<String> OF_STORMS = WordSets.set("tropical winter super");

  private final TokenTable words;
  private final Set<String> names = new HashSet<>();

  /** Finds the storms among the names of a text. */
  Storms(TokenTable words, List<NameSpan> found) {
    this.words = words;
    for (NameSpan name : found) {
      int last = name.to() - 1;
      if (isStorm(name) || name.from() == last && isKind(last - 1, last)) {
        names.add(key(last));
      }
    }
    for (NameSpan name : found) {
      if (!names.isEmpty() && name.type() == NameType.PERSON && name.to() - name.from() > 1) {
        for (int i = name.from(); i < name.to() && !isStorm(name); i++) {
          names.remove(key(i));
        }
      }
    }
  }

  /** Whether a name is that of a storm with its kind. */
  private boolean isStorm(NameSpan name) {
    return name.to() - name.from() == 2 && isKind(name.from(), name.to() - 1);
  }

  private boolean isKind(int token, int name) {
    return token >= 0
        && words.sentence(token) == words.sentence(name)
        && KINDS.contains(words.folded(token))
        && (!words.is(token, "storm") || isTitle(token));
  }

  /** "Storm Ida", "tropical storm Ida", but not "in the storm Ida lost her boat". */
  private boolean isTitle(int storm) {
    return words.has(storm, Shape.CAPITAL)
        || storm > 0 && OF_STORMS.contains(words.folded(storm - 1));
  }

  private String key(int token) {
    return NameForm.key(words.folded(token));
  }

  /** Returns a name as that of an event where it is a storm's, and unchanged otherwise. */
  NameSpan named(NameSpan name) {
    boolean alone = name.to() - name.from() == 1;
    boolean taken = name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION;
    return (alone && taken || isStorm(name)) && names.contains(key(name.to() - 1))
        ? new NameSpan(name.from(), name.to(), NameType.EVENT, name.score())
        : name;
  }
}
