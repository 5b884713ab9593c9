package org.nutgraf.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.nutgraf.internal.Packed;

/**
 * The file of a {@link LinearModel}: magic "NGLM", version, length and SHA-256 of the body, then
 * the body, deflated. In the body weights take 8 bits: a sign and a step of a scale of sizes.
 */
final class ModelFormat {
  private static final int MAGIC = 0x4E474C4D;
  private static final int VERSION = 2;
  private static final int HASH_BYTES = 32;
  private static final int KEY_BYTES = 4;
  private static final int LENGTH_BYTES = 2;
  private static final int STEPS = StoredRows.STEPS;

  private ModelFormat() {}

  static void write(LinearModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(body, deflater))) {
      writeHead(model, data);
      writeRows(model.nodes(), WeightScale.occurring(model.nodes()), data);
      writeRows(model.edges(), WeightScale.occurring(model.edges()), data);
    } finally {
      deflater.end();
    }
    byte[] bytes = body.toByteArray();
    DataOutputStream head = new DataOutputStream(out);
    head.writeInt(MAGIC);
    head.writeInt(VERSION);
    head.writeInt(bytes.length);
    head.write(Packed.sha256(bytes));
    head.write(bytes);
    head.flush();
  }

  static LinearModel read(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    DataInputStream head = new DataInputStream(new ByteArrayInputStream(all));
    int headBytes = 12 + HASH_BYTES;
    if (all.length < headBytes || head.readInt() != MAGIC) {
      throw new IOException("it is no model of Nutgraf");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException("its format has version " + version + ", this is " + VERSION);
    }
    int length = head.readInt();
    byte[] hash = head.readNBytes(HASH_BYTES);
    if (length != all.length - headBytes) {
      throw new IOException(
          "it has " + (all.length - headBytes) + " bytes after its head instead of " + length);
    }
    return readBody(Packed.open(head.readNBytes(length), hash));
  }

  /** Returns rows with their weights rounded to so many sizes. */
  static StoredRows rounded(WeightRows rows, int steps) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writeRows(rows, WeightScale.geometric(rows, steps), new DataOutputStream(bytes));
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      return readRows(in, WeightRows.MAX_COLUMNS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeHead(LinearModel model, DataOutputStream out) throws IOException {
    Labels labels = model.labels();
    int size = labels.size();
    out.writeInt(size);
    for (String name : labels.names()) {
      out.writeUTF(name);
    }
    for (int a = 0; a <= size; a++) {
      for (int b = 0; b <= size; b++) {
        out.writeBoolean(labels.allowed(a, b));
        out.writeInt(model.transition(a, b));
      }
    }
    Map<String, String> properties = new TreeMap<>(model.properties());
    out.writeInt(properties.size());
    for (Map.Entry<String, String> property : properties.entrySet()) {
      out.writeUTF(property.getKey());
      out.writeUTF(property.getValue());
    }
  }

  private static LinearModel readBody(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 1 || size > Labels.LIMIT) {
      throw new IOException("it has " + size + " labels");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(in.readUTF());
    }
    boolean[] allowed = new boolean[(size + 1) * (size + 1)];
    int[] transitions = new int[allowed.length];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = in.readBoolean();
      transitions[i] = in.readInt();
    }
    Map<String, String> properties = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      properties.put(in.readUTF(), in.readUTF());
    }
    StoredRows nodes = readRows(in, size);
    StoredRows edges = readRows(in, Math.min((size + 1) * size, WeightRows.MAX_COLUMNS));
    return new LinearModel(Labels.of(names, allowed), properties, transitions, nodes, edges);
  }

  /**
   * Writes rows, cells, the scale, then keys, cell counts, columns and weights, each together:
   * numbers of more than a byte in planes.
   */
  private static void writeRows(WeightRows rows, int[] scale, DataOutputStream out)
      throws IOException {
    out.writeInt(rows.size());
    out.writeInt(rows.cells());
    for (int step : scale) {
      out.writeInt(step);
    }
    int[] keySteps = new int[rows.size()];
    int[] lengths = new int[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      keySteps[row] = rows.key(row) - (row == 0 ? 0 : rows.key(row - 1));
      lengths[row] = rows.start(row + 1) - rows.start(row);
    }
    Packed.writePlanes(keySteps, KEY_BYTES, out);
    Packed.writePlanes(lengths, LENGTH_BYTES, out);
    for (int i = 0; i < rows.cells(); i++) {
      out.writeByte(rows.column(i));
    }
    for (int i = 0; i < rows.cells(); i++) {
      int weight = rows.weight(i);
      int step = WeightScale.step(scale, Math.abs(weight));
      out.writeByte(weight < 0 ? -step : step);
    }
  }

  private static StoredRows readRows(DataInputStream in, int columns) throws IOException {
    int rows = in.readInt();
    int size = in.readInt();
    if (rows < 0 || size < rows) {
      throw new IOException("it has a table of " + rows + " rows and " + size + " cells");
    }
    int[] scale = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      scale[i] = in.readInt();
    }
    int[] keys = Packed.readPlanes(in, rows, KEY_BYTES);
    for (int row = 1; row < rows; row++) {
      keys[row] += keys[row - 1];
    }
    int[] counts = Packed.readPlanes(in, rows, LENGTH_BYTES);
    short[] lengths = new short[rows];
    long cells = 0;
    for (int row = 0; row < rows; row++) {
      lengths[row] = (short) counts[row];
      cells += counts[row];
    }
    if (cells != size) {
      throw new IOException("its rows have " + cells + " cells instead of " + size);
    }
    byte[] columnBytes = Packed.bytes(in, size).array();
    for (byte column : columnBytes) {
      if ((column & 0xff) >= columns) {
        throw new IOException("it has a weight for column " + (column & 0xff) + " of " + columns);
      }
    }
    byte[] steps = Packed.bytes(in, size).array();
    for (byte step : steps) {
      if (step < -STEPS) {
        throw new IOException("it has a weight of step " + step);
      }
    }
    return new StoredRows(keys, lengths, columnBytes, steps, scale);
  }
}
