package org.nutgraf.time.en;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.text.Lexicon;

/** The words by which {@link Tense} tells whether a sentence looks back or ahead. */
final class Verbs {
  static final int PAST = 1;
  static final int FUTURE = 2;
  static final int PRESENT = 3;
  static final int PROSPECT = 4;

  static final Lexicon LEXICON = Lexicon.of(verbs());

  /** What follows "to" where no verb does. */
  static final Lexicon NO_VERBS =
      Lexicon.ofWords(
          "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that",
          "these", "those", "him", "them", "us", "me", "it", "you", "which", "whom", "what", "some",
          "any", "all", "no", "each", "every", "both", "one", "two", "three", "about", "more",
          "less", "as", "at", "in", "on", "from", "people", "other", "another");

  /** What goes on for a while, and so was over by the time told after "until". */
  static final Lexicon LASTING =
      Lexicon.ofWords(
          "worked",
          "lived",
          "served",
          "remained",
          "stayed",
          "ran",
          "lasted",
          "ruled",
          "reigned",
          "led",
          "taught",
          "played",
          "waited",
          "continued",
          "slept",
          "fought");

  /** What the plain form of a verb stands behind. */
  static final Lexicon BEFORE_PLAIN =
      Lexicon.ofWords(
          "to", "will", "'ll", "wo", "could", "did", "does", "do", "may", "might", "would",
          "should", "must", "can");

  /** What looks back and ahead alike: the past form of one is the plain form of one. */
  static final Lexicon UNCHANGED =
      Lexicon.ofWords(
          "set", "let", "put", "read", "cut", "shut", "spread", "split", "bet", "bid", "hit",
          "hurt", "beat", "found", "wound");

  /** What points ahead without an infinitive behind it. */
  static final Lexicon AHEAD =
      Lexicon.ofWords(
          "may",
          "might",
          "would",
          "should",
          "must",
          "can",
          "likely",
          "going",
          "scheduled",
          "expected");

  static final Lexicon NEGATIVES =
      Lexicon.ofWords("no", "nor", "neither", "none", "nobody", "nothing", "never", "hardly");

  /** What gives an event another time, or its first: "moved to Saturday", "set a hearing for". */
  static final Lexicon MOVED =
      Lexicon.ofWords(
          "moved", "postponed", "rescheduled", "delayed", "adjourned", "deferred", "set");

  /** What a noun follows, and no verb: "increased" is none in "by increased sales". */
  static final Lexicon BEFORE_NOUNS =
      Lexicon.ofWords(
          "the", "a", "an", "its", "his", "their", "our", "my", "your", "these", "those", "no",
          "every", "each", "of", "with", "for", "from", "by", "more", "most", "less");

  /** What ends like a past form and is none. */
  static final Lexicon NO_FORMS =
      Lexicon.ofWords("hundred", "sacred", "naked", "hatred", "wicked", "rugged", "kindred");

  private Verbs() {}

  private static Map<String, Integer> verbs() {
    Map<String, Integer> verbs = new HashMap<>();
    put(
        verbs,
        PAST,
        "was were had did said told went came took gave made got saw found met held led left lost"
            + " won rose fell sold bought paid began broke brought built drove ran sent set spoke"
            + " struck wrote became been grew hit kept knew put read shot stood thought felt hurt"
            + " cut flew threw fled swore sank dealt fought sought taught caught spent lent shut"
            + " drew wore ate beat bore bent bet bid blew chose clung crept dug drank forbade"
            + " forgot froze hung hid laid lay let lit meant overtook proved rang rode sang shook"
            + " slept slid split spread sprang stole stuck stung swam"
            + " swept swung tore withdrew woke wound died ago");
    put(
        verbs,
        FUTURE,
        "will 'll shall wo upcoming due payable slated tomorrow meet meets opens begins starts ends"
            + " expires takes comes kicks reopens resumes arrives departs convenes"
            + " goes flies travels heads");
    put(verbs, PRESENT, "is are has have 's 're 've does do says say");
    put(
        verbs,
        PROSPECT,
        "plans plan planned planning expects expect expected scheduled agreed decided hopes hope"
            + " hoped vowed promised wants want intends intend set proposed proposes"
            + " aims aim wanted pledged threatened may might should must can could would going"
            + " likely");
    return verbs;
  }

  private static void put(Map<String, Integer> verbs, int kind, String words) {
    for (String word : words.split(" ", -1)) {
      verbs.put(word, kind);
    }
  }
}
