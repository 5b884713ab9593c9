package org.nutgraf.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nutgraf.claim.Claim;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;

/** The marks of an article, layer by layer. */
final class Layers {
  private final Map<Mark, Pieces> pieces = new EnumMap<>(Mark.class);

  private Layers() {}

  static Layers of(Article article) {
    Layers layers = new Layers();
    List<Pieces.Made> sentences = new ArrayList<>();
    for (Span sentence : article.sentences()) {
      sentences.add(new Pieces.Made(sentence, sentences.size()));
    }
    layers.pieces.put(Mark.SENTENCE, Pieces.of(sentences));
    article.claims().ifPresent(layers::claims);
    article.entities().ifPresent(found -> layers.mentions(Mark.NAME, found));
    article.quantities().ifPresent(found -> layers.mentions(Mark.FIGURE, found));
    article.dates().ifPresent(found -> layers.mentions(Mark.DATE, found));
    return layers;
  }

  private void claims(Mentions<Claim, ?> claims) {
    spans(Mark.SAID, claims, claim -> claim.content().spans());
    spans(Mark.SOURCE, claims, claim -> claim.source().spans());
    spans(Mark.CUE, claims, claim -> claim.attribution().cue().spans());
  }

  private void mentions(Mark mark, Mentions<? extends Mention, ?> mentions) {
    spans(mark, mentions, mention -> List.of(mention.span()));
  }

  private <T extends Mention> void spans(
      Mark mark, Mentions<T, ?> mentions, Function<T, List<Span>> spans) {
    List<Pieces.Made> made = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      for (Span span : spans.apply(mentions.list().get(i))) {
        made.add(new Pieces.Made(span, i));
      }
    }
    pieces.put(mark, Pieces.of(made));
  }

  /** The pieces of a layer; none if it was not looked for. */
  Pieces of(Mark mark) {
    return pieces.getOrDefault(mark, Pieces.of(List.of()));
  }
}
