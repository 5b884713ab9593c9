package org.nutgraf.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quantity.en.Currencies;
import org.nutgraf.quantity.en.Nouns;
import org.nutgraf.text.Mentions;

/**
 * The quantities of a text, in text order. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Quantities extends Mentions<Quantity, Quantities> {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Quantities(List<? extends Quantity> list) {
    super(list);
  }

  /**
   * {@return a collection of these quantities}
   *
   * @param quantities the quantities, in text order
   */
  public static Quantities of(List<? extends Quantity> quantities) {
    return new Quantities(quantities);
  }

  @Override
  protected Quantities with(List<Quantity> quantities) {
    return new Quantities(quantities);
  }

  /**
   * {@return those of a kind}
   *
   * @param kind the kind
   */
  public Quantities of(QuantityKind kind) {
    return filter(q -> q.kind() == kind);
  }

  /** {@return the amounts of money} */
  public Quantities money() {
    return of(QuantityKind.MONEY);
  }

  /** {@return the percentages, percentage points and basis points} */
  public Quantities percentages() {
    return of(QuantityKind.PERCENT);
  }

  /** {@return the ages} */
  public Quantities ages() {
    return of(QuantityKind.AGE);
  }

  /** {@return the lengths of time} */
  public Quantities durations() {
    return of(QuantityKind.DURATION);
  }

  /**
   * {@return those that count a thing}
   *
   * @param thing the head of what is counted or its last words, in the singular or plural:
   *     "troops", "construction worker"
   */
  public Quantities counting(String thing) {
    String wanted = singular(Objects.requireNonNull(thing, "thing"));
    return filter(q -> q.item().filter(item -> matches(item, wanted)).isPresent());
  }

  private static boolean matches(Item item, String wanted) {
    String phrase = singular(item.text());
    return item.head().equals(wanted) || phrase.equals(wanted) || phrase.endsWith(" " + wanted);
  }

  /** Lower case, one blank between words, the last word in the singular. */
  private static String singular(String phrase) {
    String text = SPACES.matcher(phrase.strip()).replaceAll(" ");
    int last = text.lastIndexOf(' ') + 1;
    return Nouns.fold(text.substring(0, last)) + Nouns.singular(Nouns.fold(text.substring(last)));
  }

  /**
   * {@return those with a unit or currency}
   *
   * @param code its UCUM or ISO 4217 code, or its symbol or sign: "[mi_i]", "mi", "USD", "$", "A$"
   */
  public Quantities withUnit(String code) {
    String currency = Currencies.code(Objects.requireNonNull(code, "code"));
    return filter(q -> q.unit().filter(u -> is(u, code, currency)).isPresent());
  }

  private static boolean is(Unit unit, String code, @Nullable String currency) {
    return unit.code().equals(code)
        || unit.symbol().equals(code)
        || unit.isCurrency() && unit.code().equals(currency);
  }

  /**
   * {@return those with a unit whose amount may be as much or more; an interval counts if its high
   * end does}
   *
   * @param code the UCUM or ISO 4217 code of the unit, or its symbol
   * @param least the least amount wanted
   */
  public Quantities atLeast(String code, BigDecimal least) {
    Objects.requireNonNull(least, "least");
    return withUnit(code)
        .filter(
            q -> {
              Optional<BigDecimal> high = q.amount().high();
              return high.isEmpty() || high.get().compareTo(least) >= 0;
            });
  }

  /**
   * {@return those with a unit whose amount may be as much or more}
   *
   * @param code the UCUM or ISO 4217 code of the unit, or its symbol
   * @param least the least amount wanted
   */
  public Quantities atLeast(String code, long least) {
    return atLeast(code, BigDecimal.valueOf(least));
  }

  /**
   * {@return those with a unit whose amount may be as much or less; an interval counts if its low
   * end does}
   *
   * @param code the UCUM or ISO 4217 code of the unit, or its symbol
   * @param most the greatest amount wanted
   */
  public Quantities atMost(String code, BigDecimal most) {
    Objects.requireNonNull(most, "most");
    return withUnit(code)
        .filter(
            q -> {
              Optional<BigDecimal> low = q.amount().low();
              return low.isEmpty() || low.get().compareTo(most) <= 0;
            });
  }

  /**
   * {@return those with a unit whose amount may be as much or less}
   *
   * @param code the UCUM or ISO 4217 code of the unit, or its symbol
   * @param most the greatest amount wanted
   */
  public Quantities atMost(String code, long most) {
    return atMost(code, BigDecimal.valueOf(most));
  }

  /** {@return those that are a rise} */
  public Quantities rising() {
    return filter(q -> q.direction() == Direction.UP);
  }

  /** {@return those that are a fall} */
  public Quantities falling() {
    return filter(q -> q.direction() == Direction.DOWN);
  }
}
