package org.nutgraf.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quantity.Quantity;

/**
 * What two documents say of the same things: 14,000 troops in one and 12,000 in the other is a
 * conflict, the same figure from differing sources a corroboration. Immutable and thread-safe.
 *
 * <p>Two figures are compared if they count the same item or measure the same thing (kilometres and
 * miles do, euros and dollars do not) and stand in like surroundings: both contents share a name,
 * or two words of four letters or more. Beside a name, people, homes and sums of money must share a
 * word too: 63 people killed are not 80 who marched. If both contents name places, one must be
 * common; if both give dates, two must overlap.
 *
 * <p>They exclude each other if their ranges do not meet. "More than 100" and 120 meet, and so do
 * "between 50 and 70" and 60. "About" leaves a twentieth on either side, and a round number half a
 * step of its last digit that is not zero, at most a fortieth: 14,000 meets 14,210, but not 14,500.
 * A figure that one source gives and another denies is a conflict too; what a source does not
 * confirm is neither. Figures corroborate each other if their ranges meet, they lie within a tenth
 * of each other, and the sources differ.
 *
 * @since 0.1.0
 */
public final class Comparison {
  private final List<Finding> conflicts;
  private final List<Finding> corroborations;

  private Comparison(List<Finding> conflicts, List<Finding> corroborations) {
    this.conflicts = List.copyOf(conflicts);
    this.corroborations = List.copyOf(corroborations);
  }

  /**
   * Two figures for one thing. Immutable and thread-safe.
   *
   * @param first the claim of the one document
   * @param firstFigure its figure
   * @param second the claim of the other document
   * @param secondFigure its figure
   * @param reason why they belong together, and how they stand to each other
   */
  public record Finding(
      Claim first, Quantity firstFigure, Claim second, Quantity secondFigure, String reason) {
    /**
     * Makes a finding.
     *
     * @param first the claim of the one document
     * @param firstFigure its figure
     * @param second the claim of the other document
     * @param secondFigure its figure
     * @param reason why they belong together
     */
    public Finding {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(firstFigure, "firstFigure");
      Objects.requireNonNull(second, "second");
      Objects.requireNonNull(secondFigure, "secondFigure");
      Objects.requireNonNull(reason, "reason");
    }

    /** {@return both figures with their speakers, and the reason} */
    @Override
    public String toString() {
      return firstFigure
          + " ("
          + first.source().label()
          + ") / "
          + secondFigure
          + " ("
          + second.source().label()
          + "): "
          + reason;
    }
  }

  static Comparison of(Claims a, Claims b) {
    boolean within = a.equals(b);
    List<Figure> figures = figures(b);
    Map<String, List<Integer>> byThing = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      byThing.computeIfAbsent(figures.get(i).thing(), k -> new ArrayList<>()).add(i);
    }
    List<Finding> conflicts = new ArrayList<>();
    List<Finding> corroborations = new ArrayList<>();
    List<Figure> ones = within ? figures : figures(a);
    for (int i = 0; i < ones.size(); i++) {
      Figure one = ones.get(i);
      for (int k : byThing.getOrDefault(one.thing(), List.of())) {
        if (!within || i < k) {
          compare(one, figures.get(k), conflicts, corroborations);
        }
      }
    }
    return new Comparison(conflicts, corroborations);
  }

  private static void compare(
      Figure one, Figure other, List<Finding> conflicts, List<Finding> corroborations) {
    if (one.claim().equals(other.claim())) {
      return;
    }
    String shared = one.shared(other);
    if (shared == null) {
      return;
    }
    String about = "both tell of " + one.label() + ", with " + shared + ": ";
    boolean denied = one.claim().attribution().isDenial() != other.claim().attribution().isDenial();
    boolean agree = one.agrees(other);
    if (agree && denied) {
      conflicts.add(finding(one, other, about + "one source denies the figure"));
    } else if (agree) {
      if (!sameSource(one.claim(), other.claim()) && one.isNear(other)) {
        corroborations.add(finding(one, other, about + "the figures agree and the sources differ"));
      }
    } else if (!denied) {
      conflicts.add(finding(one, other, about + "the figures exclude each other"));
    }
  }

  private static Finding finding(Figure one, Figure other, String reason) {
    return new Finding(one.claim(), one.quantity(), other.claim(), other.quantity(), reason);
  }

  private static boolean sameSource(Claim one, Claim other) {
    return one.source().label().equalsIgnoreCase(other.source().label());
  }

  private static List<Figure> figures(Claims claims) {
    List<Figure> figures = new ArrayList<>();
    for (Claim claim : claims) {
      for (Quantity quantity : claim.quantities()) {
        if (Figure.isBounded(quantity) && !claim.attribution().isNegated()) {
          figures.add(new Figure(claim, quantity));
        }
      }
    }
    return figures;
  }

  /** {@return the pairs of figures that exclude each other, or of which one is denied} */
  public List<Finding> conflicts() {
    return conflicts;
  }

  /** {@return the pairs of figures that agree and come from differing sources} */
  public List<Finding> corroborations() {
    return corroborations;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Comparison c
        && conflicts.equals(c.conflicts)
        && corroborations.equals(c.corroborations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(conflicts, corroborations);
  }

  @Override
  public String toString() {
    return conflicts.size() + " conflicts, " + corroborations.size() + " corroborations";
  }
}
