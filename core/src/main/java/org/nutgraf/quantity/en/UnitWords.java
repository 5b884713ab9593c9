package org.nutgraf.quantity.en;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;

/** Words beside a number that tell which of its readings a unit has, or whether it is one. */
final class UnitWords {
  /** Words after which "5 in" are inches and "5 m" are metres. */
  static final Lexicon EXTENT =
      of(
          "long wide tall high deep thick across away above below x by diameter in from of to"
              + " and or more at per apart radius diameter");

  /** Races after their length: "100 m freestyle". */
  static final Lexicon COURSES = of("freestyle race hurdles underwater sprint swim");

  /** Words after which "in" are inches even when a space parts number and unit. */
  static final Lexicon BREADTHS = of("long thick wide tall more");

  /** Adjectives between number and unit: "two more hours". */
  static final Lexicon BETWEEN =
      of(
          "more additional extra less fewer previous full straight further consecutive whole"
              + " long short solid other successive entire past");

  /** Words that make "a year" after a price a date, not a denominator. */
  static final Lexicon LATER = of("earlier ago later before");

  /** What things are sold by: "$5 a bottle". */
  static final Lexicon SOLD =
      of("share head person piece ticket unit dozen bottle game seat pop copy night plate page");

  /** Directions that make degrees an angle. */
  static final Lexicon COMPASS = of("north south east west");

  /** Words near a pound that weighs. */
  static final Lexicon MASS =
      of(
          "weigh weighs weighed weighing weight lose lost gained baby heavy force pressure"
              + " meat cocaine heroin marijuana drugs explosives gold beef rice flour sugar bomb bag"
              + " lift lifted pot trash");

  /** Words near a pound that is paid. */
  static final Lexicon MONEY =
      of(
          "\u00a3 cost costs pay paid pays price prices worth fine fined profit profits sales"
              + " sterling pence spend spent salary tax debt bill loan fee revenue turnover money"
              + " cash budget investment shares bank pension rent value valued charged wages");

  /** Words near degrees of an angle. */
  static final Lexicon ANGLE =
      of(
          "angle angles turn rotate rotated turned slope tilt tilted latitude longitude steep"
              + " spin rotation inclination camera arc");

  /** Words near degrees of heat. */
  static final Lexicon HEAT =
      of(
          "temperature temperatures weather outside cold hot warm heat cool freezing chill"
              + " degrees celsius fahrenheit now thermometer \u00b0");

  private UnitWords() {}

  private static Lexicon of(String words) {
    return Lexicon.ofWords(words.split(" "));
  }

  /** Tells whether a token is in a list; a place outside the text is not. */
  static boolean has(TokenTable atoms, Lexicon words, int token) {
    return token >= 0 && token < atoms.size() && atoms.lookup(words, token) != 0;
  }

  /** Tells whether a word of a list stands near the number in its sentence. */
  static boolean near(TokenTable atoms, Draft d, Lexicon words, int reach) {
    int sentence = atoms.sentence(d.numberFrom);
    int from = Math.max(atoms.sentenceStart(sentence), d.numberFrom - reach);
    int to = Math.min(atoms.sentenceEnd(sentence), d.numberTo + reach);
    for (int i = from; i < to; i++) {
      if (atoms.lookup(words, i) != 0) {
        return true;
      }
    }
    return false;
  }
}
