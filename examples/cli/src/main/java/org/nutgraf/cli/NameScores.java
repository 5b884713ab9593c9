package org.nutgraf.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Span;

/**
 * Counts names that were found right: the exact span with its type.
 *
 * <p>A type that the gold standard does not have counts as the wider one that has it in: a facility
 * as a location; peoples, products and events as other names. What fits no type of the gold
 * standard is not counted at all, since nobody said whether it is right.
 */
final class NameScores {
  private static final int GOLD = 0;
  private static final int FOUND = 1;
  private static final int RIGHT = 2;

  private final Map<NameType, NameType> counted = new EnumMap<>(NameType.class);
  private final Map<NameType, int[]> counts = new EnumMap<>(NameType.class);

  NameScores(Set<NameType> types) {
    for (NameType type : NameType.values()) {
      NameType wider = wider(type);
      if (types.contains(type)) {
        counted.put(type, type);
      } else if (types.contains(wider)) {
        counted.put(type, wider);
      }
    }
    types.forEach(type -> counts.put(type, new int[3]));
  }

  private static NameType wider(NameType type) {
    return switch (type) {
      case FACILITY -> NameType.LOCATION;
      case NORP, PRODUCT, EVENT -> NameType.MISC;
      case PERSON, ORGANIZATION, LOCATION, MISC -> type;
    };
  }

  /** Returns what is said to a user of the types that are folded or left out. */
  String note() {
    StringBuilder out = new StringBuilder();
    for (NameType type : NameType.values()) {
      NameType as = counted.get(type);
      if (as == null) {
        out.append(out.isEmpty() ? "" : "; ").append(type).append(" is not counted");
      } else if (as != type) {
        out.append(out.isEmpty() ? "" : "; ").append(type).append(" counts as ").append(as);
      }
    }
    return out.toString();
  }

  /** Counts a document; returns the names that are missed (false) or wrong (true), in order. */
  Map<Span, List<String>> add(Map<Span, NameType> gold, Map<Span, NameType> found) {
    Map<Span, List<String>> errors = new TreeMap<>();
    Map<Span, NameType> folded = new HashMap<>();
    found.forEach(
        (span, type) -> {
          NameType as = counted.get(type);
          if (as != null) {
            folded.put(span, as);
          }
        });
    gold.forEach(
        (span, type) -> {
          count(type, GOLD);
          if (type == folded.get(span)) {
            count(type, RIGHT);
          } else {
            errors.merge(span, List.of("missed " + type), NameScores::join);
          }
        });
    folded.forEach(
        (span, type) -> {
          count(type, FOUND);
          if (type != gold.get(span)) {
            errors.merge(span, List.of("found  " + type), NameScores::join);
          }
        });
    return errors;
  }

  private static List<String> join(List<String> a, List<String> b) {
    return List.of(a.get(0), b.get(0));
  }

  private void count(NameType type, int which) {
    counts.computeIfAbsent(type, t -> new int[3])[which]++;
  }

  void print(PrintWriter out) {
    Table table = new Table("TYPE", "GOLD", "FOUND", "RIGHT", "PRECISION", "RECALL", "F1");
    table.rightFrom(1);
    int[] sum = new int[3];
    counts.forEach(
        (type, count) -> {
          table.row(cells(type.name(), count));
          for (int i = 0; i < sum.length; i++) {
            sum[i] += count[i];
          }
        });
    table.row(cells("all", sum));
    table.print(out);
  }

  private static String[] cells(String name, int[] count) {
    return new String[] {
      name,
      number(count[GOLD]),
      number(count[FOUND]),
      number(count[RIGHT]),
      percent(count[RIGHT], count[FOUND]),
      percent(count[RIGHT], count[GOLD]),
      percent(2 * count[RIGHT], count[FOUND] + count[GOLD])
    };
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  /** Returns the types of a gold standard, none twice. */
  static Set<NameType> types(Iterable<Map<Span, NameType>> gold) {
    Set<NameType> types = EnumSet.noneOf(NameType.class);
    gold.forEach(names -> types.addAll(names.values()));
    return types;
  }
}
