package org.nutgraf.examples.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nutgraf.Analysis;
import org.nutgraf.entity.Entity;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;

/** Compares two reports: what both name, what only one counts, and where their figures differ. */
public final class TwoReportsOneEvent {
  private TwoReportsOneEvent() {}

  /**
   * Reads two articles and compares them.
   *
   * @param paths two files, or a directory of two; none means the seed articles
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    print(Story.read(paths), System.out);
  }

  static void print(List<Story> stories, PrintStream out) {
    if (stories.size() != 2) {
      throw new IllegalArgumentException("two articles are compared, not " + stories.size());
    }
    Story one = stories.get(0);
    Story other = stories.get(1);
    shared("people in both", one, other, a -> a.entities().people(), out);
    shared("organisations in both", one, other, a -> a.entities().organizations(), out);
    shared("places in both", one, other, a -> a.entities().places(), out);
    only(one, other, out);
    only(other, one, out);
    conflicts(one, other, out);
  }

  private static void shared(
      String title,
      Story one,
      Story other,
      Function<Analysis, List<Entity>> list,
      PrintStream out) {
    Set<String> names = names(list.apply(one.analysis()));
    names.retainAll(names(list.apply(other.analysis())));
    out.println(title + ": " + (names.isEmpty() ? "none" : String.join(", ", names)));
  }

  private static Set<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void only(Story one, Story other, PrintStream out) {
    Set<String> counted = new LinkedHashSet<>();
    for (Quantity figure : one.analysis().quantities()) {
      if (counterparts(figure, other).isEmpty()) {
        counted.add(Story.oneLine(figure.text()));
      }
    }
    out.println(
        "only in " + one.name() + ": " + (counted.isEmpty() ? "none" : String.join(", ", counted)));
  }

  private static void conflicts(Story one, Story other, PrintStream out) {
    Set<String> found = new TreeSet<>();
    for (Quantity figure : one.analysis().quantities()) {
      for (Quantity counterpart : counterparts(figure, other)) {
        if (!figure.amount().equals(counterpart.amount())) {
          found.add(Story.oneLine(figure.text()) + " / " + Story.oneLine(counterpart.text()));
        }
      }
    }
    out.println("figures that differ: " + (found.isEmpty() ? "none" : String.join("; ", found)));
  }

  /** The figures of the other report that count the same thing. */
  private static List<Quantity> counterparts(Quantity figure, Story other) {
    return figure
        .item()
        .map(Item::head)
        .map(head -> other.analysis().quantities().filter(q -> counts(q, head)).list())
        .orElse(List.of());
  }

  private static boolean counts(Quantity figure, String head) {
    return figure.item().filter(item -> item.head().equals(head)).isPresent();
  }
}
