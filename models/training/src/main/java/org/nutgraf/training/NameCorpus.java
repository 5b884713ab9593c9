package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.NameFeatures;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * A corpus of names, given as {@code PATH=TYPES}: TYPES are those that it annotates; {@code MISC*}
 * says that its MISC also covers the types that are not listed. A type that a corpus does not know
 * is not taught to be absent: its tokens are left open.
 */
final class NameCorpus {
  static final Labels LABELS = LinearNameFinder.labels();

  private static final long ALL = (1L << LABELS.size()) - 1;
  private static final double NOISE = 0.12;

  final Path path;
  private final Set<NameType> known = EnumSet.noneOf(NameType.class);
  private final Set<NameType> miscCovers = EnumSet.of(NameType.MISC);
  private final long outside;
  int names;
  int unaligned;

  NameCorpus(String argument) {
    int at = argument.lastIndexOf('=');
    path = Path.of(at < 0 ? argument : argument.substring(0, at));
    boolean covers = false;
    for (String type :
        (at < 0 ? "PERSON,ORGANIZATION,LOCATION,MISC*" : argument.substring(at + 1)).split(",")) {
      covers |= type.equals("MISC*");
      known.add(NameType.valueOf(type.replace("*", "")));
    }
    long open = 1;
    for (NameType type : NameType.values()) {
      boolean absent = !known.contains(type) && type != NameType.FACILITY;
      if (type == NameType.EVENT) {
        // Events are known by their words alone: an open label would gather what is hard.
        continue;
      }
      if (absent && covers) {
        miscCovers.add(type);
      } else if (absent) {
        open |= labels(type, "BILU");
      }
    }
    outside = open;
  }

  /** Adds the sentences of the corpus to the examples. */
  void addTo(List<Example> examples, NameLexicon lexicon, long seed) throws IOException {
    Random random = new Random(seed);
    for (Corpus.Text text : Corpus.read(path)) {
      TokenTable words = TokenTable.words(text.text());
      long[] gold = gold(words, text.names());
      boolean[] all = new boolean[words.sentenceCount()];
      Arrays.fill(all, true);
      add(words, lexicon, gold, all, examples);
      boolean[] noisy = new boolean[all.length];
      String changed = noise(words, noisy, random);
      add(CaseNoise.table(words, changed), lexicon, gold, noisy, examples);
    }
  }

  private static String noise(TokenTable words, boolean[] noisy, Random random) {
    StringBuilder out = new StringBuilder(words.text());
    for (int s = 0; s < noisy.length; s++) {
      noisy[s] = random.nextDouble() < NOISE;
      if (noisy[s]) {
        int start = words.start(words.sentenceStart(s));
        int end = words.end(words.sentenceEnd(s) - 1);
        String part = out.substring(start, end);
        double kind = random.nextDouble();
        out.replace(
            start,
            end,
            kind < 0.45
                ? CaseNoise.upper(part)
                : kind < 0.85 ? CaseNoise.title(part) : CaseNoise.lower(part));
      }
    }
    return out.toString();
  }

  private static void add(
      TokenTable words, NameLexicon lexicon, long[] gold, boolean[] which, List<Example> examples) {
    NameFeatures source = new NameFeatures(words, lexicon);
    Features features = new Features();
    for (int s = 0; s < which.length; s++) {
      if (which[s]) {
        features.clear();
        source.sentence(s, features);
        int from = words.sentenceStart(s);
        examples.add(
            Example.of(features, Arrays.copyOfRange(gold, from, from + features.tokens())));
      }
    }
  }

  /** Returns the labels that may be right for each token. */
  private long[] gold(TokenTable words, List<Corpus.Name> all) {
    long[] gold = new long[words.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = words.has(i, Shape.CAPITAL) ? outside : 1;
    }
    for (Corpus.Name name : all) {
      List<NameType> types = types(name.type(), words.text().substring(name.start(), name.end()));
      if (types.isEmpty()) {
        continue;
      }
      int[] trimmed = NameTrim.trim(words.text(), name.start(), name.end());
      int from = words.tokenAt(trimmed[0]);
      int to = words.tokenAt(trimmed[1] - 1) + 1;
      names++;
      if (from >= words.size()
          || words.start(from) != trimmed[0]
          || words.end(to - 1) != trimmed[1]
          || words.sentence(from) != words.sentence(to - 1)) {
        unaligned++;
        Arrays.fill(gold, Math.min(from, gold.length), Math.min(to, gold.length), ALL);
        continue;
      }
      for (int i = from; i < to; i++) {
        String place = to - from == 1 ? "U" : i == from ? "B" : i == to - 1 ? "L" : "I";
        gold[i] = 0;
        for (NameType type : types) {
          gold[i] |= labels(type, place);
        }
      }
    }
    return gold;
  }

  private List<NameType> types(String name, String text) {
    if (name.equals("DATE") || name.equals("MONEY")) {
      return List.of();
    }
    NameType type = NameType.valueOf(name);
    if (type == NameType.LOCATION && !known.contains(NameType.FACILITY)) {
      return List.of(NameType.LOCATION, NameType.FACILITY);
    }
    if (type != NameType.MISC) {
      return List.of(type);
    }
    NameType sure = MiscTypes.of(text);
    return sure != null && miscCovers.contains(sure) ? List.of(sure) : new ArrayList<>(miscCovers);
  }

  private static long labels(NameType type, String places) {
    long bits = 0;
    for (int i = 0; i < places.length(); i++) {
      bits |= 1L << LABELS.index(places.charAt(i) + "-" + type.name());
    }
    return bits;
  }
}
