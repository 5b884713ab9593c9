package org.nutgraf.tagger.en;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.internal.Packed;

/**
 * The cluster of each of many words, a number from 1 to 65,535, and the coarse cluster that each
 * cluster is part of; 0 for all other words. Words are kept as hashes of 26 bits: of a hundred
 * words that are not there, about one is taken for another that is. Immutable and thread-safe.
 */
final class WordClusters {
  private static final int BITS = 26;
  private static final int LOW_BITS = 8;

  /** Words whose hashes have the same upper bits stand together: about three in a large table. */
  private static final int GROUPS = 1 << BITS - LOW_BITS;

  private static final int MOST_IN_GROUP = 255;

  private final byte[] sizes;
  private final int[] starts;
  private final byte[] lows;

  /** The upper and the lower byte of the cluster of each word, as they stand in the file. */
  private final byte[] uppers;

  private final byte[] lowers;
  private final char[] coarse;

  private WordClusters(byte[] sizes, byte[] lows, byte[] uppers, byte[] lowers, char[] coarse) {
    this.sizes = sizes;
    this.lows = lows;
    this.uppers = uppers;
    this.lowers = lowers;
    this.coarse = coarse;
    starts = new int[GROUPS + 1];
    int sum = 0;
    for (int group = 0; group < GROUPS; group++) {
      sum += sizes[group] & 0xff;
      starts[group + 1] = sum;
    }
  }

  /** Returns the table of words; of words with the same hash the first stays. */
  static WordClusters of(Map<String, Integer> clusters, int[] coarse) {
    TreeMap<Integer, Integer> sorted = new TreeMap<>();
    new TreeMap<>(clusters).forEach((word, c) -> sorted.putIfAbsent(key(word.hashCode()), c));
    byte[] sizes = new byte[GROUPS];
    byte[] lows = new byte[sorted.size()];
    byte[] uppers = new byte[lows.length];
    byte[] lowers = new byte[lows.length];
    int next = 0;
    for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
      int group = entry.getKey() >>> LOW_BITS;
      if ((sizes[group] & 0xff) == MOST_IN_GROUP) {
        throw new IllegalArgumentException("too many words with the same hash");
      }
      sizes[group]++;
      lows[next] = (byte) entry.getKey().intValue();
      uppers[next] = (byte) (entry.getValue() >>> Byte.SIZE);
      lowers[next++] = (byte) entry.getValue().intValue();
    }
    char[] above = new char[coarse.length];
    for (int i = 0; i < above.length; i++) {
      above[i] = (char) coarse[i];
    }
    return new WordClusters(sizes, lows, uppers, lowers, above);
  }

  private static int key(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
    return (mixed ^ mixed >>> 12) * 0x297A2D39 >>> 32 - BITS;
  }

  /** Returns the cluster of a word by its hash, 0 if it has none. */
  int find(int hash) {
    int key = key(hash);
    int end = starts[(key >>> LOW_BITS) + 1];
    for (int i = starts[key >>> LOW_BITS]; i < end; i++) {
      if (lows[i] == (byte) key) {
        return (uppers[i] & 0xff) << Byte.SIZE | lowers[i] & 0xff;
      }
    }
    return 0;
  }

  /** Returns the coarse cluster that a cluster is part of, 0 if none. */
  int coarse(int cluster) {
    return cluster < coarse.length ? coarse[cluster] : 0;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(coarse.length);
    for (char number : coarse) {
      out.writeChar(number);
    }
    out.writeInt(lows.length);
    out.write(sizes);
    out.write(lows);
    out.write(uppers);
    out.write(lowers);
  }

  static WordClusters read(DataInputStream in) throws IOException {
    int count = in.readInt();
    CharBuffer numbers = Packed.bytes(in, 2L * count).asCharBuffer();
    char[] coarse = new char[numbers.remaining()];
    numbers.get(coarse);
    int words = in.readInt();
    byte[] sizes = Packed.bytes(in, GROUPS).array();
    byte[] lows = Packed.bytes(in, words).array();
    byte[] uppers = Packed.bytes(in, words).array();
    byte[] lowers = Packed.bytes(in, words).array();
    WordClusters table = new WordClusters(sizes, lows, uppers, lowers, coarse);
    if (table.starts[GROUPS] != words) {
      throw new IOException("it says that it has " + words + " words, but lists others");
    }
    return table;
  }
}
