package org.nutgraf.attribution.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.attribution.en.ContentBounds.Piece;
import org.nutgraf.engine.PartOfSpeech;
import org.nutgraf.engine.Role;
import org.nutgraf.engine.RoleSpan;
import org.nutgraf.engine.Tags;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.tagger.en.NameLexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The places by hand, and a ranking of one feature. */
@SuppressWarnings("EnumOrdinal") // as Tags takes them
class ContentBoundsTest {
  private static final String TEXT =
      "Bo said the pier leaks , but Al said the roof is fine . Rain fell .";

  /** Nothing is known of any word. */
  private static final RoleText.Odds NONE =
      new RoleText.Odds() {
        @Override
        public int cue(int word, int stem) {
          return 0;
        }

        @Override
        public int source(int word, int stem) {
          return 0;
        }
      };

  private static final List<RoleSpan> PIECES =
      List.of(
          new RoleSpan(0, 1, Role.SOURCE, 1),
          new RoleSpan(1, 2, Role.CUE, 1),
          new RoleSpan(2, 5, Role.CONTENT, 1),
          new RoleSpan(7, 8, Role.SOURCE, 1),
          new RoleSpan(8, 9, Role.CUE, 1),
          new RoleSpan(9, 12, Role.CONTENT, 1));

  private static ContentBounds bounds() {
    TokenTable words = TokenTable.words(TEXT);
    byte[] tags = new byte[words.size()];
    for (int i = 0; i < tags.length; i++) {
      PartOfSpeech tag =
          words.has(i, Shape.PUNCTUATION)
              ? PartOfSpeech.PUNCT
              : words.is(i, "the")
                  ? PartOfSpeech.DET
                  : words.is(i, "but") ? PartOfSpeech.CCONJ : PartOfSpeech.NOUN;
      tags[i] = (byte) tag.ordinal();
    }
    List<String> actions = new ArrayList<>();
    for (int i = 0; i < Syntax.ACTIONS; i++) {
      actions.add("a" + i);
    }
    LinearModel syntax = LinearModel.builder(Labels.free(actions)).build();
    WordSenses senses = new WordSenses(NameLexicon.empty());
    RoleText.Knowledge known = new RoleText.Knowledge(NONE, NameLexicon.empty(), senses, syntax);
    RoleText text = RoleText.of(words, Tags.of(tags, tags.length), List.of(), known);
    List<Relation> relations =
        List.of(
            new Relation("test").source(0, 1).cue(1, 2).content(2, 5),
            new Relation("test").source(7, 8).cue(8, 9).content(9, 12));
    return new ContentBounds(text, PIECES, relations, new RoleMarginals(words.size()));
  }

  private static List<Integer> places(ContentBounds bounds, Piece piece, boolean start) {
    return Arrays.stream(bounds.places(piece, start)).boxed().toList();
  }

  @Test
  void places_ofAnEnd_stayInTheSentenceAndBeforeTheNextSpeaker() {
    ContentBounds bounds = bounds();
    Piece first = bounds.pieces().get(0);
    Piece second = bounds.pieces().get(1);

    assertThat(places(bounds, first, false)).startsWith(5).allMatch(p -> p > 2 && p <= 7);
    assertThat(places(bounds, second, false)).startsWith(12).contains(13).allMatch(p -> p <= 14);
  }

  @Test
  void places_ofABeginning_stayBehindTheCue() {
    ContentBounds bounds = bounds();

    Piece second = bounds.pieces().get(1);

    assertThat(places(bounds, second, true)).startsWith(9).allMatch(p -> p >= 9);
  }

  @Test
  void adjusted_takesThePlaceThatScoresBest() {
    ContentBounds bounds = bounds();
    Piece second = bounds.pieces().get(1);
    LinearModel.Builder model = LinearModel.builder(Labels.free(List.of("score")));
    List<Integer> others = new ArrayList<>();
    for (int feature : bounds.features(second, 12, false)) {
      others.add(feature);
    }
    for (int feature : bounds.features(second, 13, false)) {
      if (!others.contains(feature)) {
        model.node(feature, new float[] {1}, 0, 0);
      }
    }

    List<Relation> adjusted = bounds.adjusted(model.build());

    assertThat(adjusted.get(1).content).containsExactly(new Range(9, 13));
  }
}
