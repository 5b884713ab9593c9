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

  /** Has no digit and a capital that is not the first character ("al-Nur", "eBay"). */
  public static final int INNER_CAPITAL = 1 << 10;

  private Shape() {}

  /** Returns the bits of {@code text[start..end)}. */
  static int of(String text, int start, int end) {
    int bits = 0;
    int letters = 0;
    int upper = 0;
    int lower = 0;
    boolean number = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if ((c | 32) >= 'a' && (c | 32) <= 'z') {
          letters++;
          number = false;
          if ((c & 32) == 0) {
            upper++;
            bits |= i == start ? CAPITAL : 0;
          } else {
            lower++;
          }
        } else if (c >= '0' && c <= '9') {
          bits |= DIGIT;
        } else if (c != '.' && c != ',' && c != ':') {
          number = false;
        }
      } else if (Character.isLetter(c)) {
        letters++;
        number = false;
        if (Character.isUpperCase(c)) {
          upper++;
          bits |= i == start ? CAPITAL : 0;
        } else if (Character.isLowerCase(c)) {
          lower++;
        }
      } else if (Character.isDigit(c)) {
        bits |= DIGIT;
      } else {
        number = false;
      }
    }
    if (upper > 0 && (bits & (CAPITAL | DIGIT)) == 0) {
      bits |= INNER_CAPITAL;
    }
    if (letters > 0) {
      bits |= LETTER | (upper == 0 ? LOWER : 0) | (lower == 0 && upper > 1 ? ALL_CAPS : 0);
    } else if ((bits & DIGIT) == 0) {
      bits |= PUNCTUATION;
    } else if (number) {
      bits |= NUMBER;
    }
    if (start == 0 || TokenTable.isSpace(text.charAt(start - 1))) {
      bits |= SPACE_BEFORE;
    }
    char first = text.charAt(start);
    if (end - start <= 2 && isQuote(first) && isQuote(text.charAt(end - 1))) {
      bits |= QUOTE;
    }
    boolean currency =
        first == '$' || first >= 0x80 && Character.getType(first) == Character.CURRENCY_SYMBOL;
    return currency ? bits | CURRENCY : bits;
  }

  private static boolean isQuote(char c) {
    return switch (c) {
      case '"',
          '\'',
          '`',
          '\u2018',
          '\u2019',
          '\u201a',
          '\u201b',
          '\u201c',
          '\u201d',
          '\u201e',
          '\u201f',
          '\u00ab',
          '\u00bb',
          '\u2039',
          '\u203a' ->
          true;
      default -> false;
    };
  }
}
