package org.nutgraf.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.en.EnglishScanner;

/**
 * The tokens, sentences and blocks of a text, in int arrays: no object for each token. Tokens are
 * numbered from 0 in text order; each belongs to one sentence, each sentence to one block.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TokenTable {
  private final String text;
  private final List<Block> blocks;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] folds;
  private final int[] shapes;
  private final int[] sentenceOf;
  private final int[] sentenceStarts;
  private final int[] sentenceBlocks;

  /** Numbered when first asked for: rules over atoms never ask. */
  private volatile @Nullable WrittenForms forms;

  private TokenTable(Builder b) {
    text = b.text;
    blocks = b.blocks;
    size = b.size;
    starts = Arrays.copyOf(b.starts, size);
    ends = Arrays.copyOf(b.ends, size);
    folds = new int[size];
    shapes = new int[size];
    sentenceOf = new int[size];
    sentenceStarts = Arrays.copyOf(b.sentenceStarts, b.sentences + 1);
    sentenceStarts[b.sentences] = size;
    sentenceBlocks = Arrays.copyOf(b.sentenceBlocks, b.sentences);
    for (int s = 0; s < b.sentences; s++) {
      Arrays.fill(sentenceOf, sentenceStarts[s], sentenceStarts[s + 1], s);
    }
    for (int i = 0; i < size; i++) {
      folds[i] = Fold.hash(text, starts[i], ends[i]);
      shapes[i] = Shape.of(text, starts[i], ends[i]);
    }
  }

  /**
   * {@return the words of an English text: contractions and possessives cut ("Kursk" "'s"),
   * hyphenated words whole but where a name ends or begins in one ("Kursk" "-" "based")}
   *
   * @param text the text
   */
  public static TokenTable words(String text) {
    return EnglishScanner.words(text, Layout.of(text));
  }

  /**
   * {@return the atoms of an English text: words cut further at hyphens and between digits and
   * letters ("18" "-" "year" "-" "old", "63" "km"), as rules for numbers and dates want them}
   *
   * @param text the text
   */
  public static TokenTable atoms(String text) {
    return EnglishScanner.atoms(text, Layout.of(text));
  }

  /**
   * {@return a builder of the table of a text}
   *
   * @param text the text
   * @param blocks the blocks of the text
   */
  public static Builder builder(String text, List<Block> blocks) {
    return new Builder(text, blocks);
  }

  /** Two threads may both number them: the results are the same. */
  private WrittenForms forms() {
    WrittenForms known = forms;
    if (known == null) {
      known = WrittenForms.of(text, starts, ends);
      forms = known;
    }
    return known;
  }

  /**
   * {@return whether a character is white space of any kind: blanks, line ends, no-break, thin and
   * zero-width spaces}
   *
   * @param c a character
   */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c >= 0x7f
            && (c <= '\u00a0'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff');
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the number of tokens} */
  public int size() {
    return size;
  }

  /**
   * {@return the first character of a token}
   *
   * @param token a token number
   */
  public int start(int token) {
    return starts[token];
  }

  /**
   * {@return the character after the last of a token}
   *
   * @param token a token number
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * {@return a token as a new string}
   *
   * @param token a token number
   */
  public String token(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /**
   * {@return a token as a new string in lower case, apostrophes straight}
   *
   * @param token a token number
   */
  public String folded(int token) {
    return Fold.string(text, starts[token], ends[token]);
  }

  /**
   * {@return the first character of a token}
   *
   * @param token a token number
   */
  public char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  /**
   * {@return the last character of a token}
   *
   * @param token a token number
   */
  public char lastChar(int token) {
    return text.charAt(ends[token] - 1);
  }

  /**
   * {@return the length of a token in UTF-16 units}
   *
   * @param token a token number
   */
  public int length(int token) {
    return ends[token] - starts[token];
  }

  /**
   * {@return the hash of a token that ignores case and the kind of its apostrophes}
   *
   * @param token a token number
   */
  public int fold(int token) {
    return folds[token];
  }

  /**
   * {@return the {@link Shape} bits of a token}
   *
   * @param token a token number
   */
  public int shape(int token) {
    return shapes[token];
  }

  /**
   * {@return whether a token has one of these {@link Shape} bits}
   *
   * @param token a token number
   * @param bits the bits to look for
   */
  public boolean has(int token, int bits) {
    return (shapes[token] & bits) != 0;
  }

  /**
   * {@return whether a token is this word, ignoring case; {@code word} is in lower case} False for
   * a token outside the table.
   *
   * @param token a token number
   * @param word a word in lower case
   */
  public boolean is(int token, String word) {
    return token >= 0 && token < size && Fold.matches(text, starts[token], ends[token], word);
  }

  /**
   * {@return whether a token is this one character} False for a token outside the table.
   *
   * @param token a token number
   * @param c a character
   */
  public boolean is(int token, char c) {
    return token >= 0
        && token < size
        && ends[token] - starts[token] == 1
        && text.charAt(starts[token]) == c;
  }

  /**
   * {@return what a lexicon says of a token, 0 if nothing}
   *
   * @param lexicon the lexicon
   * @param token a token number; of one outside the table nothing is said
   */
  public int lookup(Lexicon lexicon, int token) {
    return token >= 0 && token < size
        ? lexicon.find(folds[token], text, starts[token], ends[token])
        : 0;
  }

  /**
   * {@return whether a token follows the one before it without a gap}
   *
   * @param token a token number
   */
  public boolean touchesPrevious(int token) {
    return token > 0 && starts[token] == ends[token - 1];
  }

  /**
   * {@return the number of a token's distinct written form, in 0..{@link #formCount()}}
   *
   * @param token a token number
   */
  public int form(int token) {
    return forms().ofToken(token);
  }

  /** {@return the number of distinct written forms} */
  public int formCount() {
    return forms().count();
  }

  /**
   * {@return the first token that has a written form}
   *
   * @param form a form number
   */
  public int formToken(int form) {
    return forms().firstToken(form);
  }

  /**
   * {@return the span from the start of token {@code from} to the end of token {@code to - 1}}
   *
   * @param from the first token
   * @param to the token after the last
   */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /**
   * {@return the first token that ends after an offset, or {@link #size()}}
   *
   * @param offset an offset in the text
   */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(ends, offset + 1);
    return at >= 0 ? at : -at - 1;
  }

  /** {@return the number of sentences} */
  public int sentenceCount() {
    return sentenceBlocks.length;
  }

  /**
   * {@return the sentence of a token}
   *
   * @param token a token number
   */
  public int sentence(int token) {
    return sentenceOf[token];
  }

  /**
   * {@return the first token of a sentence}
   *
   * @param sentence a sentence number
   */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /**
   * {@return the token after the last of a sentence}
   *
   * @param sentence a sentence number
   */
  public int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /**
   * {@return the span of a sentence}
   *
   * @param sentence a sentence number
   */
  public Span sentenceSpan(int sentence) {
    return span(sentenceStarts[sentence], sentenceStarts[sentence + 1]);
  }

  /**
   * {@return the number of the block of a sentence, an index of {@link #blocks()}}
   *
   * @param sentence a sentence number
   */
  public int blockOf(int sentence) {
    return sentenceBlocks[sentence];
  }

  /**
   * {@return the block of a token}
   *
   * @param token a token number
   */
  public Block block(int token) {
    return blocks.get(sentenceBlocks[sentenceOf[token]]);
  }

  /** {@return the blocks in text order; blocks without a token are among them} */
  public List<Block> blocks() {
    return blocks;
  }

  /** Collects tokens and sentence ends in text order. For one thread. */
  public static final class Builder {
    private final String text;
    private final List<Block> blocks;
    private int[] starts;
    private int[] ends;
    private int size;
    private int[] sentenceStarts = new int[16];
    private int[] sentenceBlocks = new int[16];
    private int sentences;
    private int block;
    private boolean open;

    private Builder(String text, List<Block> blocks) {
      this.text = Objects.requireNonNull(text, "text");
      this.blocks = List.copyOf(blocks);
      starts = new int[text.length() / 5 + 16];
      ends = new int[starts.length];
    }

    /**
     * Adds the next token. A token in another block than the one before begins a new sentence.
     *
     * @param start its first character
     * @param end the character after its last
     * @return this builder
     * @throws IllegalArgumentException if it is empty, overlaps the one before, or lies in no block
     */
    public Builder token(int start, int end) {
      if (end <= start || start < (size == 0 ? 0 : ends[size - 1]) || end > text.length()) {
        throw new IllegalArgumentException(
            "token " + start + ".." + end + " is empty or out of order");
      }
      boolean moved = false;
      while (block < blocks.size() && start >= blocks.get(block).span().end()) {
        block++;
        moved = true;
      }
      if (block == blocks.size() || start < blocks.get(block).span().start()) {
        throw new IllegalArgumentException("token " + start + ".." + end + " lies in no block");
      }
      if (!open || moved) {
        beginSentence();
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
      return this;
    }

    private void beginSentence() {
      if (sentences == sentenceBlocks.length) {
        sentenceBlocks = Arrays.copyOf(sentenceBlocks, sentences * 2);
      }
      if (sentences + 1 >= sentenceStarts.length) {
        sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2 + 2);
      }
      sentenceStarts[sentences] = size;
      sentenceBlocks[sentences++] = block;
      open = true;
    }

    /**
     * Ends the sentence: the next token begins another.
     *
     * @return this builder
     */
    public Builder endSentence() {
      open = false;
      return this;
    }

    /** {@return the table} */
    public TokenTable build() {
      return new TokenTable(this);
    }
  }
}
