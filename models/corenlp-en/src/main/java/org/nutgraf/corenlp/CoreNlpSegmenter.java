// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.nutgraf.engine.Segmenter;
import org.nutgraf.text.Block;
import org.nutgraf.text.Layout;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Words and sentences by CoreNLP's rules, block by block. Every character that is no white space is
 * part of a token: what CoreNLP leaves out is added, and its tokens with blanks inside ("1 1/2")
 * are cut.
 */
final class CoreNlpSegmenter implements Segmenter {
  private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

  /** Long words, and long rows of emoji, cost the tokenizer the square of their length. */
  private static final int LONGEST_WORD = 2000;

  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

  @Override
  public TokenTable segment(String text, Layout layout) {
    TokenTable.Builder out = TokenTable.builder(text, layout.blocks());
    for (Block block : layout.blocks()) {
      Filler filler = new Filler(out, text, block.span());
      for (List<CoreLabel> sentence : sentences.process(tokens(text, block.span()))) {
        for (CoreLabel token : sentence) {
          filler.token(token.beginPosition(), token.endPosition());
        }
        out.endSentence();
      }
      filler.finish();
    }
    return out.build();
  }

  /** Returns the tokens of a block; its longest words are cut before the tokenizer sees them. */
  private static List<CoreLabel> tokens(String text, Span block) {
    List<CoreLabel> out = new ArrayList<>();
    int from = block.start();
    int blank = from - 1;
    for (int i = from; i < block.end(); i++) {
      if (TokenTable.isSpace(text.charAt(i))) {
        blank = i;
      } else if (i - blank > LONGEST_WORD && !splitsPair(text, i)) {
        tokenize(text, from, i, out);
        from = i;
        blank = i - 1;
      }
    }
    tokenize(text, from, block.end(), out);
    return out;
  }

  private static void tokenize(String text, int from, int to, List<CoreLabel> out) {
    StringReader reader = new StringReader(text.substring(from, to));
    for (CoreLabel token :
        new PTBTokenizer<>(reader, new CoreLabelTokenFactory(), OPTIONS).tokenize()) {
      token.setBeginPosition(from + token.beginPosition());
      token.setEndPosition(from + token.endPosition());
      out.add(token);
    }
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Hands the tokens of one block to the builder, mended. */
  private static final class Filler {
    private final TokenTable.Builder out;
    private final String text;
    private final int blockEnd;
    private int done;

    Filler(TokenTable.Builder out, String text, Span block) {
      this.out = out;
      this.text = text;
      blockEnd = block.end();
      done = block.start();
    }

    void token(int start, int end) {
      int from = Math.max(start, done);
      add(done, from > done && splitsPair(text, from) ? from - 1 : from);
      add(done, splitsPair(text, end) ? end + 1 : end);
    }

    void finish() {
      add(done, blockEnd);
    }

    /** Adds what is no white space. */
    private void add(int from, int to) {
      int at = from;
      while (at < to) {
        if (TokenTable.isSpace(text.charAt(at))) {
          at++;
          continue;
        }
        int end = at + 1;
        while (end < to && !TokenTable.isSpace(text.charAt(end))) {
          end++;
        }
        out.token(at, end);
        at = end;
      }
      done = Math.max(done, to);
    }
  }
}
