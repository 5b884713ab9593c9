package org.nutgraf.text;

/**
 * The bits of {@link TokenTable#shape(int)}: what can be seen of a token without reading it.
 *
 * @since 0.1.0
 */
public final class Shape {
  /** The first character is an upper-case letter. */
  public static final int CAPITAL = 1;

  /** Has two letters or more, none of them lower case ("NATO", "U.S."). */
  public static final int ALL_CAPS = 1 << 1;

  /** Has letters, none of them upper case. */
  public static final int LOWER = 1 << 2;

  /** Has a letter. */
  public static final int LETTER = 1 << 3;

  /** Has a digit. */
  public static final int DIGIT = 1 << 4;

  /** Made of digits and of points, commas or colons between them ("14,000", "2.7", "10:30"). */
  public static final int NUMBER = 1 << 5;

  /** Has neither letter nor digit. */
  public static final int PUNCTUATION = 1 << 6;

  /** White space, or the beginning of the text, stands before it. */
  public static final int SPACE_BEFORE = 1 << 7;

  /**
   * An opening or closing quotation mark, single or double, straight or curly; an apostrophe counts
   * when it stands alone.
   */
  public static final int QUOTE = 1 << 8;

  /** A currency symbol. */
  public static final int CURRENCY = 1 << 9;

  private Shape() {}
}
