package org.nutgraf.time.en;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules that read a phrase, as a tree.
 *
 * @param rule the outermost
 * @param first what read its first part, if that is not the rule itself
 * @param second what read its second
 */
record Trail(TimeRule rule, @Nullable Trail first, @Nullable Trail second) {
  private static final Map<TimeRule, Trail> ALONE = new EnumMap<>(TimeRule.class);

  static {
    for (TimeRule rule : TimeRule.values()) {
      ALONE.put(rule, new Trail(rule, null, null));
    }
  }

  /** Returns a rule by itself. */
  static Trail of(TimeRule rule) {
    return Objects.requireNonNull(ALONE.get(rule));
  }

  /** Returns the names of the rules, each before those of its parts. */
  List<String> names() {
    if (first == null && second == null) {
      return List.of(rule.label());
    }
    List<String> names = new ArrayList<>(4);
    addTo(names);
    return names;
  }

  private void addTo(List<String> names) {
    names.add(rule.label());
    if (first != null) {
      first.addTo(names);
    }
    if (second != null) {
      second.addTo(names);
    }
  }
}
