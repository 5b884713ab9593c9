package org.nutgraf.tagger.en;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.nutgraf.engine.EngineException;
import org.nutgraf.internal.Fold;
import org.nutgraf.internal.Packed;

/**
 * What is known of words and phrases beforehand: the clusters of words that are used alike, and the
 * lists that phrases stand on (countries, cities, given names). Both are kept as hashes, ignoring
 * case. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NameLexicon {
  /** The longest phrase, in words. */
  public static final int LONGEST = 5;

  private static final int MAGIC = 0x4E474C33;
  private static final int HASH_BYTES = 32;
  private static final int PHRASE_SEED = 0x5bd1e995;

  private final WordClusters written;
  private final WordClusters common;
  private final WordClusters paths;
  private final Table phrases;

  private NameLexicon(
      WordClusters written, WordClusters common, WordClusters paths, Table phrases) {
    this.written = written;
    this.common = common;
    this.paths = paths;
    this.phrases = phrases;
  }

  /** {@return a lexicon that knows nothing} */
  public static NameLexicon empty() {
    return of(Map.of(), new int[1], Map.of(), new int[1], Map.of(), Map.of());
  }

  /**
   * {@return a lexicon; all words with digits as 0}
   *
   * @param written word as written to the number of its cluster, from 1 on
   * @param coarse the number of the coarse cluster that each cluster is part of; of 0 that is 0
   * @param common common word in lower case to the number of another cluster of it, from 1 on
   * @param commonCoarse the coarse clusters of those
   * @param paths word in lower case to its place in a binary tree: a one, and after it the bits of
   *     the path to it
   * @param phrases phrase, its words apart by a blank, to the bits of its lists
   */
  public static NameLexicon of(
      Map<String, Integer> written,
      int[] coarse,
      Map<String, Integer> common,
      int[] commonCoarse,
      Map<String, Integer> paths,
      Map<String, Integer> phrases) {
    Map<Integer, Integer> lists = new TreeMap<>();
    phrases.forEach(
        (phrase, bits) -> {
          int hash = PHRASE_SEED;
          for (String word : phrase.split(" ")) {
            hash = extend(hash, hash(word));
          }
          lists.merge(hash, bits, (a, b) -> a | b);
        });
    return new NameLexicon(
        WordClusters.of(written, coarse),
        WordClusters.of(common, commonCoarse),
        WordClusters.of(paths, new int[1 << Character.SIZE]),
        new Table(lists));
  }

  /**
   * {@return a lexicon of lists alone}
   *
   * @param lists the hash of a phrase, word or stem to the bits of its lists
   */
  public static NameLexicon ofLists(Map<Integer, Integer> lists) {
    return new NameLexicon(
        WordClusters.of(Map.of(), new int[1]),
        WordClusters.of(Map.of(), new int[1]),
        WordClusters.of(Map.of(), new int[1]),
        new Table(lists));
  }

  private static int hash(String word) {
    return Fold.hash(word, 0, word.length());
  }

  static int begin() {
    return PHRASE_SEED;
  }

  /** Returns the hash of a phrase with another word. */
  static int extend(int phrase, int word) {
    int h = (phrase ^ word * 0x9E3779B1) * 0x2C1B3C6D;
    return h ^ h >>> 15;
  }

  /**
   * {@return the hash of a word in lower case, digits as 0, for {@link #common} and paths}
   *
   * @param text the text
   * @param start where the word begins
   * @param end where it ends
   */
  public static int low(String text, int start, int end) {
    int low = 0;
    for (int i = start; i < end; i++) {
      char folded = plain(text.charAt(i));
      low = folded == 0 ? low : 31 * low + folded;
    }
    return low;
  }

  /**
   * Returns the cluster of a word as written, or if it has none as a name or in lower case, and 0
   * if it has none at all.
   */
  int cluster(String text, int start, int end) {
    int exact = 0;
    int name = 0;
    int low = 0;
    for (int i = start; i < end; i++) {
      char folded = plain(text.charAt(i));
      if (folded != 0) {
        char c = text.charAt(i);
        exact = 31 * exact + (Fold.fold(c) == folded && Character.isUpperCase(c) ? c : folded);
        name = 31 * name + (i == start ? Character.toUpperCase(folded) : folded);
        low = 31 * low + folded;
      }
    }
    int found = written.find(exact);
    if (found == 0 && name != exact) {
      found = written.find(name);
    }
    return found == 0 && low != exact ? written.find(low) : found;
  }

  /**
   * {@return the other cluster of a common word, 0 if it has none}
   *
   * @param low the hash that {@link #low} gives
   */
  public int common(int low) {
    return common.find(low);
  }

  /** Returns the place of a word in a binary tree: a one and the bits of its path, 0 if unknown. */
  int path(int low) {
    return paths.find(low);
  }

  private static char plain(char c) {
    return Character.isDigit(c) ? '0' : Fold.fold(c);
  }

  /** Returns the coarse cluster that a cluster is part of. */
  int coarse(int cluster) {
    return written.coarse(cluster);
  }

  /**
   * {@return the coarse cluster that another cluster of a common word is part of}
   *
   * @param cluster what {@link #common} gives
   */
  public int commonCoarse(int cluster) {
    return common.coarse(cluster);
  }

  /**
   * {@return the bits of the lists that a phrase stands on}
   *
   * @param phrase its hash, by {@link #begin} and {@link #extend}
   */
  public int lists(int phrase) {
    return phrases.find(phrase);
  }

  /**
   * {@return a lexicon read from a stream, which is read to its end but not closed}
   *
   * @param in where from
   * @param name the name of the file, for messages
   * @param artifact the Maven coordinates of the artifact that brings it, for messages
   * @throws EngineException if the file is truncated or changed
   */
  public static NameLexicon read(InputStream in, String name, String artifact) {
    try {
      byte[] all = in.readAllBytes();
      DataInputStream head = new DataInputStream(new ByteArrayInputStream(all));
      if (all.length < 4 + HASH_BYTES || head.readInt() != MAGIC) {
        throw new IOException("it is no lexicon of Nutgraf");
      }
      byte[] hash = head.readNBytes(HASH_BYTES);
      byte[] body = head.readAllBytes();
      DataInputStream data = Packed.open(body, hash);
      return new NameLexicon(
          WordClusters.read(data),
          WordClusters.read(data),
          WordClusters.read(data),
          Table.read(data));
    } catch (IOException e) {
      throw new EngineException(
          "[N021] The lexicon "
              + name
              + " cannot be read: "
              + e.getMessage()
              + ". Replace the jar with a sound one of "
              + artifact
              + " of the same version as nutgraf-core.",
          e);
    }
  }

  /**
   * Writes the lexicon.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(body, deflater))) {
      written.write(data);
      common.write(data);
      paths.write(data);
      phrases.write(data);
    } finally {
      deflater.end();
    }
    byte[] bytes = body.toByteArray();
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.write(Packed.sha256(bytes));
    head.write(bytes);
    head.flush();
  }

  /** Sorted hashes, each with a value, and an open-addressing index over them. */
  private static final class Table {
    private final int[] keys;
    private final int[] values;
    private final int[] slots;

    Table(Map<Integer, Integer> entries) {
      this(entries.keySet().stream().mapToInt(i -> i).sorted().toArray(), new int[entries.size()]);
      for (int i = 0; i < keys.length; i++) {
        values[i] = entries.getOrDefault(keys[i], 0);
      }
    }

    private Table(int[] keys, int[] values) {
      this.keys = keys;
      this.values = values;
      slots = new int[Integer.highestOneBit(Math.max(4, keys.length)) * 4];
      for (int i = 0; i < keys.length; i++) {
        int slot = slot(keys[i]);
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = i + 1;
      }
    }

    private int slot(int key) {
      return key * 0x9E3779B1 >>> 5 & slots.length - 1;
    }

    int find(int key) {
      for (int slot = slot(key); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
        if (keys[slots[slot] - 1] == key) {
          return values[slots[slot] - 1];
        }
      }
      return 0;
    }

    /** Writes the keys as steps from each to the next, all highest bytes first: they pack well. */
    void write(DataOutputStream out) throws IOException {
      out.writeInt(keys.length);
      int[] steps = new int[keys.length];
      for (int i = 0; i < keys.length; i++) {
        steps[i] = keys[i] - (i == 0 ? Integer.MIN_VALUE : keys[i - 1]);
      }
      writePlanes(steps, out);
      writePlanes(values, out);
    }

    /** Writes how many bytes the greatest number needs, and so many bytes of each. */
    private static void writePlanes(int[] numbers, DataOutputStream out) throws IOException {
      int all = 0;
      for (int number : numbers) {
        all |= number;
      }
      int width = (Integer.SIZE - Integer.numberOfLeadingZeros(all | 1) + 7) / 8;
      out.writeByte(width);
      Packed.writePlanes(numbers, width, out);
    }

    static Table read(DataInputStream in) throws IOException {
      int count = in.readInt();
      int[] keys = readPlanes(count, in);
      int last = Integer.MIN_VALUE;
      for (int i = 0; i < keys.length; i++) {
        last += keys[i];
        keys[i] = last;
      }
      return new Table(keys, readPlanes(count, in));
    }

    private static int[] readPlanes(int count, DataInputStream in) throws IOException {
      int width = in.readUnsignedByte();
      return Packed.readPlanes(in, count, width);
    }
  }
}
