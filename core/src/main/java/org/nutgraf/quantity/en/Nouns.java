package org.nutgraf.quantity.en;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;

/** English nouns by their form: plurals, and their singulars. */
public final class Nouns {
  private static final Map<String, String> IRREGULAR = irregular();

  /** Plurals without -s, and nouns that are counted in the singular: "troops", "staff". */
  static final Lexicon PLURALS = Lexicon.ofWords(plurals());

  private static final Lexicon NO_MEN =
      Lexicon.ofWords(
          "specimen regimen abdomen acumen bitumen albumen cyclamen foramen dolmen ramen"
              .split(" "));

  private Nouns() {}

  private static Map<String, String> irregular() {
    Map<String, String> map = new HashMap<>();
    String pairs =
        "people people, persons person, men man, women woman, children child, feet foot, teeth tooth, "
            + "geese goose, mice mouse, oxen ox, wives wife, lives life, knives knife, wolves wolf, "
            + "halves half, shelves shelf, leaves leaf, thieves thief, loaves loaf, calves calf, "
            + "crises crisis, analyses analysis, bases base, theses thesis, diagnoses diagnosis, "
            + "criteria criterion, phenomena phenomenon, data data, media media, bacteria bacterium, "
            + "alumni alumnus, series series, species species, news news, means means, viruses virus, "
            + "buses bus, gases gas, campuses campus, bonuses bonus, dice die, pence penny, "
            + "heroes hero, potatoes potato, tomatoes tomato, vetoes veto, echoes echo, "
            + "movies movie, cookies cookie, zombies zombie, rookies rookie, calories calorie, "
            + "axes axe, aircraft aircraft, headquarters headquarters, barracks barracks, "
            + "crossroads crossroads, troops troop, odds odds, lens lens, chassis chassis, "
            + "yes yes, gas gas, bus bus, virus virus, plus plus, bias bias, canvas canvas, "
            + "atlas atlas, tennis tennis, physics physics, politics politics, economics economics";
    for (String pair : pairs.split(", ")) {
      String[] words = pair.split(" ");
      map.put(words[0], words[1]);
    }
    return map;
  }

  private static String[] plurals() {
    return ("people men women children police staff personnel cattle sheep fish deer aircraft "
            + "spacecraft hovercraft watercraft feet teeth geese mice oxen data media criteria "
            + "phenomena bacteria alumni offspring livestock poultry clergy gentry folk folks "
            + "youth infantry cavalry crew brethren dice salmon trout squid shrimp cod bison moose "
            + "swine aides chinese japanese vietnamese portuguese sudanese lebanese burmese "
            + "senegalese congolese maltese nepalese taiwanese rohingya percent "
            + "congressmen congresswomen policemen policewomen firemen fishermen businessmen "
            + "businesswomen servicemen servicewomen gunmen salesmen sportsmen clergymen "
            + "spokesmen seamen airmen lawmen militiamen crewmen statesmen craftsmen frenchmen "
            + "englishmen irishmen dutchmen welshmen scotsmen grandchildren schoolchildren "
            + "stepchildren midwives housewives israelis pakistanis iraqis saudis bangladeshis yemenis "
            + "omanis kuwaitis qataris emiratis bahrainis nepalis somalis azerbaijanis kashmiris "
            + "punjabis bengalis gujaratis taxis skis alibis safaris tsunamis")
        .split(" ");
  }

  /**
   * Returns a word in lower case.
   *
   * @param word any word
   * @return its folded form
   */
  public static String fold(String word) {
    return Fold.string(word, 0, word.length());
  }

  /** Tells whether a folded word is a plural in -men: "gentlemen", but not "specimen". */
  static boolean isMen(String word) {
    return word.length() > 5 && word.endsWith("men") && !NO_MEN.contains(word);
  }

  /** Tells whether a folded word looks like a plural noun: "-s", but not "-ss", "-us" or "-is". */
  static boolean isPlural(String word) {
    int n = word.length();
    if (PLURALS.contains(word) || isMen(word)) {
      return true;
    }
    if (n < 4 || word.charAt(n - 1) != 's' || word.charAt(n - 2) == '\'') {
      return word.equals("tvs") || word.equals("pcs") || word.equals("cds") || word.equals("ids");
    }
    String known = IRREGULAR.get(word);
    if (known != null) {
      return !known.equals(word) || word.equals("series") || word.equals("species");
    }
    char before = word.charAt(n - 2);
    return before != 's' && before != 'u' && before != 'i' && Character.isLetterOrDigit(before);
  }

  /**
   * Returns the singular of a noun in lower case; a noun that is no plural stays as it is.
   *
   * @param word a noun in lower case
   * @return its singular
   */
  public static String singular(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int n = word.length();
    if (word.endsWith("men") && n > 4 && (PLURALS.contains(word) || isMen(word))
        || word.endsWith("women") && n > 6) {
      return word.substring(0, n - 2) + "an";
    }
    if (word.endsWith("children") && n > 8) {
      return word.substring(0, n - 3);
    }
    if (n > 4 && word.endsWith("is") && PLURALS.contains(word)) {
      return word.substring(0, n - 1);
    }
    if (n < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return n == 3 && word.endsWith("s") && PLURALS.contains(word) ? word.substring(0, 2) : word;
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("zzes")) {
      return word.substring(0, n - 2);
    }
    return word.substring(0, n - 1);
  }
}
