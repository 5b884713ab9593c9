package org.nutgraf.numeral;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, such as {@code 14,000}, {@code 2.7 million}, {@code twenty-first} or
 * {@code dozens}, over a range of atoms. Its value is exact; a fraction without a finite decimal
 * form ("a third") has 34 digits. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Numeral {
  private final int from;
  private final int to;
  private final BigDecimal low;
  private final BigDecimal high;
  private final BigDecimal scale;
  private final int flags;
  private final @Nullable String relative;

  private static final int VAGUE = 1;
  private static final int ORDINAL = 2;
  private static final int WORDS = 4;
  private static final int FRACTION = 8;

  private Numeral(
      int from,
      int to,
      BigDecimal low,
      BigDecimal high,
      BigDecimal scale,
      int flags,
      @Nullable String relative) {
    this.from = from;
    this.to = to;
    this.low = low;
    this.high = high;
    this.scale = scale;
    this.flags = flags;
    this.relative = relative;
  }

  /**
   * {@return an exact cardinal in digits}
   *
   * @param from its first token
   * @param to the token after its last
   * @param value its value
   */
  public static Numeral of(int from, int to, BigDecimal value) {
    Objects.requireNonNull(value, "value");
    return new Numeral(from, to, value, value, BigDecimal.ONE, 0, null);
  }

  /**
   * {@return a vague number, known only to lie between two others}
   *
   * @param from its first token
   * @param to the token after its last
   * @param low the least it may be
   * @param high the most it may be
   */
  public static Numeral vague(int from, int to, BigDecimal low, BigDecimal high) {
    return new Numeral(from, to, low, high, BigDecimal.ONE, VAGUE | WORDS, null);
  }

  /**
   * {@return an ordinal counted from somewhere else than the beginning}
   *
   * @param from its first token
   * @param to the token after its last
   * @param relative the place, such as {@code end-1}
   */
  public static Numeral relative(int from, int to, String relative) {
    return new Numeral(
        from, to, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, ORDINAL | WORDS, relative);
  }

  /** {@return the same number as an ordinal} */
  public Numeral ordinal() {
    return with(flags | ORDINAL, scale);
  }

  /** {@return the same number as one written in words} */
  public Numeral inWords() {
    return with(flags | WORDS, scale);
  }

  /** {@return the same number as a fraction or with a fraction} */
  public Numeral fraction() {
    return with(flags | FRACTION, scale);
  }

  /**
   * {@return the same number with the scale it was written in}
   *
   * @param newScale the scale, such as 1000000 for "2.7 million"
   */
  public Numeral scaled(BigDecimal newScale) {
    return with(flags, newScale);
  }

  private Numeral with(int newFlags, BigDecimal newScale) {
    return new Numeral(from, to, low, high, newScale, newFlags, relative);
  }

  /** {@return its first token} */
  public int from() {
    return from;
  }

  /** {@return the token after its last} */
  public int to() {
    return to;
  }

  /** {@return its value; of a vague number the least it may be; 0 for a relative ordinal} */
  public BigDecimal value() {
    return low;
  }

  /** {@return the least it may be: its value unless it is vague} */
  public BigDecimal low() {
    return low;
  }

  /** {@return the most it may be: its value unless it is vague} */
  public BigDecimal high() {
    return high;
  }

  /** {@return the scale word's value, such as 1000000 in "2.7 million", or 1} */
  public BigDecimal scale() {
    return scale;
  }

  /** {@return whether it names a rank ("21st", "third") and no amount} */
  public boolean isOrdinal() {
    return (flags & ORDINAL) != 0;
  }

  /** {@return whether it is vague ("dozens", "several hundred")} */
  public boolean isVague() {
    return (flags & VAGUE) != 0;
  }

  /** {@return whether it is written in words only} */
  public boolean isInWords() {
    return (flags & WORDS) != 0;
  }

  /** {@return whether a fraction is part of it ("two-thirds", "2 1/2")} */
  public boolean isFraction() {
    return (flags & FRACTION) != 0;
  }

  /** {@return whether it is a whole number, and neither vague nor relative} */
  public boolean isInteger() {
    return !isVague()
        && relative == null
        && (low.signum() == 0 || low.stripTrailingZeros().scale() <= 0);
  }

  /**
   * {@return the place of an ordinal that counts from elsewhere: {@code end-1} for "the last but
   * one", {@code current+1} for "next"}
   */
  public Optional<String> relative() {
    return Optional.ofNullable(relative);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Numeral n
        && from == n.from
        && to == n.to
        && low.equals(n.low)
        && high.equals(n.high)
        && scale.equals(n.scale)
        && flags == n.flags
        && Objects.equals(relative, n.relative);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to, low, high, flags, relative);
  }

  @Override
  public String toString() {
    if (relative != null) {
      return relative;
    }
    String text =
        isVague() ? low.toPlainString() + ".." + high.toPlainString() : low.toPlainString();
    return isOrdinal() ? text + "." : text;
  }
}
