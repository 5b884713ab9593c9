package org.nutgraf.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * News-like articles made of parts: headline, dateline, speech, figures, dates; the same for a
 * seed.
 */
final class NewsText {
  private static final List<String> SENTENCES =
      List.of(
          "{person}, the {role} of {org}, said {when} that {count} {things} had been {done} in {place}.",
          "\u201cWe {did} more than {count} {things} {when},\u201d {last} told reporters. \u201cThat is {percent} more than a year ago.\u201d",
          "{org} reported a loss of {money} for the third quarter, down from {money} in {month} {year}.",
          "According to a report by {org}, about {count} {things} were {done} between {month} and {month}.",
          "Analysts suggest the {thing} could cost {money} a year, though officials have not confirmed the figure.",
          "The {role} said he did not expect the {thing} to be {done} before {month} {year}.",
          "Residents of {place}, some {distance} from the coast, were told to leave {when}.",
          "\u201cIt is not what anyone wanted,\u201d said {person}, {age}, who has lived in {place} since {year}.",
          "The {adj} government signed an agreement with {org} on {month} {day}, ending {number} years of talks.",
          "Shares of {org} rose {percent} to {money} {when} after the {thing} was announced.",
          "It was the {ordinal} {thing} of its kind in the {adj} capital, where {count} people live.",
          "Police in {place} said at least {number} people were injured when a {thing} collapsed {when}.",
          "She added that the {things} would arrive \u201cwithin weeks, not months\u201d and asked {org} for patience.",
          "The weather, which had been mild, turned, and the roads to the north of {place} were closed.",
          "Critics claimed without evidence that {last} had known of the {thing} for months.");

  private static final List<String> HEADLINES =
      List.of(
          "{org} to close {place} {thing}",
          "{count} {things} {done} in {place}",
          "{last} doubts {thing} figures");

  private static final List<String> FIRST =
      List.of("Ada", "Jon", "Marta", "Idris", "Lise", "Pavel", "Noor", "Tomas", "Grace", "Kenji");
  private static final List<String> LAST =
      List.of(
          "Brandt", "Vale", "Okafor", "Lindqvist", "Moreau", "Petrov", "Haddad", "Suzuki", "Doyle");
  private static final List<String> PLACES =
      List.of("Bergen", "Lyon", "Nairobi", "the Jezero region", "Ohio", "Gdansk", "Osaka", "Quito");
  private static final List<String> ORGS =
      List.of(
          "Nordvik Lines",
          "the Ministry of Transport",
          "Halden Steel",
          "the World Health Organization",
          "Fjordwire",
          "the University of Lyon",
          "Kestrel Bank");
  private static final List<String> ROLES =
      List.of("chief executive", "mayor", "finance minister", "head", "spokesman", "president");
  private static final List<String> THINGS =
      List.of("bridge", "ferry", "mine", "shelter", "vaccine", "contract", "reactor", "school");
  private static final List<String> DONE =
      List.of("repaired", "delivered", "closed", "destroyed", "approved", "delayed");
  private static final List<String> WHEN =
      List.of("on Tuesday", "last week", "on March 3", "this year", "late on Monday", "in 2023");
  private static final List<String> MONTHS =
      List.of("January", "March", "May", "August", "October", "December");
  private static final List<String> ADJECTIVES =
      List.of("Norwegian", "Kenyan", "Japanese", "French", "Polish");

  private final Random random;

  NewsText(long seed) {
    random = new Random(seed);
  }

  /** An article of about 300 words. */
  String article() {
    StringBuilder text = new StringBuilder(fill(pick(HEADLINES)));
    text.append("\n\n");
    text.append(pick(PLACES).replace("the ", "").toUpperCase(java.util.Locale.ROOT));
    text.append(" (Fjordwire) - ");
    for (int i = 0; i < 15; i++) {
      text.append(fill(pick(SENTENCES))).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String fill(String pattern) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      out.append(pattern, at, open).append(value(pattern.substring(open + 1, close)));
      at = close + 1;
    }
    out.append(pattern, at, pattern.length());
    out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
    return out.toString();
  }

  private String value(String slot) {
    return switch (slot) {
      case "person" -> pick(FIRST) + " " + pick(LAST);
      case "last" -> pick(LAST);
      case "place" -> pick(PLACES);
      case "org" -> pick(ORGS);
      case "role" -> pick(ROLES);
      case "thing" -> pick(THINGS);
      case "things" -> pick(THINGS) + "s";
      case "done" -> pick(DONE);
      case "did" -> "delivered";
      case "when" -> pick(WHEN);
      case "month" -> pick(MONTHS);
      case "adj" -> pick(ADJECTIVES);
      default -> number(slot);
    };
  }

  private String number(String slot) {
    int small = 2 + random.nextInt(97);
    return switch (slot) {
      case "count" -> small + "," + (100 + random.nextInt(900));
      case "money" -> "$" + small + "." + random.nextInt(10) + " million";
      case "percent" -> small + " percent";
      case "distance" -> small + " kilometers";
      case "year" -> Integer.toString(1990 + random.nextInt(35));
      case "day" -> Integer.toString(1 + random.nextInt(28));
      case "age", "number" -> Integer.toString(small);
      case "ordinal" -> List.of("first", "second", "fourth").get(small % 3);
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
