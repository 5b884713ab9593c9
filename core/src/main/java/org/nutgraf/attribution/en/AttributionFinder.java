package org.nutgraf.attribution.en;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Attributions;
import org.nutgraf.attribution.Content;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.RoleTagger;
import org.nutgraf.engine.Tags;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Finds the attributions of an English text: roles by an engine's tagger, or by rules where there
 * is none, then who the speakers are and how it is meant. Immutable and thread-safe.
 */
public final class AttributionFinder {
  private final @Nullable RoleTagger tagger;
  private final CueLexicon lexicon;

  private AttributionFinder(@Nullable RoleTagger tagger, Collection<String> cueWords) {
    this.tagger = tagger;
    lexicon = new CueLexicon(cueWords);
  }

  /** {@return a finder by rules alone} */
  public static AttributionFinder ofRules() {
    return new AttributionFinder(null, List.of());
  }

  /**
   * {@return a finder that takes roles from a tagger}
   *
   * @param tagger finds sources, cues and contents
   */
  public static AttributionFinder of(RoleTagger tagger) {
    return new AttributionFinder(Objects.requireNonNull(tagger, "tagger"), List.of());
  }

  /**
   * {@return a finder that knows further cue words}
   *
   * @param verbs reporting verbs in the form of a dictionary, such as "rap"
   * @throws IllegalArgumentException if one is no single word
   */
  public AttributionFinder withCueWords(Collection<String> verbs) {
    return new AttributionFinder(tagger, List.copyOf(verbs));
  }

  /**
   * {@return the attributions of a text in text order}
   *
   * @param words its words
   * @param tags their parts of speech
   * @param entities its names
   */
  public Attributions find(TokenTable words, Tags tags, Entities entities) {
    List<Named> names = new ArrayList<>();
    int reached = 0;
    for (EntityMention mention : entities) {
      int from = words.tokenAt(mention.span().start());
      int to = words.tokenAt(mention.span().end() - 1) + 1;
      if (from >= reached && from < to && to <= words.size()) {
        names.add(
            new Named(
                from,
                to,
                mention.type(),
                mention.name(),
                entities.entityOf(mention).gender(),
                mention.role().orElse("")));
        reached = to;
      }
    }
    return find(words, tags, names);
  }

  private Attributions find(TokenTable words, Tags tags, List<Named> names) {
    List<NameSpan> spans = new ArrayList<>();
    for (Named name : names) {
      spans.add(new NameSpan(name.from(), name.to(), name.type(), 1));
    }
    Reading text = new Reading(words, tags, spans, lexicon);
    List<Relation> relations = relations(text);
    relations.sort(Comparator.comparingInt(Relation::anchor));
    Speakers speakers = new Speakers(text, names);
    List<Attribution> found = new ArrayList<>();
    for (Relation relation : relations) {
      found.add(attribution(text, relation, speakers));
    }
    found.sort(Comparator.comparing(Attribution::span));
    return Attributions.of(found);
  }

  private List<Relation> relations(Reading text) {
    if (tagger == null) {
      return SureRules.add(text, null, RoleRules.find(text));
    }
    if (tagger instanceof CrfRoleTagger crf) {
      RoleText read = crf.read(text);
      Grammar grammar = new Grammar(text, read.syntax);
      return SureRules.add(text, grammar, crf.reports(text, read, grammar));
    }
    return SureRules.add(
        text, null, NearestLinks.join(text, tagger.find(text.words, text.tags, text.names)));
  }

  private static Attribution attribution(Reading text, Relation relation, Speakers speakers) {
    String document = text.words.text();
    int head = Judgement.head(text, relation);
    List<Span> content = relation.content.stream().map(r -> r.span(text.words)).toList();
    var source = speakers.resolve(relation);
    return Attribution.builder(document)
        .source(source)
        .cue(Judgement.cue(text, relation, head))
        .content(Content.of(document, content))
        .type(Judgement.type(text, relation))
        .certainty(Judgement.certainty(text, relation, head))
        .family(Judgement.family(text, head))
        .negated(Judgement.negated(text, relation, head))
        .explanation(
            relation.rule + (source.reason().isEmpty() ? "" : "; source: " + source.reason()))
        .build();
  }
}
