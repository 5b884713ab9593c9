package org.nutgraf.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The labels of a sequence, such as {@code O B-CUE I-CUE}, and which may follow which. Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class Labels {
  /** The most labels there can be. */
  public static final int LIMIT = 64;

  private final List<String> names;
  private final boolean[] allowed;

  private Labels(List<String> names, boolean[] allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /**
   * {@return labels that may follow each other as a rule says}
   *
   * @param names the labels
   * @param mayFollow tells whether its second argument may follow its first; the empty string
   *     stands for the beginning as first and for the end as second argument
   */
  public static Labels of(List<String> names, BiPredicate<String, String> mayFollow) {
    int size = names.size();
    if (size == 0 || size > LIMIT || names.stream().distinct().count() < size) {
      throw new IllegalArgumentException("labels: 1 to 64 different ones, got " + names);
    }
    boolean[] allowed = new boolean[(size + 1) * (size + 1)];
    for (int a = 0; a <= size; a++) {
      for (int b = 0; b <= size; b++) {
        String from = a == size ? "" : names.get(a);
        String to = b == size ? "" : names.get(b);
        allowed[a * (size + 1) + b] = mayFollow.test(from, to);
      }
    }
    return new Labels(List.copyOf(names), allowed);
  }

  /**
   * {@return labels of which any may follow any}
   *
   * @param names the labels
   */
  public static Labels free(List<String> names) {
    return of(names, (a, b) -> true);
  }

  /**
   * {@return {@code O}, and {@code B-X I-X} for each type X: begin and inside}
   *
   * @param types the types of segments
   */
  public static Labels bio(List<String> types) {
    List<String> names = new ArrayList<>(List.of("O"));
    types.forEach(type -> names.addAll(List.of("B-" + type, "I-" + type)));
    return of(
        names,
        (a, b) -> !b.startsWith("I-") || a.length() > 1 && a.substring(2).equals(b.substring(2)));
  }

  /**
   * {@return {@code O}, and {@code B-X I-X L-X U-X} for each type X: begin, inside, last and unit}
   *
   * @param types the types of segments
   */
  public static Labels bilou(List<String> types) {
    List<String> names = new ArrayList<>(List.of("O"));
    types.forEach(
        type -> names.addAll(List.of("B-" + type, "I-" + type, "L-" + type, "U-" + type)));
    return of(
        names,
        (a, b) -> {
          boolean open = a.startsWith("B-") || a.startsWith("I-");
          boolean goesOn = b.startsWith("I-") || b.startsWith("L-");
          return open == goesOn && (!open || a.substring(2).equals(b.substring(2)));
        });
  }

  static Labels of(List<String> names, boolean[] allowed) {
    int size = names.size();
    return of(
        names,
        (a, b) ->
            allowed[
                (a.isEmpty() ? size : names.indexOf(a)) * (size + 1)
                    + (b.isEmpty() ? size : names.indexOf(b))]);
  }

  /** {@return the number of labels} */
  public int size() {
    return names.size();
  }

  /** {@return the labels} */
  public List<String> names() {
    return names;
  }

  /**
   * {@return a label}
   *
   * @param label its number
   */
  public String name(int label) {
    return names.get(label);
  }

  /**
   * {@return the number of a label}
   *
   * @param name the label
   * @throws IllegalArgumentException if there is none such
   */
  public int index(String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("no label '" + name + "' in " + names);
    }
    return at;
  }

  /**
   * {@return whether a label may follow another}
   *
   * @param from the number of the first, {@link #size()} for the beginning
   * @param to the number of the second, {@link #size()} for the end
   */
  public boolean allowed(int from, int to) {
    return allowed[from * (names.size() + 1) + to];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labels that
        && names.equals(that.names)
        && Arrays.equals(allowed, that.allowed);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }

  @Override
  public String toString() {
    return names.toString();
  }
}
