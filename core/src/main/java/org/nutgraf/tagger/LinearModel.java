package org.nutgraf.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.engine.EngineException;

/**
 * The weights of a linear sequence tagger: for each hashed feature a sparse row of labels, for each
 * transition a weight, and optionally for features of transitions too. It holds hashes and numbers,
 * no text of what it was trained on. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LinearModel {
  /** What a weight of 1 adds to a sum. */
  public static final int ONE = WeightTable.ONE;

  private final Labels labels;
  private final Map<String, String> properties;
  private final int[] transitions;
  private final WeightTable nodes;
  private final StoredRows edges;
  private final Transitions allowed;
  private final EdgeTable edgeSums;

  LinearModel(
      Labels labels,
      Map<String, String> properties,
      int[] transitions,
      StoredRows nodes,
      StoredRows edges) {
    this.labels = labels;
    this.properties = Map.copyOf(properties);
    this.transitions = transitions;
    this.nodes = new WeightTable(nodes);
    this.edges = edges;
    allowed = new Transitions(labels);
    edgeSums = new EdgeTable(edges, allowed);
  }

  private LinearModel(LinearModel model, Map<String, String> properties) {
    labels = model.labels;
    this.properties = Map.copyOf(properties);
    transitions = model.transitions;
    nodes = model.nodes;
    edges = model.edges;
    allowed = model.allowed;
    edgeSums = model.edgeSums;
  }

  /**
   * {@return a builder}
   *
   * @param labels the labels
   */
  public static Builder builder(Labels labels) {
    return new Builder(labels);
  }

  /**
   * {@return a model read from a stream, which is read to its end but not closed}
   *
   * @param in where from
   * @param name the name of the file, for messages
   * @param artifact the Maven coordinates of the artifact that brings it, for messages
   * @throws EngineException if the file is truncated, changed or of another version
   */
  public static LinearModel read(InputStream in, String name, String artifact) {
    try {
      return ModelFormat.read(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new EngineException(
          "[N020] The model file "
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
   * {@return a builder of this model with its notes, without its small weights}
   *
   * @param least weights below this size are left out
   */
  public Builder pruned(double least) {
    Builder builder = builder(labels);
    builder.properties.putAll(properties);
    System.arraycopy(transitions, 0, builder.transitions, 0, transitions.length);
    int size = labels.size();
    float[] row = new float[(size + 1) * size];
    WeightRows table = nodes();
    for (int i = 0; i < table.size(); i++) {
      builder.node(table.key(i), weights(table, i, row), 0, least);
    }
    table = edges();
    for (int i = 0; i < table.size(); i++) {
      builder.edge(table.key(i), weights(table, i, row), 0, least);
    }
    return builder;
  }

  private static float[] weights(WeightRows table, int row, float[] weights) {
    Arrays.fill(weights, 0);
    for (int i = table.start(row); i < table.start(row + 1); i++) {
      weights[table.column(i)] = (float) table.weight(i) / WeightTable.ONE;
    }
    return weights;
  }

  /**
   * {@return this model with another note, such as a setting found after training}
   *
   * @param key what it is
   * @param value what it says
   */
  public LinearModel withProperty(String key, String value) {
    Map<String, String> changed = new TreeMap<>(properties);
    changed.put(key, value);
    return new LinearModel(this, changed);
  }

  /**
   * Writes the model.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    ModelFormat.write(this, out);
  }

  /** {@return the labels} */
  public Labels labels() {
    return labels;
  }

  /** {@return what the trainer noted, such as the version} */
  public Map<String, String> properties() {
    return properties;
  }

  /** {@return the number of features of tokens that have a weight} */
  public int rows() {
    return nodes.size();
  }

  /** {@return the number of weights of features of tokens} */
  public int weights() {
    return nodes.cells();
  }

  /** {@return whether transitions have features} */
  public boolean hasEdges() {
    return edges.size() > 0;
  }

  /**
   * Adds the weights of a feature to the sums of its labels, in the model's fixed point.
   *
   * @param feature a hashed feature
   * @param sums sums, one for each label from {@code offset} on
   * @param offset where they begin
   */
  public void addTo(int feature, int[] sums, int offset) {
    nodes.addTo(feature, sums, offset);
  }

  /**
   * Adds the weights of several features to the sums of their labels: the same as one by one, but
   * faster.
   *
   * @param features hashed features
   * @param from the first
   * @param to the one after the last
   * @param scratch room for as many numbers
   * @param sums sums, one for each label from {@code offset} on
   * @param offset where they begin
   */
  public void addTo(int[] features, int from, int to, int[] scratch, int[] sums, int offset) {
    nodes.addTo(features, from, to, scratch, sums, offset);
  }

  /** Returns the numbers by which weights of transitions are summed up. */
  Transitions allowed() {
    return allowed;
  }

  /** Adds the weights of features of transitions to sums, one for each allowed transition. */
  void addEdgesTo(int[] features, int from, int to, int[] sums) {
    edgeSums.addTo(features, from, to, sums);
  }

  int transition(int from, int to) {
    return transitions[from * (labels.size() + 1) + to];
  }

  WeightRows nodes() {
    return nodes.unpacked();
  }

  WeightRows edges() {
    return edges.unpacked();
  }

  /** Collects the weights of a model. For one thread. */
  public static final class Builder {
    private final Labels labels;
    private final Map<String, String> properties = new TreeMap<>();
    private final int[] transitions;
    private final WeightRows.Builder nodes = new WeightRows.Builder();
    private final WeightRows.Builder edges = new WeightRows.Builder();
    private final int[] columns = new int[WeightRows.MAX_COLUMNS];
    private final int[] weights = new int[WeightRows.MAX_COLUMNS];

    private Builder(Labels labels) {
      this.labels = labels;
      transitions = new int[(labels.size() + 1) * (labels.size() + 1)];
    }

    /**
     * Notes something about the model.
     *
     * @param key what it is
     * @param value what it says
     * @return this builder
     */
    public Builder property(String key, String value) {
      properties.put(key, value);
      return this;
    }

    /**
     * Sets the weight of a transition.
     *
     * @param from the first label, the number of labels for the beginning
     * @param to the second label, the number of labels for the end
     * @param weight the weight
     * @return this builder
     */
    public Builder transition(int from, int to, double weight) {
      transitions[from * (labels.size() + 1) + to] = fixed(weight);
      return this;
    }

    /**
     * Sets the weights of a feature of tokens.
     *
     * @param feature the hashed feature
     * @param all weights, one for each label from {@code offset} on
     * @param offset where they begin
     * @param least weights below this size are left out
     * @return this builder
     */
    public Builder node(int feature, float[] all, int offset, double least) {
      row(nodes, feature, all, offset, labels.size(), least);
      return this;
    }

    /**
     * Sets the weights of a feature of transitions.
     *
     * @param feature the hashed feature
     * @param all weights from {@code offset} on: for each first label (the last row is the
     *     beginning) one for each second label
     * @param offset where they begin
     * @param least weights below this size are left out
     * @return this builder
     */
    public Builder edge(int feature, float[] all, int offset, double least) {
      int width = (labels.size() + 1) * labels.size();
      if (width > WeightRows.MAX_COLUMNS) {
        throw new IllegalArgumentException(
            labels.size() + " labels are too many for features of transitions: at most 15");
      }
      row(edges, feature, all, offset, width, least);
      return this;
    }

    private void row(
        WeightRows.Builder table, int feature, float[] all, int offset, int width, double least) {
      int count = 0;
      for (int i = 0; i < width; i++) {
        int weight = fixed(all[offset + i]);
        if (weight != 0 && Math.abs(all[offset + i]) >= least) {
          columns[count] = i;
          weights[count++] = weight;
        }
      }
      table.row(feature, columns, weights, count);
    }

    private static int fixed(double weight) {
      return (int) Math.round(Math.max(-4096, Math.min(4096, weight)) * WeightTable.ONE);
    }

    /**
     * {@return the model, its weights rounded to 127 sizes, each a fixed part above the last}
     *
     * @throws IllegalArgumentException if a feature was set twice
     */
    public LinearModel build() {
      return build(StoredRows.STEPS);
    }

    /**
     * {@return the model, its weights rounded to so many sizes, each a fixed part above the last}
     * The fewer there are, the smaller the file; where many weights make a sum, 15 sizes give the
     * same answers as 127.
     *
     * @param sizes how many, from 2 to 127
     * @throws IllegalArgumentException if a feature was set twice, or for another number of sizes
     */
    public LinearModel build(int sizes) {
      if (sizes < 2 || sizes > StoredRows.STEPS) {
        throw new IllegalArgumentException(
            sizes + " sizes of weights; give from 2 to " + StoredRows.STEPS);
      }
      return new LinearModel(
          labels,
          properties,
          transitions,
          ModelFormat.rounded(nodes.build(), sizes),
          ModelFormat.rounded(edges.build(), sizes));
    }
  }
}
