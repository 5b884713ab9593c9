package org.nutgraf.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure or a currency, such as {@code km/h}, {@code USD} or {@code %}. Its code is the
 * UCUM code, or ISO 4217 for money. Equal by code. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Unit {
  private static final String MONEY = "money";
  private static final String THING = "thing";

  private final String code;
  private final String symbol;
  private final String name;
  private final String dimension;
  private final BigDecimal factor;
  private final BigDecimal offset;
  private final BigDecimal divisor;

  private Unit(
      String code,
      String symbol,
      String name,
      String dimension,
      BigDecimal factor,
      BigDecimal offset,
      BigDecimal divisor) {
    this.code = Objects.requireNonNull(code, "code");
    this.symbol = Objects.requireNonNull(symbol, "symbol");
    this.name = Objects.requireNonNull(name, "name");
    this.dimension = Objects.requireNonNull(dimension, "dimension");
    this.factor = Objects.requireNonNull(factor, "factor");
    this.offset = Objects.requireNonNull(offset, "offset");
    this.divisor = Objects.requireNonNull(divisor, "divisor");
    if (factor.signum() == 0 || divisor.signum() == 0) {
      throw new IllegalArgumentException(
          "a unit is not 0 base units: factor " + factor + ", divisor " + divisor);
    }
  }

  /**
   * {@return a unit that is so many times the base unit of its dimension}
   *
   * @param code its UCUM code, or a code of its own in braces
   * @param symbol how it is written short
   * @param name its name in the singular
   * @param dimension what it measures, such as {@code length}
   * @param factor its size in base units
   */
  public static Unit of(
      String code, String symbol, String name, String dimension, BigDecimal factor) {
    return new Unit(code, symbol, name, dimension, factor, BigDecimal.ZERO, BigDecimal.ONE);
  }

  /**
   * {@return a unit of a scale whose zero is elsewhere, such as degrees Celsius}
   *
   * @param newOffset what is added after multiplying with the factor, and before dividing
   */
  public Unit withOffset(BigDecimal newOffset) {
    return new Unit(code, symbol, name, dimension, factor, newOffset, divisor);
  }

  /**
   * {@return a unit whose size is a fraction without a finite decimal form, such as 5/18 of the
   * metre per second for km/h}
   *
   * @param newDivisor what the product with the factor, and the offset, are divided by
   */
  public Unit withDivisor(BigDecimal newDivisor) {
    return new Unit(code, symbol, name, dimension, factor, offset, newDivisor);
  }

  /**
   * {@return a currency}
   *
   * @param code its ISO 4217 code
   * @param name its name in the singular
   */
  public static Unit currency(String code, String name) {
    return new Unit(code, code, name, MONEY, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE);
  }

  /**
   * {@return a part of a currency, such as the cent}
   *
   * @param name its name in the singular
   * @param factor how much of the currency it is, such as 0.01
   */
  public static Unit minor(String name, BigDecimal factor) {
    return new Unit(name, name, name, MONEY, factor, BigDecimal.ZERO, BigDecimal.ONE);
  }

  /**
   * {@return a thing that an amount is counted by, as in "$5 a share"}
   *
   * @param noun the thing in the singular
   */
  public static Unit thing(String noun) {
    return new Unit(noun, noun, noun, THING, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE);
  }

  /**
   * {@return so many of this unit as one, such as "100 km" in "9 litres per 100 km"}
   *
   * @param count how many, a whole number
   */
  public Unit times(BigDecimal count) {
    String number = count.toPlainString();
    return new Unit(
        number + "." + code,
        number + " " + symbol,
        number + " " + name,
        dimension,
        factor.multiply(count),
        offset,
        divisor);
  }

  /** {@return the UCUM code ("[mi_i]", "Cel", "%"), or the ISO 4217 code of a currency} */
  public String code() {
    return code;
  }

  /** {@return how it is written short ("mi")} */
  public String symbol() {
    return symbol;
  }

  /** {@return its name in the singular ("mile")} */
  public String name() {
    return name;
  }

  /** {@return what it measures: "length", "mass", "money" …} */
  public String dimension() {
    return dimension;
  }

  /** {@return whether it is a currency} */
  public boolean isCurrency() {
    return dimension.equals(MONEY);
  }

  /** {@return whether it is a thing and no unit of measure ("a share")} */
  public boolean isThing() {
    return dimension.equals(THING);
  }

  /**
   * {@return an amount of this unit in the base unit of its dimension: of SI, but degrees for
   * angles and bits for data; exact where it has a finite decimal form, else of 34 digits}
   *
   * @param value an amount of this unit
   */
  public BigDecimal toBase(BigDecimal value) {
    return quotient(value.multiply(factor).add(offset), divisor);
  }

  private static BigDecimal quotient(BigDecimal upper, BigDecimal lower) {
    BigDecimal value =
        lower.compareTo(BigDecimal.ONE) == 0 ? upper : upper.divide(lower, MathContext.DECIMAL128);
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * {@return an amount of this unit in another, if both measure the same: exact where it has a
   * finite decimal form, else of 34 digits; currencies are never converted into each other}
   *
   * @param value an amount of this unit
   * @param other the unit wanted
   */
  public Optional<BigDecimal> convert(BigDecimal value, Unit other) {
    if (code.equals(other.code)) {
      return Optional.of(value);
    }
    if (!dimension.equals(other.dimension) || isCurrency() || isThing()) {
      return Optional.empty();
    }
    BigDecimal upper = value.multiply(factor).add(offset).multiply(other.divisor);
    return Optional.of(
        quotient(upper.subtract(other.offset.multiply(divisor)), other.factor.multiply(divisor)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit u && code.equals(u.code) && dimension.equals(u.dimension);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
