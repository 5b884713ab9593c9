package org.nutgraf.tagger.en;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * What a document and a sentence are like: in sports reports and tables of results names of cities
 * are teams.
 */
final class NameTopic {
  private static final Lexicon SPORTS =
      Lexicon.ofWords(
          "innings",
          "inning",
          "scored",
          "scorer",
          "scorers",
          "scoring",
          "goal",
          "goals",
          "striker",
          "goalkeeper",
          "midfielder",
          "defender",
          "quarterfinal",
          "quarter-final",
          "semifinal",
          "semi-final",
          "semifinals",
          "semi-finals",
          "quarter-finals",
          "tournament",
          "league",
          "coach",
          "wicket",
          "wickets",
          "homer",
          "homers",
          "playoff",
          "playoffs",
          "standings",
          "matches",
          "match",
          "beat",
          "defeated",
          "tennis",
          "soccer",
          "football",
          "cricket",
          "baseball",
          "basketball",
          "hockey",
          "rugby",
          "golf",
          "batting",
          "bowling",
          "pitcher",
          "quarterback",
          "touchdown",
          "championship",
          "championships",
          "cup",
          "seed",
          "seeded",
          "unseeded",
          "halftime",
          "half-time",
          "penalty",
          "referee",
          "stadium",
          "teammate",
          "teammates",
          "club",
          "squad",
          "season",
          "win",
          "wins",
          "victory",
          "runs",
          "rebounds",
          "medal",
          "medals",
          "race",
          "lap",
          "laps",
          "birdie",
          "birdies",
          "bogey",
          "relegation",
          "fixtures",
          "attendance");

  private final TokenTable words;
  private final int document;

  NameTopic(TokenTable words) {
    this.words = words;
    int hits = 0;
    for (int i = 0; i < words.size(); i++) {
      hits += words.lookup(SPORTS, i) != 0 ? 1 : 0;
    }
    double part = hits * 1000.0 / Math.max(30, words.size());
    document = part < 4 ? 0 : part < 12 ? 1 : part < 25 ? 2 : 3;
  }

  /** Returns a small number for the kind of a sentence in this document. */
  int of(int sentence) {
    int from = words.sentenceStart(sentence);
    int to = words.sentenceEnd(sentence);
    int numbers = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      numbers += words.has(i, Shape.NUMBER) ? 1 : 0;
      lower += words.has(i, Shape.LOWER) ? 1 : 0;
    }
    int table = numbers * 5 >= to - from && numbers > 1 ? 1 : 0;
    int list = lower * 4 < to - from ? 1 : 0;
    return document + 4 * table + 8 * list;
  }
}
