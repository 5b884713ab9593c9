package org.nutgraf.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure or a currency, such as {@code km/h}, {@code USD} or {@code %}. Its code is the
 * UCUM code, or ISO 4217 for money. Equal by code. Immutable and thread-safe.
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

  private Unit(
      String code,
      String symbol,
      String name,
      String dimension,
      BigDecimal factor,
      BigDecimal offset) {
    this.code = Objects.requireNonNull(code, "code");
    this.symbol = Objects.requireNonNull(symbol, "symbol");
    this.name = Objects.requireNonNull(name, "name");
    this.dimension = Objects.requireNonNull(dimension, "dimension");
    this.factor = Objects.requireNonNull(factor, "factor");
    this.offset = Objects.requireNonNull(offset, "offset");
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
    return new Unit(code, symbol, name, dimension, factor, BigDecimal.ZERO);
  }

  /**
   * {@return a unit of a scale whose zero is elsewhere, such as degrees Celsius}
   *
   * @param newOffset what is added after multiplying with the factor
   */
  public Unit withOffset(BigDecimal newOffset) {
    return new Unit(code, symbol, name, dimension, factor, newOffset);
  }

  /**
   * {@return a currency}
   *
   * @param code its ISO 4217 code
   * @param name its name in the singular
   */
  public static Unit currency(String code, String name) {
    return new Unit(code, code, name, MONEY, BigDecimal.ONE, BigDecimal.ZERO);
  }

  /**
   * {@return a part of a currency, such as the cent}
   *
   * @param name its name in the singular
   * @param factor how much of the currency it is, such as 0.01
   */
  public static Unit minor(String name, BigDecimal factor) {
    return new Unit(name, name, name, MONEY, factor, BigDecimal.ZERO);
  }

  /**
   * {@return a thing that an amount is counted by, as in "$5 a share"}
   *
   * @param noun the thing in the singular
   */
  public static Unit thing(String noun) {
    return new Unit(noun, noun, noun, THING, BigDecimal.ONE, BigDecimal.ZERO);
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
   * {@return an amount of this unit in the base unit of its dimension; exact unless the factor has
   * no finite decimal form}
   *
   * @param value an amount of this unit
   */
  public BigDecimal toBase(BigDecimal value) {
    return value.multiply(factor).add(offset);
  }

  /**
   * {@return an amount of this unit in another, if both measure the same; currencies are never
   * converted into each other}
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
    BigDecimal base = toBase(value).subtract(other.offset);
    return Optional.of(base.divide(other.factor, MathContext.DECIMAL128));
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
