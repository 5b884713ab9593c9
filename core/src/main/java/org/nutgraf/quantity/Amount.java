package org.nutgraf.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How much: one exact value such as {@code 14000}, or an interval such as {@code [3, 5]} or {@code
 * (20, ∞)}. Vague amounts ("dozens") are marked. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Amount {
  private final @Nullable BigDecimal low;
  private final @Nullable BigDecimal high;
  private final boolean lowOpen;
  private final boolean highOpen;
  private final boolean vague;

  private Amount(
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean lowOpen,
      boolean highOpen,
      boolean vague) {
    if (low == null && high == null) {
      throw new IllegalArgumentException("an amount has a value or an end");
    }
    this.low = low;
    this.high = high;
    this.lowOpen = lowOpen;
    this.highOpen = highOpen;
    this.vague = vague;
  }

  /**
   * {@return an exact amount}
   *
   * @param value the value
   */
  public static Amount of(BigDecimal value) {
    Objects.requireNonNull(value, "value");
    return new Amount(value, value, false, false, false);
  }

  /**
   * {@return an interval with both ends in it; the lesser comes first, whichever was named first}
   *
   * @param one one end
   * @param other the other end
   */
  public static Amount between(BigDecimal one, BigDecimal other) {
    boolean ordered = one.compareTo(other) <= 0;
    return new Amount(ordered ? one : other, ordered ? other : one, false, false, false);
  }

  /**
   * {@return everything from a value upwards}
   *
   * @param low the low end
   * @param included whether the end itself belongs to it
   */
  public static Amount from(BigDecimal low, boolean included) {
    return new Amount(Objects.requireNonNull(low, "low"), null, !included, true, false);
  }

  /**
   * {@return everything up to a value}
   *
   * @param high the high end
   * @param included whether the end itself belongs to it
   */
  public static Amount upTo(BigDecimal high, boolean included) {
    return new Amount(null, Objects.requireNonNull(high, "high"), true, !included, false);
  }

  /**
   * {@return the same amount with open or closed ends}
   *
   * @param lowIncluded whether the low end belongs to it
   * @param highIncluded whether the high end belongs to it
   */
  public Amount withEnds(boolean lowIncluded, boolean highIncluded) {
    return new Amount(low, high, !lowIncluded, !highIncluded, vague);
  }

  /** {@return the same amount as a vague one} */
  public Amount asVague() {
    return new Amount(low, high, lowOpen, highOpen, true);
  }

  /** {@return the one value, unless this is an interval} */
  public Optional<BigDecimal> value() {
    return isInterval() ? Optional.empty() : Optional.ofNullable(low);
  }

  /** {@return the low end, if there is one; the value itself if there is one value} */
  public Optional<BigDecimal> low() {
    return Optional.ofNullable(low);
  }

  /** {@return the high end, if there is one; the value itself if there is one value} */
  public Optional<BigDecimal> high() {
    return Optional.ofNullable(high);
  }

  /** {@return whether this is an interval and not one value} */
  public boolean isInterval() {
    return low == null || high == null || low.compareTo(high) != 0;
  }

  /** {@return whether the low end belongs to the interval} */
  public boolean isLowIncluded() {
    return low != null && !lowOpen;
  }

  /** {@return whether the high end belongs to the interval} */
  public boolean isHighIncluded() {
    return high != null && !highOpen;
  }

  /** {@return whether the amount is vague ("dozens", "several hundred")} */
  public boolean isVague() {
    return vague;
  }

  /**
   * {@return this amount times a factor}
   *
   * @param factor the factor
   */
  public Amount times(BigDecimal factor) {
    BigDecimal newLow = low == null ? null : low.multiply(factor);
    BigDecimal newHigh = high == null ? null : high.multiply(factor);
    return factor.signum() < 0
        ? new Amount(newHigh, newLow, highOpen, lowOpen, vague)
        : new Amount(newLow, newHigh, lowOpen, highOpen, vague);
  }

  /** Returns the amount with a rising function put to its ends. */
  Amount map(UnaryOperator<BigDecimal> rising) {
    return new Amount(
        low == null ? null : rising.apply(low),
        high == null ? null : rising.apply(high),
        lowOpen,
        highOpen,
        vague);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount a
        && same(low, a.low)
        && same(high, a.high)
        && lowOpen == a.lowOpen
        && highOpen == a.highOpen
        && vague == a.vague;
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b == null : b != null && a.compareTo(b) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        low == null ? null : low.stripTrailingZeros(),
        high == null ? null : high.stripTrailingZeros(),
        vague);
  }

  @Override
  public String toString() {
    if (!isInterval() && low != null) {
      return low.toPlainString();
    }
    String from = low == null ? "-∞" : low.toPlainString();
    String to = high == null ? "∞" : high.toPlainString();
    return (isLowIncluded() ? "[" : "(") + from + ", " + to + (isHighIncluded() ? "]" : ")");
  }
}
