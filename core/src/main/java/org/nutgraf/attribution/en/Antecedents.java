package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.entity.Gender;
import org.nutgraf.entity.en.GivenNames;
import org.nutgraf.internal.Fold;
import org.nutgraf.internal.Search;

/**
 * Ranks whom a pronoun may mean: the last to speak, subjects before objects, the near before the
 * far, those of the same block before others, by gender and number where they are known. For one
 * document and one thread.
 */
final class Antecedents {
  private static final int FARTHEST = 12;
  private static final double SUBJECT = 5;
  private static final double OTHER = 1.5;
  private static final double STEP = 0.8;
  private static final double SAME_BLOCK = 1;
  private static final double UNNAMED_BETWEEN = 4;
  private static final double CLEAR = 1;

  private final Reading text;
  private final List<Named> names;
  private final Map<String, Gender> genders = new LinkedHashMap<>();
  private final Map<String, Integer> spokeAt = new LinkedHashMap<>();
  private @Nullable String last;
  private int unnamedAt = -1;
  private int unnamedBodyAt = -1;

  Antecedents(Reading text, List<Named> names) {
    this.text = text;
    this.names = names;
    for (Named name : names) {
      if (name.type() == NameType.PERSON && name.gender() != Gender.UNKNOWN) {
        genders.put(name.name(), name.gender());
      }
    }
  }

  /** A name that may be meant, and why. */
  static final class Candidate {
    final String name;
    final NameType type;
    private double score = -100;
    private String why = "";

    Candidate(String name, NameType type) {
      this.name = name;
      this.type = type;
    }

    String why() {
      return why;
    }

    private void raise(double value, String reason) {
      if (value > score) {
        score = value;
        why = reason;
      }
    }
  }

  /** Notes that a name spoke at a token. */
  void spoke(String name, int token) {
    last = name;
    spokeAt.put(name, token);
  }

  /** Notes that someone without a name spoke: a pronoun after that means none of the names. */
  void spokeUnnamed(int token) {
    last = null;
    unnamedAt = token;
  }

  /** Notes that a body without a name spoke: "it" after that means none of the names. */
  void bodySpokeUnnamed(int token) {
    unnamedBodyAt = token;
  }

  @Nullable String lastSpeaker() {
    return last;
  }

  /** Notes what a pronoun tells of the gender of the one it means. */
  void learn(String name, Gender gender) {
    genders.putIfAbsent(name, gender);
  }

  /** Whether the first is likelier than the second by far. */
  static boolean isClear(List<Candidate> ranked) {
    if (ranked.isEmpty()) {
      return false;
    }
    double best = ranked.get(0).score;
    return ranked.size() == 1 ? best >= 0 : best >= CLEAR && best - ranked.get(1).score >= CLEAR;
  }

  /** Returns the persons whom "he" or "she" may mean, the likeliest first. */
  List<Candidate> persons(int token, Gender wanted) {
    return rank(token, wanted, false);
  }

  /** Returns the bodies and places that "it" may mean, the likeliest first. */
  List<Candidate> bodies(int token) {
    return rank(token, Gender.UNKNOWN, true);
  }

  private List<Candidate> rank(int token, Gender wanted, boolean bodies) {
    Map<String, Candidate> all = new LinkedHashMap<>();
    int sentence = text.words.sentence(token);
    for (int n = before(token); n >= 0; n--) {
      Named name = names.get(n);
      int back = sentence - text.words.sentence(name.from());
      if (back > FARTHEST) {
        break;
      }
      if (fits(name, bodies) && !text.isHyphen(name.to())) {
        weigh(name, token, back, wanted, all);
      }
    }
    Candidate speaker = last == null ? null : all.get(last);
    if (speaker != null) {
      int back = sentence - text.words.sentence(spokeAt.getOrDefault(speaker.name, 0));
      speaker.raise(speaker.score + Math.max(0, 2.5 - 0.5 * back), "the last to speak");
    }
    List<Candidate> ranked = new ArrayList<>(all.values());
    ranked.sort((a, b) -> Double.compare(b.score, a.score));
    return ranked;
  }

  private static boolean fits(Named name, boolean bodies) {
    return bodies
        ? name.type() == NameType.ORGANIZATION || name.type() == NameType.LOCATION
        : name.type() == NameType.PERSON;
  }

  private void weigh(Named name, int token, int back, Gender wanted, Map<String, Candidate> all) {
    Gender known = genders.getOrDefault(name.name(), Gender.UNKNOWN);
    if (known != Gender.UNKNOWN && wanted != Gender.UNKNOWN && known != wanted) {
      return;
    }
    boolean subject = isSubject(name);
    double score = (subject ? SUBJECT : OTHER) - STEP * Math.min(back, 6);
    score += text.sameBlock(name.from(), token) ? SAME_BLOCK : 0;
    if (wanted != Gender.UNKNOWN) {
      Gender suggested = known == Gender.UNKNOWN ? suggested(name.name()) : known;
      score += suggested == Gender.UNKNOWN ? 0 : suggested == wanted ? 0.5 : -3;
    }
    if (name.from() < (name.type() == NameType.PERSON ? unnamedAt : unnamedBodyAt)) {
      score -= UNNAMED_BETWEEN;
    }
    String why = subject ? "the last subject" : "the last that is named";
    all.computeIfAbsent(name.name(), n -> new Candidate(n, name.type())).raise(score, why);
  }

  private static Gender suggested(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? Gender.UNKNOWN : GivenNames.suggests(Fold.string(name, 0, end));
  }

  /** Returns the last name that begins before a token. */
  private int before(int token) {
    return Search.first(names, name -> name.from() >= token) - 1;
  }

  private boolean isWho(int token) {
    return token < text.words.size() && text.words.is(token, "who");
  }

  /** Returns whether a name is a subject: a verb follows its group, and none stands before it. */
  private boolean isSubject(Named name) {
    int end = text.sentenceEnd(name.from());
    int i = name.to();
    if (text.isCommaAt(i)) {
      int close = i + 1;
      while (close < end && close < i + 20 && !text.isComma(close)) {
        close++;
      }
      boolean closed = close < end && text.isComma(close);
      if (isWho(i + 1) || closed && isWho(close + 1)) {
        return true;
      }
      i = closed ? close + 1 : i;
    }
    while (i < end && text.tags.is(i, PartOfSpeech.ADV)) {
      i++;
    }
    boolean verbAfter = i < end && text.isVerb(i);
    int before = name.from() - 1;
    int start = text.sentenceStart(name.from());
    while (before >= start
        && (text.isNominal(before)
            || text.tags.is(before, PartOfSpeech.ADJ)
            || text.tags.is(before, PartOfSpeech.DET))) {
      before--;
    }
    boolean object =
        before >= start
            && (text.isVerb(before) || text.tags.is(before, PartOfSpeech.ADP))
            && !text.words.is(before, "said");
    boolean inverted =
        before > start
            && text.cue[before] != 0
            && text.isVerb(before)
            && (text.isComma(before - 1) || text.quotes.isQuoted(before - 1));
    return inverted || verbAfter && !object;
  }
}
