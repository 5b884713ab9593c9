package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.engine.NameType;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.en.LinearNameFinder;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * A corpus of names, given as {@code PATH=TYPES} or {@code PATH=TYPES@STYLE}: TYPES are those that
 * it annotates; {@code MISC*} says that its MISC also covers the types that are not listed. A type
 * that a corpus does not know is not taught to be absent: its tokens are left open. STYLE is a
 * number from 1 on for corpora that are written or annotated otherwise than what the model is for:
 * what is peculiar to a style is learned apart and left out of the model. {@code WEAPON>PRODUCT}
 * among the types says that what the corpus calls WEAPON is a PRODUCT; DATE, TIME, MONEY and
 * PERCENT are no names and left out.
 */
final class NameCorpus {
  static final Labels LABELS = LinearNameFinder.labels();

  /** Any label may be right. */
  static final long ALL = (1L << LABELS.size()) - 1;

  private static final Set<String> NO_NAMES = Set.of("DATE", "TIME", "MONEY", "PERCENT");

  final Path path;
  private final Map<String, NameType> meanings = new HashMap<>();
  private final Set<NameType> known = EnumSet.noneOf(NameType.class);
  private final Set<NameType> miscCovers = EnumSet.of(NameType.MISC);
  private final long outside;
  private final int style;
  private boolean cutsHyphens;
  int names;
  int unaligned;

  NameCorpus(String argument) {
    int at = argument.lastIndexOf('=');
    path = Path.of(at < 0 ? argument : argument.substring(0, at));
    String[] how =
        (at < 0 ? "PERSON,ORGANIZATION,LOCATION,MISC*" : argument.substring(at + 1)).split("@");
    style = how.length < 2 ? 0 : Integer.parseInt(how[1]);
    boolean covers = false;
    for (String type : how[0].split(",")) {
      covers |= type.equals("MISC*");
      int sign = type.indexOf('>');
      NameType meaning = nameType(type.substring(sign + 1).replace("*", ""));
      known.add(meaning);
      if (sign > 0) {
        meanings.put(type.substring(0, sign), meaning);
      }
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
    NameExamples sentences = new NameExamples(examples, lexicon, style, seed);
    List<Corpus.Text> texts = read();
    for (Corpus.Text text : texts) {
      TokenTable words = TokenTable.words(text.text());
      sentences.add(words, gold(words, text.names()), texts.size() > 1);
    }
  }

  /** Returns the texts of the corpus. */
  List<Corpus.Text> read() throws IOException {
    List<Corpus.Text> texts = Corpus.read(path);
    cutsHyphens = texts.stream().anyMatch(NameCorpus::cutsHyphen);
    return texts;
  }

  /** Tells whether a name of a text ends before "-based" or the like, or begins after "anti-". */
  private static boolean cutsHyphen(Corpus.Text text) {
    return text.names().stream()
        .anyMatch(
            name ->
                text.text().startsWith("-based", name.end())
                    || text.text().startsWith("anti-", name.start() - "anti-".length()));
  }

  /** Returns the labels that may be right for each token of a text that was read, as bits. */
  long[] gold(TokenTable words, List<Corpus.Name> all) {
    long[] gold = new long[words.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = words.has(i, Shape.CAPITAL | Shape.INNER_CAPITAL) ? outside : 1;
    }
    for (Corpus.Name name : all) {
      List<NameType> types = types(name.type(), words.text().substring(name.start(), name.end()));
      if (types.isEmpty()) {
        continue;
      }
      int[] trimmed =
          NameTrim.trim(words.text(), name.start(), name.end(), types.contains(NameType.PERSON));
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
    if (!cutsHyphens) {
      openHyphens(words, gold);
    }
    return gold;
  }

  /**
   * Leaves the parts of "Lagos-based" open, not those of "al-Nur": the corpus has names in whole
   * words only and does not tell what the parts of others are.
   */
  private static void openHyphens(TokenTable words, long[] gold) {
    for (int i = 1; i + 1 < gold.length; i++) {
      if ((gold[i] & 1) != 0
          && words.is(i, '-')
          && words.end(i - 1) == words.start(i)
          && words.end(i) == words.start(i + 1)
          && words.sentence(i - 1) == words.sentence(i + 1)) {
        Arrays.fill(gold, i - 1, i + 2, ALL);
      }
    }
  }

  private List<NameType> types(String name, String text) {
    if (NO_NAMES.contains(name)) {
      return List.of();
    }
    NameType meaning = meanings.get(name);
    NameType type = meaning == null ? nameType(name) : meaning;
    if (type == NameType.LOCATION && !known.contains(NameType.FACILITY)) {
      return List.of(NameType.LOCATION, NameType.FACILITY);
    }
    if (type != NameType.MISC) {
      return List.of(type);
    }
    NameType sure = MiscTypes.of(text);
    return sure != null && miscCovers.contains(sure) ? List.of(sure) : new ArrayList<>(miscCovers);
  }

  private NameType nameType(String name) {
    for (NameType type : NameType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        path
            + ": no type '"
            + name
            + "' in "
            + List.of(NameType.values())
            + "; say what it is in the command, such as "
            + name
            + ">MISC");
  }

  private static long labels(NameType type, String places) {
    long bits = 0;
    for (int i = 0; i < places.length(); i++) {
      bits |= 1L << LABELS.index(places.charAt(i) + "-" + type.name());
    }
    return bits;
  }
}
