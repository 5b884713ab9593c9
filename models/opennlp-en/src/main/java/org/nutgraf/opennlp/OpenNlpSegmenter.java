package org.nutgraf.opennlp;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.nutgraf.engine.Segmenter;
import org.nutgraf.text.Block;
import org.nutgraf.text.Layout;
import org.nutgraf.text.TokenTable;

/**
 * Words and sentences by OpenNLP's models, block by block. Every character that is no white space
 * is part of a token.
 */
final class OpenNlpSegmenter implements Segmenter {
  private final Pool<SentenceDetectorME> detectors;
  private final Pool<TokenizerME> tokenizers;

  OpenNlpSegmenter(SentenceModel sentences, TokenizerModel tokens) {
    detectors = new Pool<>(() -> new SentenceDetectorME(sentences));
    tokenizers = new Pool<>(() -> new TokenizerME(tokens));
  }

  @Override
  public TokenTable segment(String text, Layout layout) {
    TokenTable.Builder out = TokenTable.builder(text, layout.blocks());
    return detectors.with(
        detector ->
            tokenizers.with(
                tokenizer -> {
                  for (Block block : layout.blocks()) {
                    new Pass(tokenizer, out, text, block).run(detector);
                  }
                  return out.build();
                }));
  }

  /** One block. */
  private static final class Pass {
    private final TokenizerME tokenizer;
    private final TokenTable.Builder out;
    private final String text;
    private final int base;
    private final char[] plain;

    Pass(TokenizerME tokenizer, TokenTable.Builder out, String text, Block block) {
      this.tokenizer = tokenizer;
      this.out = out;
      this.text = text;
      base = block.span().start();
      plain = Plain.chars(text, block.span());
    }

    void run(SentenceDetectorME detector) {
      Span[] sentences = detector.sentPosDetect(withBlanks());
      int from = 0;
      for (int i = 0; i < sentences.length; i++) {
        int to = i + 1 < sentences.length ? sentences[i + 1].getStart() : plain.length;
        sentence(from, to);
        from = to;
      }
      sentence(from, plain.length);
    }

    /** The detector looks from each point to the blanks around it: a text without any gets some. */
    private String withBlanks() {
      char[] out = plain.clone();
      int blank = -1;
      for (int i = 0; i < out.length; i++) {
        if (out[i] == ' ') {
          blank = i;
        } else if (i - blank > Plain.LONGEST_WORD && !Character.isSurrogate(out[i])) {
          out[i] = ' ';
          blank = i;
        }
      }
      return new String(out);
    }

    private void sentence(int from, int to) {
      int at = from;
      while (at < to) {
        if (plain[at] == ' ') {
          at++;
          continue;
        }
        int end = at + 1;
        while (end < to && plain[end] != ' ' && end - at < Plain.LONGEST_WORD) {
          end++;
        }
        if (end < to && splitsPair(end)) {
          end++;
        }
        tokens(at, end);
        at = end;
      }
      out.endSentence();
    }

    private void tokens(int from, int to) {
      int start = from;
      for (Span token : tokenizer.tokenizePos(new String(plain, from, to - from))) {
        int end = from + token.getEnd();
        if (end > start && end < to && !splitsPair(end)) {
          token(start, end);
          start = end;
        }
      }
      token(start, to);
    }

    private void token(int start, int end) {
      int clitic = Clitics.cut(plain, start, end);
      out.token(base + start, base + clitic);
      if (clitic < end) {
        out.token(base + clitic, base + end);
      }
    }

    private boolean splitsPair(int at) {
      return Character.isSurrogatePair(text.charAt(base + at - 1), text.charAt(base + at));
    }
  }
}
