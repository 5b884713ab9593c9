package org.nutgraf.quantity;

/**
 * How the true amount stands to the one that is written.
 *
 * @since 0.1.0
 */
public enum Bound {
  /** Equal, as far as the text says. */
  EXACT("", "="),
  /** Near it: "about", "roughly", "some". */
  APPROXIMATE("≈", "~"),
  /** Equal or more: "at least", "no fewer than". */
  AT_LEAST("≥", ">="),
  /** Equal or less: "at most", "up to". */
  AT_MOST("≤", "<="),
  /** More: "more than", "over". */
  MORE_THAN(">", ">"),
  /** Less: "less than", "just shy of". */
  LESS_THAN("<", "<");

  private final String sign;
  private final String ascii;

  Bound(String sign, String ascii) {
    this.sign = sign;
    this.ascii = ascii;
  }

  /** {@return its sign, such as "≈"; empty for {@link #EXACT}} */
  public String sign() {
    return sign;
  }

  /** {@return its sign in ASCII, such as "~"} */
  public String ascii() {
    return ascii;
  }
}
