package org.nutgraf.text.en;

import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/** Letters of a currency that touch their amount and are a token of their own: "USD1,700". */
final class CurrencyLetters {
  /** Codes that are written right before an amount. */
  private static final Lexicon CODES =
      Lexicon.ofWords(
          ("usd eur gbp jpy cny rmb inr aud cad nzd hkd sgd twd krw chf sek nok dkk pln czk huf rub"
                  + " uah ils aed sar qar kwd bhd omr egp zar ngn kes ghs brl mxn clp"
                  + " myr thb idr php vnd pkr bdt lkr npr isk mnt xof xaf rm rs ksh tsh ush sh tk dh dhs")
              .split(" "));

  /** Letters of rand, naira and riyals, which are money only where the amount or a verb says so. */
  private static final Lexicon SHORT = Lexicon.ofWords("r", "n", "sr", "qr");

  /** Words before what is paid: "cost R500", but not "drove the R500". */
  private static final Lexicon PAYING =
      Lexicon.ofWords(
          ("paid pay pays paying cost costs costing spent spend earn earns earned worth fined charged"
                  + " charge owed owes borrowed price stole save saved donated contributed")
              .split(" "));

  private static final int LONGEST = 4;
  private static final int LONGEST_VERB = 12;

  private CurrencyLetters() {}

  /** Returns the end of the letters if they are money, or 0. {@code atoms} asks for all of them. */
  static int end(String text, int at, int blockStart, int blockEnd, boolean atoms) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return 0;
    }
    int end = at;
    while (end < blockEnd && end - at <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - at > LONGEST || !isDigit(text, end, blockEnd)) {
      return 0;
    }
    // a pound sign that a wrong encoding has spoilt ("PS2.7m"), but not "PS5"
    if (Fold.matches(text, at, end, "ps")
        && text.charAt(at + 1) == 'S'
        && (isDigit(text, end + 1, blockEnd) || isMark(text, end + 1, blockEnd))) {
      return end;
    }
    char before = at > blockStart ? text.charAt(at - 1) : ' ';
    boolean dollars = before == '$'; // "$US160m"
    if (!dollars && before != '(' && before != '~' && !TokenTable.isSpace(before)) {
      return 0;
    }
    int hash = Fold.hash(text, at, end);
    boolean code =
        CODES.find(hash, text, at, end) != 0
            || atoms
                && SHORT.find(hash, text, at, end) != 0
                && (isAmount(text, end, blockEnd) || isPaid(text, at, blockStart));
    return dollars || code ? end : 0;
  }

  /** "1,200", "49.90", "75 000", "7.2 billion": more than the number of a model or road. */
  private static boolean isAmount(String text, int at, int blockEnd) {
    boolean group = false;
    boolean cents = false;
    int end = at;
    while (isDigit(text, end, blockEnd)
        || isMark(text, end, blockEnd) && isDigit(text, end + 1, blockEnd)) {
      group |= text.charAt(end) == ',';
      cents |= text.charAt(end) == '.' && isDigit(text, end + 2, blockEnd);
      end++;
    }
    boolean space = end < blockEnd && text.charAt(end) == ' ';
    int next = space ? end + 1 : end;
    boolean scale =
        text.startsWith("million", next)
            || text.startsWith("billion", next)
            || text.startsWith("trillion", next)
            || !space && (text.startsWith("mn", next) || text.startsWith("bn", next));
    boolean three =
        space
            && isDigit(text, next, blockEnd)
            && isDigit(text, next + 1, blockEnd)
            && isDigit(text, next + 2, blockEnd);
    return group || cents || scale || three;
  }

  /** Tells whether the word before says that money is paid. */
  private static boolean isPaid(String text, int at, int blockStart) {
    int end = at - 1;
    int start = end;
    while (start > blockStart && end - start < LONGEST_VERB && isLetter(text, start - 1)) {
      start--;
    }
    return start < end && PAYING.find(Fold.hash(text, start, end), text, start, end) != 0;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static boolean isMark(String text, int at, int blockEnd) {
    char c = at < blockEnd ? text.charAt(at) : ' ';
    return c == '.' || c == ',' || c == ':';
  }

  private static boolean isDigit(String text, int at, int blockEnd) {
    char c = at < blockEnd ? text.charAt(at) : ' ';
    return c >= '0' && c <= '9';
  }
}
