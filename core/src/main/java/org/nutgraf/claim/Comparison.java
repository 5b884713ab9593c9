package org.nutgraf.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.Unit;

/**
 * What two documents say of the same things: 14,000 troops in one and 12,000 in the other is a
 * conflict, the same figure from differing sources a corroboration. Immutable and thread-safe.
 */
public final class Comparison {
  private static final BigDecimal ABOUT = new BigDecimal("0.05");

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
  }

  static Comparison of(Claims a, Claims b) {
    Map<String, List<Figure>> byThing = new HashMap<>();
    for (Figure figure : figures(b)) {
      byThing.computeIfAbsent(figure.thing, k -> new ArrayList<>()).add(figure);
    }
    List<Finding> conflicts = new ArrayList<>();
    List<Finding> corroborations = new ArrayList<>();
    for (Figure one : figures(a)) {
      for (Figure other : byThing.getOrDefault(one.thing, List.of())) {
        Set<String> shared = new HashSet<>(one.context);
        shared.retainAll(other.context);
        if (shared.isEmpty()) {
          continue;
        }
        String about =
            one.thing + ", both with \"" + shared.stream().sorted().findFirst().get() + "\"";
        if (one.agrees(other)) {
          if (!one.claim.source().label().equalsIgnoreCase(other.claim.source().label())) {
            corroborations.add(one.with(other, about + ": the figures agree, the sources differ"));
          }
        } else {
          conflicts.add(one.with(other, about + ": the figures exclude each other"));
        }
      }
    }
    return new Comparison(conflicts, corroborations);
  }

  private static List<Figure> figures(Claims claims) {
    List<Figure> figures = new ArrayList<>();
    for (Claim claim : claims) {
      Set<String> words = Words.of(claim.content().text());
      for (Quantity quantity : claim.quantities()) {
        figures.add(new Figure(claim, quantity, words));
      }
    }
    return figures;
  }

  /** {@return the pairs of figures that exclude each other} */
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

  /** A figure in a claim: what it counts or measures, and the words around it. */
  private static final class Figure {
    final Claim claim;
    final Quantity quantity;
    final String thing;
    final Set<String> context;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    Figure(Claim claim, Quantity quantity, Set<String> words) {
      this.claim = claim;
      this.quantity = quantity;
      String head =
          quantity
              .item()
              .map(Item::head)
              .map(h -> Words.singular(org.nutgraf.internal.Fold.string(h, 0, h.length())))
              .orElse("");
      thing =
          (quantity.kind() + " " + quantity.unit().map(Unit::code).orElse("")).strip()
              + (head.isEmpty() ? "" : " " + head);
      context = new HashSet<>(words);
      context.remove(head);
      Amount amount = quantity.amount();
      Optional<BigDecimal> value = amount.value();
      BigDecimal from = value.or(amount::low).orElse(null);
      BigDecimal to = value.or(amount::high).orElse(null);
      Bound bound = quantity.bound();
      if (value.isPresent() && bound == Bound.APPROXIMATE) {
        BigDecimal room = value.get().abs().multiply(ABOUT);
        from = value.get().subtract(room);
        to = value.get().add(room);
      }
      low = bound == Bound.AT_MOST || bound == Bound.LESS_THAN ? null : from;
      high = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN ? null : to;
    }

    boolean agrees(Figure other) {
      return !below(high, other.low) && !below(other.high, low);
    }

    private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
      return high != null && low != null && high.compareTo(low) < 0;
    }

    Finding with(Figure other, String reason) {
      return new Finding(claim, quantity, other.claim, other.quantity, reason);
    }
  }
}
