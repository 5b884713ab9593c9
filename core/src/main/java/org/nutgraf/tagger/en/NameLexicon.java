package org.nutgraf.tagger.en;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.nutgraf.engine.EngineException;
import org.nutgraf.internal.Fold;

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

  private static final int MAGIC = 0x4E474C32;
  private static final int HASH_BYTES = 32;
  private static final int PHRASE_SEED = 0x5bd1e995;

  private final Table clusters;
  private final Table phrases;

  private NameLexicon(Table clusters, Table phrases) {
    this.clusters = clusters;
    this.phrases = phrases;
  }

  /** {@return a lexicon that knows nothing} */
  public static NameLexicon empty() {
    return new NameLexicon(new Table(Map.of()), new Table(Map.of()));
  }

  /**
   * {@return a lexicon}
   *
   * @param clusters word to its clusters, packed: the number of the coarse one in the low 8 bits,
   *     of the fine one above
   * @param phrases phrase, its words apart by a blank, to the bits of its lists
   */
  public static NameLexicon of(Map<String, Integer> clusters, Map<String, Integer> phrases) {
    Map<Integer, Integer> words = new TreeMap<>();
    clusters.forEach((word, value) -> words.put(hash(word), value));
    Map<Integer, Integer> lists = new TreeMap<>();
    phrases.forEach(
        (phrase, bits) -> {
          int hash = PHRASE_SEED;
          for (String word : phrase.split(" ")) {
            hash = extend(hash, hash(word));
          }
          lists.merge(hash, bits, (a, b) -> a | b);
        });
    return new NameLexicon(new Table(words), new Table(lists));
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
   * {@return the clusters of a word: the number of the coarse one in the low 8 bits, of the fine
   * one above; 0 if the word is unknown}
   *
   * @param fold the folded hash of the word
   */
  int clusters(int fold) {
    return clusters.find(fold);
  }

  /**
   * {@return the bits of the lists that a phrase stands on}
   *
   * @param phrase its hash, by {@link #begin} and {@link #extend}
   */
  int lists(int phrase) {
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
      if (!MessageDigest.isEqual(hash, sha256(body))) {
        throw new IOException("its SHA-256 is not the one that it states");
      }
      byte[] plain = new InflaterInputStream(new ByteArrayInputStream(body)).readAllBytes();
      DataInputStream data = new DataInputStream(new ByteArrayInputStream(plain));
      return new NameLexicon(Table.read(data), Table.read(data));
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
      clusters.write(data);
      phrases.write(data);
    } finally {
      deflater.end();
    }
    byte[] bytes = body.toByteArray();
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.write(sha256(bytes));
    head.write(bytes);
    head.flush();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
        steps[i] = keys[i] - (i == 0 ? 0 : keys[i - 1]);
      }
      writePlanes(steps, out);
      writePlanes(values, out);
    }

    private static void writePlanes(int[] numbers, DataOutputStream out) throws IOException {
      for (int shift = 24; shift >= 0; shift -= 8) {
        for (int number : numbers) {
          out.writeByte(number >>> shift);
        }
      }
    }

    static Table read(DataInputStream in) throws IOException {
      int count = in.readInt();
      int[] keys = readPlanes(count, in);
      for (int i = 1; i < keys.length; i++) {
        keys[i] += keys[i - 1];
      }
      return new Table(keys, readPlanes(count, in));
    }

    private static int[] readPlanes(int count, DataInputStream in) throws IOException {
      int[] numbers = new int[count];
      for (int shift = 24; shift >= 0; shift -= 8) {
        byte[] plane = in.readNBytes(count);
        if (plane.length < count) {
          throw new IOException("it ends too early");
        }
        for (int i = 0; i < count; i++) {
          numbers[i] |= (plane[i] & 0xff) << shift;
        }
      }
      return numbers;
    }
  }
}
