package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the blocks, words, atoms and sentences of any text. */
class TextPropertiesTest {
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\u00ad",
    ".",
    ".",
    ",",
    "...",
    "\u2026",
    "?",
    "!",
    "\"",
    "\u201c",
    "\u201d",
    "'",
    "\u2019",
    "``",
    "''",
    "(",
    ")",
    "-",
    "\u2013",
    "/",
    "$",
    "%",
    "_",
    "|",
    "U.S.",
    "Mr.",
    "No. 5",
    "a.m.",
    "Ph.D.",
    "OSLO (AP) -",
    "said",
    "The",
    "Ada",
    "don't",
    "'90s",
    "14,000",
    "3.5",
    "10:30",
    "21st",
    "18-year-old",
    "63km",
    "a.b",
    "example.com",
    "By Ada Vale",
    "Also read",
    "\u0130",
    "\u00df",
    "e\u0301",
    "\u05e9\u05dc",
    "\u6771\u4eac",
    "\u3002",
    "\ud83d\ude00",
    "\ud835\udc00",
    "\ud800",
    "\udfff",
    "\u0000",
    "\uffff"
  };
  private static final String[] WORDS = {
    "ferry",
    "Bergen",
    "Ada Vale",
    "14,000",
    "the",
    "said",
    "U.S.",
    "a.m.",
    "Mr. Vale",
    "\"no\"",
    "(it)",
    "old,",
    "won't",
    "18-year-old",
    "$5",
    "-",
    "\u201cyes,\u201d",
    "Oslo's"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().all().ofMaxLength(60));
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(3)
        .ofMaxSize(30)
        .map(words -> "A " + String.join(" ", words) + " ended here.");
  }

  @Property
  void everyCharacterButWhiteSpace_liesInOneBlockAndOneToken(@ForAll("texts") String text) {
    Layout layout = Layout.of(text);
    TokenTable words = TokenTable.words(text);
    TokenTable atoms = TokenTable.atoms(text);
    for (int i = 0; i < text.length(); i++) {
      if (!TokenTable.isSpace(text.charAt(i))) {
        int at = i;
        assertThat(layout.blocks().stream().filter(b -> b.span().contains(at)).count()).isOne();
        assertThat(holds(words, i)).as("word at %d", i).isTrue();
        assertThat(holds(atoms, i)).as("atom at %d", i).isTrue();
      }
    }
  }

  private static boolean holds(TokenTable table, int offset) {
    int token = table.tokenAt(offset);
    return token < table.size() && table.start(token) <= offset;
  }

  @Property
  void tokens_areInOrderInsideTheirBlocksAndSplitNoPair(@ForAll("texts") String text) {
    for (TokenTable table : List.of(TokenTable.words(text), TokenTable.atoms(text))) {
      int end = 0;
      for (int i = 0; i < table.size(); i++) {
        assertThat(table.start(i)).isGreaterThanOrEqualTo(end);
        assertThat(table.end(i)).isGreaterThan(table.start(i)).isLessThanOrEqualTo(text.length());
        assertThat(table.block(i).span().contains(table.span(i, i + 1))).isTrue();
        assertThat(splitsPair(text, table.start(i)) || splitsPair(text, table.end(i))).isFalse();
        assertThat(table.token(i).chars().noneMatch(c -> TokenTable.isSpace((char) c))).isTrue();
        end = table.end(i);
      }
    }
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Property
  void atoms_cutWordsFurther(@ForAll("texts") String text) {
    TokenTable words = TokenTable.words(text);
    TokenTable atoms = TokenTable.atoms(text);
    for (int i = 0; i < words.size(); i++) {
      int first = atoms.tokenAt(words.start(i));
      int last = atoms.tokenAt(words.end(i) - 1);
      assertThat(atoms.span(first, last + 1)).isEqualTo(words.span(i, i + 1));
    }
  }

  @Test
  void sentence_withoutEnd_isCutAtWhiteSpace_inBothTables() {
    String text = "the north-western ferry sank and ".repeat(500);
    TokenTable words = TokenTable.words(text);
    TokenTable atoms = TokenTable.atoms(text);

    assertThat(words.sentenceCount()).isEqualTo(atoms.sentenceCount()).isBetween(5, 6);
    for (int s = 0; s < words.sentenceCount(); s++) {
      assertThat(words.sentenceSpan(s)).isEqualTo(atoms.sentenceSpan(s));
      assertThat(words.sentenceSpan(s).length()).isLessThan(3100);
    }
  }

  @Property
  void sentences_coverTheirTokensInOrder(@ForAll("texts") String text) {
    TokenTable table = TokenTable.words(text);
    int token = 0;
    for (int s = 0; s < table.sentenceCount(); s++) {
      assertThat(table.sentenceStart(s)).isEqualTo(token);
      assertThat(table.sentenceEnd(s)).isGreaterThan(token);
      for (; token < table.sentenceEnd(s); token++) {
        assertThat(table.sentence(token)).isEqualTo(s);
        assertThat(table.block(token)).isEqualTo(table.blocks().get(table.blockOf(s)));
      }
    }
    assertThat(token).isEqualTo(table.size());
  }

  @Property
  void forms_areThoseOfTheTokens(@ForAll("texts") String text) {
    TokenTable table = TokenTable.words(text);
    for (int i = 0; i < table.size(); i++) {
      assertThat(table.form(i)).isBetween(0, table.formCount() - 1);
      assertThat(table.token(table.formToken(table.form(i)))).isEqualTo(table.token(i));
    }
  }

  @Property
  void shiftedText_shiftsSpans(@ForAll("texts") String text) {
    String shift = " \n\n ";
    assertThat(spans(shift + text, TokenTable::words, shift.length(), 0))
        .isEqualTo(spans(text, TokenTable::words, 0, 0));
    assertThat(spans(shift + text, TokenTable::atoms, shift.length(), 0))
        .isEqualTo(spans(text, TokenTable::atoms, 0, 0));
  }

  @Property
  void addedParagraph_keepsTheOthers(
      @ForAll("paragraphs") String before,
      @ForAll("paragraphs") String text,
      @ForAll("paragraphs") String after) {
    int shift = before.length() + 2;
    List<String> alone = spans(text, TokenTable::words, 0, 0);
    assertThat(spans(before + "\n\n" + text, TokenTable::words, shift, shift)).isEqualTo(alone);
    List<String> longer = spans(text + "\n\n" + after, TokenTable::words, 0, 0);
    assertThat(longer.subList(0, alone.size())).isEqualTo(alone);
  }

  /** Returns the tokens from an offset on, with the sentence ends between them. */
  private static List<String> spans(
      String text, Function<String, TokenTable> cut, int shift, int from) {
    TokenTable table = cut.apply(text);
    List<String> out = new ArrayList<>();
    for (int i = table.tokenAt(from); i < table.size(); i++) {
      boolean begins = i == table.sentenceStart(table.sentence(i));
      out.add(
          (begins ? "| " : "")
              + (table.start(i) - shift)
              + ".."
              + (table.end(i) - shift)
              + " "
              + table.block(i).kind());
    }
    return out;
  }
}
