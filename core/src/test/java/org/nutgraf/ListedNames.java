package org.nutgraf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.NameFinder;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.PosTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** An engine for tests: finds the names it was told, and calls every word a noun but a few. */
@SuppressWarnings("EnumOrdinal") // as Tags does
final class ListedNames implements Engine {
  private static final Map<String, PartOfSpeech> WORDS =
      Map.of(
          "said", PartOfSpeech.VERB,
          "says", PartOfSpeech.VERB,
          "that", PartOfSpeech.SCONJ,
          "he", PartOfSpeech.PRON,
          "she", PartOfSpeech.PRON,
          "the", PartOfSpeech.DET,
          "on", PartOfSpeech.ADP,
          "lost", PartOfSpeech.VERB);

  private final Map<String, NameType> names;

  ListedNames(Map<String, NameType> names) {
    this.names = names;
  }

  @Override
  public String name() {
    return "listed-names";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Optional<PosTagger> posTagger() {
    return Optional.of(ListedNames::tag);
  }

  @Override
  public Optional<NameFinder> nameFinder() {
    return Optional.of(this::find);
  }

  private static Tags tag(TokenTable words) {
    byte[] tags = new byte[words.size()];
    for (int i = 0; i < tags.length; i++) {
      PartOfSpeech other =
          words.has(i, Shape.PUNCTUATION)
              ? PartOfSpeech.PUNCT
              : words.has(i, Shape.CAPITAL) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
      tags[i] = (byte) WORDS.getOrDefault(words.folded(i), other).ordinal();
    }
    return Tags.of(tags, tags.length);
  }

  private List<NameSpan> find(TokenTable words) {
    List<NameSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      NameSpan longest = null;
      for (Map.Entry<String, NameType> name : names.entrySet()) {
        List<String> parts = Arrays.asList(name.getKey().split(" "));
        int to = i + parts.size();
        if (to <= words.size()
            && words.span(i, to).in(words.text()).equals(name.getKey())
            && (longest == null || to > longest.to())) {
          longest = new NameSpan(i, to, name.getValue(), 0.875);
        }
      }
      if (longest != null) {
        found.add(longest);
        i = longest.to() - 1;
      }
    }
    return found;
  }
}
