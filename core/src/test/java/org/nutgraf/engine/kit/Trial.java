package org.nutgraf.engine.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.RoleSpan;
import org.nutgraf.engine.Tags;
import org.nutgraf.text.Block;
import org.nutgraf.text.Layout;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Runs all stages of an engine over a text and checks what each gives. A stage is tried on the
 * engine's own words and on the library's, since stages of several engines may be joined.
 */
final class Trial {
  private static final int LONG = 10_000;

  private final Engine engine;

  Trial(Engine engine) {
    this.engine = engine;
  }

  /** Checks everything and returns it as text, for comparison. */
  String run(String text) {
    Layout layout = Layout.of(text);
    StringBuilder record = new StringBuilder();
    TokenTable words = TokenTable.words(text);
    if (engine.segmenter().isPresent()) {
      TokenTable own = engine.segmenter().orElseThrow().segment(text, layout);
      checkWords(text, layout, own);
      stages(own, record);
      if (text.length() > LONG) {
        return record.toString();
      }
    }
    stages(words, record);
    return record.toString();
  }

  private void stages(TokenTable words, StringBuilder record) {
    for (int i = 0; i < words.size(); i++) {
      record.append(words.sentence(i)).append(':').append(words.span(i, i + 1)).append(' ');
    }
    Tags tags = tags(words);
    for (int i = 0; i < words.size(); i++) {
      record.append(tags.get(i)).append(' ');
    }
    List<NameSpan> names = engine.nameFinder().map(finder -> finder.find(words)).orElse(List.of());
    checkNames(words, names);
    List<RoleSpan> roles =
        engine.roleTagger().map(tagger -> tagger.find(words, tags, names)).orElse(List.of());
    checkRoles(words, roles);
    record.append(names).append(roles).append('\n');
  }

  private Tags tags(TokenTable words) {
    if (engine.posTagger().isEmpty()) {
      return Tags.of(new byte[words.size()], words.size());
    }
    Tags tags = engine.posTagger().orElseThrow().tag(words);
    assertThat(tags.size()).as("one tag a token").isEqualTo(words.size());
    return tags;
  }

  private static void checkWords(String text, Layout layout, TokenTable words) {
    assertThat(words.text()).isEqualTo(text);
    assertThat(words.blocks()).isEqualTo(layout.blocks());
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.span(i, i + 1);
      check(span.start() >= end && span.end() > span.start(), "token in order", words, i);
      check(span.end() <= text.length(), "token inside the text", words, i);
      check(words.block(i).span().contains(span), "token inside one block", words, i);
      check(whole(text, span.start()) && whole(text, span.end()), "pair kept whole", words, i);
      check(
          text.substring(span.start(), span.end())
              .chars()
              .noneMatch(c -> TokenTable.isSpace((char) c)),
          "no white space in a token",
          words,
          i);
      check(skipsNoLetter(text, end, span.start()), "no letter or digit before it lost", words, i);
      check(
          i == 0
              || words.sentence(i) - words.sentence(i - 1) <= 1
                  && words.sentence(i) >= words.sentence(i - 1),
          "sentences in order",
          words,
          i);
      end = span.end();
    }
    assertThat(skipsNoLetter(text, end, text.length()))
        .as("no letter or digit lost at the end")
        .isTrue();
  }

  private static boolean skipsNoLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean whole(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void check(boolean holds, String what, TokenTable words, int token) {
    if (!holds) {
      throw new AssertionError(
          "not so: " + what + ", token " + token + " at " + words.span(token, token + 1));
    }
  }

  private static void checkNames(TokenTable words, List<NameSpan> names) {
    int end = 0;
    for (NameSpan name : names) {
      assertThat(name.from()).as("name in order: %s", name).isGreaterThanOrEqualTo(end);
      assertThat(name.to()).as("name inside the table: %s", name).isLessThanOrEqualTo(words.size());
      assertThat(words.sentence(name.to() - 1))
          .as("name inside one sentence: %s", name)
          .isEqualTo(words.sentence(name.from()));
      end = name.to();
    }
  }

  private static void checkRoles(TokenTable words, List<RoleSpan> roles) {
    int end = 0;
    for (RoleSpan role : roles) {
      assertThat(role.from()).as("role in order: %s", role).isGreaterThanOrEqualTo(end);
      assertThat(role.to()).as("role inside the table: %s", role).isLessThanOrEqualTo(words.size());
      Block block = words.block(role.from());
      assertThat(words.block(role.to() - 1)).as("role inside one block: %s", role).isEqualTo(block);
      end = role.to();
    }
  }
}
