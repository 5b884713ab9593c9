package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.TokenTable;

/**
 * Which names a noun may mean in a document: "sculptor" the one that is called so, "ministry" the
 * body with that word in its name. Immutable and thread-safe.
 */
final class Descriptions {
  private static final int WINDOW = 10;

  /** So many names of one noun are kept: with more it stays open, and a search would be long. */
  private static final int MOST = 16;

  private final Reading text;
  private final SourceHeads heads;
  private final Map<String, List<Named>> byNoun = new LinkedHashMap<>();

  Descriptions(Reading text, SourceHeads heads, List<Named> names) {
    this.text = text;
    this.heads = heads;
    for (Named name : names) {
      boolean person = name.type() == NameType.PERSON;
      if (person || name.type() == NameType.ORGANIZATION) {
        read(name, person);
      }
    }
  }

  /** Returns the first names that a noun may mean, each once, in text order. */
  List<Named> of(int noun) {
    return byNoun.getOrDefault(text.words.folded(noun), List.of());
  }

  private void put(String noun, Named name) {
    List<Named> known = byNoun.computeIfAbsent(noun, k -> new ArrayList<>(1));
    if (known.size() < MOST && known.stream().noneMatch(n -> n.name().equals(name.name()))) {
      known.add(name);
    }
  }

  private void read(Named name, boolean person) {
    String role = name.role();
    if (!role.isEmpty()) {
      String word = role.substring(role.lastIndexOf(' ') + 1);
      put(Fold.string(word, 0, word.length()), name);
    }
    before(name, person);
    after(name, person);
    if (!person) {
      for (int i = name.from(); i < name.to(); i++) {
        if (text.words.lookup(SourceWords.BODIES, i) != 0) {
          put(text.words.folded(i), name);
        }
      }
    }
  }

  /** "the sculptor Anna Weiss", "budget carrier SkyLark", "the company, Arbor Living". */
  private void before(Named name, boolean person) {
    TokenTable words = text.words;
    int end = name.from() - 1;
    if (end > 0 && text.isComma(end)) {
      end--;
    }
    for (int i = end; i >= 0 && i >= name.from() - 4; i--) {
      boolean noun = text.tags.is(i, PartOfSpeech.NOUN) || text.tags.is(i, PartOfSpeech.PROPN);
      if (noun && !heads.isNamed(i)) {
        if (person && end == name.from() - 1
            || words.lookup(SourceWords.BODIES, i) != 0 && !person) {
          put(words.folded(i), name);
        }
      } else if (!text.tags.is(i, PartOfSpeech.ADJ)) {
        break;
      }
    }
  }

  /** "Anna Weiss, a sculptor with the studio". */
  private void after(Named name, boolean person) {
    if (!text.isCommaAt(name.to())) {
      return;
    }
    int start = name.to() + 1;
    int end = text.groupAfter(start, Math.min(text.words.size(), start + WINDOW));
    for (int i = start; i < end; i++) {
      boolean head =
          text.tags.is(i, PartOfSpeech.NOUN)
              && (i + 1 >= end || !text.isNominal(i + 1))
              && !text.isPossessiveMark(i + 1)
              && !heads.isNamed(i);
      if (head) {
        if (person || text.words.lookup(SourceWords.BODIES, i) != 0) {
          put(text.words.folded(i), name);
        }
        return;
      }
    }
  }
}
