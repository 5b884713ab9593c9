package org.nutgraf.engine;

import java.util.Arrays;

/**
 * The parts of speech of the tokens of one table, by token number. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@SuppressWarnings("EnumOrdinal") // one byte a token in memory; the ordinals are never stored
public final class Tags {
  private static final PartOfSpeech[] VALUES = PartOfSpeech.values();

  private final byte[] ordinals;

  private Tags(byte[] ordinals) {
    this.ordinals = ordinals;
  }

  /**
   * {@return tags}
   *
   * @param ordinals the {@link PartOfSpeech#ordinal()} of each token; copied
   * @param size how many of them count
   */
  public static Tags of(byte[] ordinals, int size) {
    for (int i = 0; i < size; i++) {
      if (ordinals[i] < 0 || ordinals[i] >= VALUES.length) {
        throw new IllegalArgumentException("no part of speech: " + ordinals[i] + " at token " + i);
      }
    }
    return new Tags(Arrays.copyOf(ordinals, size));
  }

  /** {@return the number of tokens} */
  public int size() {
    return ordinals.length;
  }

  /**
   * {@return the part of speech of a token}
   *
   * @param token a token number
   */
  public PartOfSpeech get(int token) {
    return VALUES[ordinals[token]];
  }

  /**
   * {@return whether a token has this part of speech}
   *
   * @param token a token number
   * @param pos a part of speech
   */
  public boolean is(int token, PartOfSpeech pos) {
    return ordinals[token] == pos.ordinal();
  }

  /**
   * {@return the {@link PartOfSpeech#ordinal()} of a token}
   *
   * @param token a token number
   */
  public int ordinal(int token) {
    return ordinals[token];
  }
}
