package org.nutgraf.training;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;

/** Tells events and nationalities apart from other names of corpora that know only MISC. */
final class MiscTypes {
  private static final Set<String> EVENTS =
      Set.of(
          "war",
          "wars",
          "battle",
          "olympics",
          "olympic",
          "cup",
          "championship",
          "championships",
          "games",
          "open",
          "prix",
          "festival",
          "conference",
          "summit",
          "election",
          "elections",
          "hurricane",
          "storm",
          "typhoon",
          "cyclone",
          "revolution",
          "uprising",
          "intifada",
          "tournament",
          "masters",
          "massacre",
          "crisis",
          "holocaust",
          "congress",
          "convention",
          "referendum",
          "marathon",
          "derby",
          "olympiad",
          "wwii",
          "ww2",
          "wwi",
          "earthquake",
          "tsunami",
          "coup",
          "genocide",
          "siege",
          "expo",
          "biennale",
          "forum",
          "trophy",
          "classic",
          "playoffs",
          "finals",
          "series");
  private static final Set<String> GROUPS =
      Set.of(
          "jewish",
          "jew",
          "jews",
          "muslim",
          "muslims",
          "islamic",
          "islamist",
          "islamists",
          "christian",
          "christians",
          "catholic",
          "catholics",
          "protestant",
          "protestants",
          "hindu",
          "hindus",
          "buddhist",
          "buddhists",
          "sikh",
          "sikhs",
          "sunni",
          "sunnis",
          "shiite",
          "shiites",
          "shia",
          "orthodox",
          "arab",
          "arabs",
          "kurd",
          "kurds",
          "kurdish",
          "serb",
          "serbs",
          "croat",
          "croats",
          "tutsi",
          "tutsis",
          "hutu",
          "hutus",
          "tamil",
          "tamils",
          "african",
          "africans",
          "european",
          "europeans",
          "asian",
          "asians",
          "american",
          "americans",
          "british",
          "french",
          "german",
          "germans",
          "russian",
          "russians",
          "chinese",
          "japanese",
          "dutch",
          "swiss",
          "turkish",
          "turk",
          "turks",
          "english",
          "scottish",
          "welsh",
          "irish",
          "spanish",
          "polish",
          "danish",
          "swedish",
          "finnish",
          "czech",
          "greek",
          "greeks",
          "republican",
          "republicans",
          "democrat",
          "democrats",
          "democratic",
          "communist",
          "communists",
          "palestinian",
          "palestinians",
          "chechen",
          "chechens",
          "communism",
          "nazi",
          "nazis",
          "marxist",
          "israeli",
          "israelis",
          "iraqi",
          "iraqis",
          "pakistani",
          "thai",
          "saudi",
          "iranian",
          "indian",
          "australian",
          "canadian",
          "italian",
          "croatian",
          "cuban");
  private static final Set<String> ENDINGS = Set.of("ian", "ians", "ese", "ish", "ani", "anis");

  private MiscTypes() {}

  /** Returns the type that a MISC name has beyond doubt, or null. */
  static @Nullable NameType of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
    for (String word : words) {
      if (EVENTS.contains(word)) {
        return NameType.EVENT;
      }
    }
    String last = words[words.length - 1];
    if (words.length == 1 && (GROUPS.contains(last) || ends(last))) {
      return NameType.NORP;
    }
    return words.length == 2
            && GROUPS.contains(last)
            && words[0].matches("north|south|african|asian|latin")
        ? NameType.NORP
        : null;
  }

  private static boolean ends(String word) {
    return word.length() > 5 && ENDINGS.stream().anyMatch(word::endsWith);
  }
}
