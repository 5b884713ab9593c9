package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How money is named in news beside its official names, read from money.tsv: short names, slang,
 * signs, letters, parts.
 */
public final class Currencies {
  private static final List<String[]> ROWS = UnitTable.Builder.rows("money.tsv");

  /** Signs before or after an amount. */
  static final Map<Character, String> SIGNS = signs();

  /** Letters that stand before or after "$", in small letters. */
  static final Map<String, String> DOLLARS = texts("dollar");

  /** Letters before an amount that are no codes of ISO 4217, or are in small letters. */
  static final Map<String, String> LETTERS = texts("letters");

  private Currencies() {}

  /**
   * Returns the code of the currency that a sign stands for: "$", "A$", "\u20ac".
   *
   * @param sign a sign, or letters and "$"
   * @return the code of ISO 4217, or null
   */
  public static @Nullable String code(String sign) {
    if (sign.length() == 1 && SIGNS.containsKey(sign.charAt(0))) {
      return SIGNS.get(sign.charAt(0));
    }
    return sign.endsWith("$")
        ? DOLLARS.get(sign.substring(0, sign.length() - 1).toLowerCase(Locale.ROOT))
        : null;
  }

  /** Adds the names to a table that knows the codes. */
  static void addTo(UnitTable.Builder table) {
    for (String[] row : ROWS) {
      if (Character.isDigit(row[1].charAt(0))) {
        table.moneyNames(row[0], new BigDecimal(row[1]), row[2].split(";"));
      }
    }
  }

  private static Map<Character, String> signs() {
    Map<Character, String> signs = new HashMap<>();
    texts("sign").forEach((sign, code) -> signs.put(sign.charAt(0), code));
    return Map.copyOf(signs);
  }

  private static Map<String, String> texts(String how) {
    Map<String, String> texts = new HashMap<>();
    for (String[] row : ROWS) {
      if (row[1].equals(how)) {
        for (String text : row[2].split(";")) {
          texts.put(text, row[0]);
        }
      }
    }
    return Map.copyOf(texts);
  }
}
