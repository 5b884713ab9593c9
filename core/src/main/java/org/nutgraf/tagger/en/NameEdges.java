package org.nutgraf.tagger.en;

import org.nutgraf.engine.NameType;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The ends of names by our convention where corpora differ: "Kursk region" is whole, "southern
 * Chile" is Chile, and titles stay outside.
 */
final class NameEdges {
  private static final Lexicon DIVISIONS =
      Lexicon.ofWords("region", "oblast", "krai", "province", "governorate");

  /** Before "region" these make no name of a division. */
  private static final Lexicon WIDE =
      Lexicon.ofWords(
          ("gulf balkan balkans baltic asia pacific asia-pacific arab sahel caucasus mediterranean"
                  + " east africa caribbean america europe sea black arctic himalaya himalayas ocean"
                  + " sahara andes alps amazon mekong great")
              .split(" "));

  /** Parts of the sky that are no part of a name in lower case, nor where two are one word. */
  private static final Lexicon COMPASS =
      Lexicon.ofWords(
          ("north south east west northern southern eastern western central northeast northwest"
                  + " southeast southwest northeastern northwestern southeastern southwestern"
                  + " north-eastern north-western south-eastern south-western north-east north-west"
                  + " south-east south-west")
              .split(" "));

  /** Always a title. */
  private static final Lexicon TITLES =
      Lexicon.ofWords(
          ("mr mrs ms dr prof professor president minister premier chancellor secretary senator sen"
                  + " congressman congresswoman representative rep governor gov mayor ambassador"
                  + " lieutenant lt colonel col sergeant sgt gen admiral adm brigadier corporal cpl"
                  + " inspector superintendent ayatollah mr. mrs. ms. dr. prof. sen. rep. gov."
                  + " lt. col. sgt. gen. adm. cpl. capt. maj. rev. hon.")
              .split(" "));

  /** Titles and trades that are names of people, too: outside where a full name follows. */
  private static final Lexicon TRADES =
      Lexicon.ofWords(
          ("king queen prince princess emperor emir sultan general major captain commander chief"
                  + " judge justice pope cardinal archbishop bishop father pastor rabbi imam sister"
                  + " director chairman chairwoman speaker coach skipper manager officer detective"
                  + " attorney prosecutor lawyer doctor surgeon nurse engineer economist analyst"
                  + " journalist reporter correspondent editor author writer novelist poet historian"
                  + " photographer actor actress singer rapper musician comedian artist painter"
                  + " sculptor architect designer chef teacher student researcher scientist physicist"
                  + " chemist biologist activist campaigner lawmaker politician diplomat businessman"
                  + " businesswoman entrepreneur billionaire farmer pilot astronaut striker"
                  + " midfielder goalkeeper defender quarterback pitcher spokesman spokeswoman")
              .split(" "));

  private static final String[] TRADE_ENDS = {"ologist", "holder", "keeper", "worker", "owner"};

  private static final int TWO_PARTS = 10;

  private final TokenTable words;

  NameEdges(TokenTable words) {
    this.words = words;
  }

  /** Returns where a name that was found from a token to before another begins. */
  int start(int from, int to, NameType type) {
    int start = from;
    if (type == NameType.LOCATION) {
      while (start + 1 < to && isDirection(start)) {
        start++;
      }
    } else if (type == NameType.PERSON) {
      while (start + 1 < to && isTitle(start, to)) {
        start++;
      }
    }
    return start;
  }

  /** Tells whether a word says which part of a place is meant: "southern", "Northeastern". */
  private boolean isDirection(int token) {
    return words.lookup(COMPASS, token) != 0
        && (words.has(token, Shape.LOWER)
            || words.length(token) > TWO_PARTS && words.has(token + 1, Shape.CAPITAL));
  }

  private boolean isTitle(int token, int to) {
    if (!words.has(token + 1, NameCase.NAMED)) {
      return false;
    }
    boolean full = to - token > 2 && words.has(token + 2, NameCase.NAMED);
    return words.lookup(TITLES, token) != 0
        || full && (words.lookup(TRADES, token) != 0 || endsAsTrade(token));
  }

  /** Tells whether a word ends as only trades do: "archaeologist", "shopkeeper", "leaseholder". */
  private boolean endsAsTrade(int token) {
    for (String end : TRADE_ENDS) {
      if (words.length(token) > end.length()
          && words.text().startsWith(end, words.end(token) - end.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a name ends that no other follows: "Kursk region", but "Gulf region". */
  int end(int from, int to, NameType type) {
    boolean goesOn =
        type == NameType.LOCATION
            && to < words.size()
            && words.sentence(to) == words.sentence(from)
            && words.has(to, Shape.LOWER)
            && words.lookup(DIVISIONS, to) != 0
            && words.lookup(WIDE, to - 1) == 0;
    return goesOn ? to + 1 : to;
  }
}
