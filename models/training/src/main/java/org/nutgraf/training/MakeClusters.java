package org.nutgraf.training;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the word clusters of the lexicon from the lexica of NLP4J (nlp4j-english 1.1.2,
 * Apache-2.0), unpacked with xz:
 *
 * <pre>MakeClusters EMBEDDINGS PATHS COMMON OUT_WORDS OUT_PATHS</pre>
 *
 * OUT_WORDS gets a line {@code word<tab>coarse<tab>fine} for each word as written that has a path
 * too, its clusters found by {@link KMeans} in the directions of the embeddings; OUT_PATHS a line
 * {@code word<tab>bits} for each word in lower case that has an embedding: its place in a binary
 * tree of Brown clusters. Words with a short embedding were seldom seen, or are very common: they
 * are left out unless they stand first on a line of COMMON. A word whose fine cluster is that of
 * its form in lower case is left out.
 */
final class MakeClusters {
  private static final int FINE = 2048;
  private static final int COARSE = 256;
  private static final double SHORT = 3.2;
  private static final int SAMPLE = 160_000;
  private static final int ROUNDS = 12;
  private static final int COARSE_ROUNDS = 30;

  private MakeClusters() {}

  /** Makes them. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    PrintStream out = System.out;
    Map<String, String> paths = paths(Path.of(args[1]));
    Set<String> common = new HashSet<>();
    for (String line : Files.readAllLines(Path.of(args[2]))) {
      common.add(line.substring(0, line.indexOf('\t')));
    }
    Map<String, float[]> vectors = new TreeMap<>();
    Set<String> known = new HashSet<>();
    for (Map.Entry<?, ?> entry : map(Path.of(args[0])).entrySet()) {
      String word = entry.getKey().toString();
      String low = word.toLowerCase(Locale.ROOT);
      float[] vector = (float[]) entry.getValue();
      if (paths.containsKey(low) && (common.contains(low) || length(vector) >= SHORT)) {
        vectors.put(word, vector);
        known.add(low);
      }
    }
    paths.keySet().retainAll(known);
    out.println(vectors.size() + " words, " + paths.size() + " paths");
    writeClusters(vectors, Path.of(args[3]));
    try (BufferedWriter lines = Files.newBufferedWriter(Path.of(args[4]))) {
      for (Map.Entry<String, String> entry : paths.entrySet()) {
        lines.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
  }

  /** Returns the longest path of each word. */
  private static Map<String, String> paths(Path file) throws IOException, ClassNotFoundException {
    Map<String, String> paths = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map(file).entrySet()) {
      String longest = "";
      for (Object path : (Collection<?>) entry.getValue()) {
        longest = path.toString().length() > longest.length() ? path.toString() : longest;
      }
      paths.put(entry.getKey().toString(), longest);
    }
    return paths;
  }

  private static void writeClusters(Map<String, float[]> vectors, Path file) throws IOException {
    float[][] points = vectors.values().toArray(new float[0][]);
    KMeans fine = KMeans.of(points, FINE, SAMPLE, ROUNDS);
    KMeans coarse = KMeans.of(fine.centres(), COARSE, FINE, COARSE_ROUNDS);
    int[] found = fine.nearest(points);
    int[] above = coarse.nearest(fine.centres());
    Map<String, Integer> clusters = new TreeMap<>();
    int next = 0;
    for (String word : vectors.keySet()) {
      clusters.put(word, found[next++]);
    }
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, Integer> entry : clusters.entrySet()) {
        String word = entry.getKey();
        String low = word.toLowerCase(Locale.ROOT);
        int cluster = entry.getValue();
        if (word.equals(low) || clusters.getOrDefault(low, -1) != cluster) {
          lines.write(word + "\t" + above[cluster] + "\t" + cluster + "\n");
        }
      }
    }
  }

  private static double length(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += x * x;
    }
    return Math.sqrt(square);
  }

  /** Reads a map from words to numbers or to words; anything else in the file is refused. */
  private static Map<?, ?> map(Path file) throws IOException, ClassNotFoundException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 20);
        ObjectInputStream in = new ObjectInputStream(bytes)) {
      in.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter(
              "java.util.HashMap;java.util.HashSet;java.util.Map$Entry;java.lang.String;!*"));
      return (Map<?, ?>) in.readObject();
    }
  }
}
