package org.nutgraf.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nutgraf.engine.EngineException;
import org.nutgraf.internal.Packed;

class LinearModelTest {
  private static final String ARTIFACT = "org.example:example-models:1.0";

  /** Magic, version, length, SHA-256. */
  private static final int HEAD = 44;

  @Property(tries = 30)
  void read_givesWhatWasWritten(@ForAll long seed) throws IOException {
    LinearModel model = random(new Random(seed));
    LinearModel read = read(bytes(model));

    assertThat(read.labels()).isEqualTo(model.labels());
    assertThat(read.properties()).isEqualTo(model.properties());
    assertThat(read.rows()).isEqualTo(model.rows());
    assertThat(read.hasEdges()).isEqualTo(model.hasEdges());
    int size = model.labels().size();
    for (int feature = 0; feature < 220; feature++) {
      int[] expected = new int[size];
      int[] found = new int[size];
      model.addTo(Features.hash(1, feature), expected, 0);
      read.addTo(Features.hash(1, feature), found, 0);
      assertThat(found).isEqualTo(expected);
      assertThat(edges(read, Features.hash(2, feature)))
          .isEqualTo(edges(model, Features.hash(2, feature)));
    }
    for (int a = 0; a <= size; a++) {
      for (int b = 0; b <= size; b++) {
        assertThat(read.transition(a, b)).isEqualTo(model.transition(a, b));
      }
    }
  }

  @Property(tries = 30)
  void addTo_manyFeaturesAtOnce_givesWhatOneByOneGives(@ForAll long seed) {
    LinearModel model = random(new Random(seed));
    int size = model.labels().size();
    int[] features = new int[300];
    int[] expected = new int[size + 1];
    for (int i = 0; i < features.length; i++) {
      features[i] = Features.hash(1, i % 220);
      if (i >= 3) {
        model.addTo(features[i], expected, 1);
      }
    }
    int[] found = new int[size + 1];
    model.addTo(features, 3, features.length, new int[features.length], found, 1);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void pruned_lacksSmallWeights_andKeepsTheRest() {
    Labels labels = Labels.free(List.of("a", "b"));
    LinearModel.Builder whole = LinearModel.builder(labels).transition(0, 1, 3).property("k", "v");
    whole.node(7, new float[] {2, 0.25f}, 0, 0).edge(9, new float[] {0.25f, 2, 0, 0, 0, 0}, 0, 0);

    LinearModel pruned = whole.build().pruned(0.5).build();

    int[] node = new int[2];
    pruned.addTo(7, node, 0);
    int[] edge = edges(pruned, 9);
    assertThat(node[0]).isCloseTo(2 * WeightTable.ONE, within(60));
    assertThat(node[1]).isZero();
    assertThat(edge[pruned.allowed().number(0, 0)]).isZero();
    assertThat(edge[pruned.allowed().number(0, 1)]).isCloseTo(2 * WeightTable.ONE, within(60));
    assertThat(pruned.transition(0, 1)).isEqualTo(3 * WeightTable.ONE);
    assertThat(pruned.properties()).containsEntry("k", "v");
  }

  @Test
  void weights_areRoundedByAtMostAFewPercent() {
    float[] weights = {0.02f, -0.5f, 1.25f, 7.9f, -0.031f};
    LinearModel model =
        LinearModel.builder(Labels.bio(List.of("X", "Y"))).node(7, weights, 0, 0).build();
    int[] sums = new int[5];
    model.addTo(7, sums, 0);

    for (int k = 0; k < 5; k++) {
      double found = sums[k] / (double) WeightTable.ONE;
      assertThat(Math.abs(found - weights[k])).isLessThan(0.001 + Math.abs(weights[k]) * 0.04);
    }
  }

  @Test
  void build_fewSizes_roundsToTheNearestOfThem() throws IOException {
    LinearModel.Builder builder = LinearModel.builder(Labels.bio(List.of("X", "Y")));
    float[] weights = {0.125f, 0.24f, -0.51f, 1.01f, -2};
    LinearModel model = builder.node(7, weights, 0, 0).build(5);
    for (LinearModel same : List.of(model, read(bytes(model)))) {
      int[] sums = new int[5];
      same.addTo(7, sums, 0);
      assertThat(sums).containsExactly(128, 256, -512, 1024, -2048);
    }
  }

  @Test
  void build_numbersOfSizesThatAreNone_areNamed() {
    LinearModel.Builder builder = LinearModel.builder(Labels.free(List.of("a")));
    assertThatThrownBy(() -> builder.build(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 sizes of weights; give from 2 to 127");
    assertThatThrownBy(() -> builder.build(128)).hasMessageContaining("128");
  }

  @Test
  void read_changedByte_saysSo() throws IOException {
    byte[] good = bytes(random(new Random(3)));
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      byte[] bad = good.clone();
      bad[i < 60 && i < bad.length ? i : random.nextInt(bad.length)] ^=
          (byte) (1 << random.nextInt(8));
      assertUnreadable(bad);
    }
  }

  @Test
  void read_truncatedOrLengthened_saysSo() throws IOException {
    byte[] good = bytes(random(new Random(5)));

    assertUnreadable(new byte[0]);
    assertUnreadable(Arrays.copyOf(good, 20));
    assertUnreadable(Arrays.copyOf(good, good.length - 1));
    assertUnreadable(Arrays.copyOf(good, good.length + 1));
  }

  @Test
  void read_otherVersion_namesBoth() throws IOException {
    byte[] bytes = bytes(random(new Random(6)));
    bytes[7] = 9;

    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("version 9, this is 2");
  }

  @Test
  void read_bomb_isRefusedWithoutUnpackingIt() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 512; i++) {
        out.write(zeros);
      }
    }

    assertThatThrownBy(() -> read(file(packed.toByteArray())))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("unpacks to more than " + Packed.MOST);
  }

  /** Whoever changes a file on purpose states its new SHA-256, too. */
  @Property(tries = 2000)
  void read_changedOnPurpose_givesAModelOrSaysSo(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    byte[] plain = plain(bytes(random(random)));
    for (int i = random.nextInt(4); i >= 0; i--) {
      byte extreme = (byte) (random.nextBoolean() ? 0x7f : 0xff);
      plain[random.nextInt(plain.length)] =
          random.nextBoolean() ? extreme : (byte) random.nextInt(256);
    }
    byte[] cut = Arrays.copyOf(plain, random.nextBoolean() ? plain.length : plain.length / 2);

    try {
      assertThat(read(file(deflated(cut))).labels()).isNotNull();
    } catch (EngineException e) {
      assertThat(e).hasMessageContaining("test.model").hasMessageContaining(ARTIFACT);
    }
  }

  @Test
  void build_sameFeatureTwice_isRefused() {
    LinearModel.Builder builder = LinearModel.builder(Labels.free(List.of("A")));
    builder.node(7, new float[] {1}, 0, 0).node(7, new float[] {2}, 0, 0);

    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void labels_knowWhatMayFollow() {
    Labels labels = Labels.bilou(List.of("X", "Y"));
    int end = labels.size();

    assertThat(labels.allowed(labels.index("B-X"), labels.index("L-X"))).isTrue();
    assertThat(labels.allowed(labels.index("B-X"), labels.index("L-Y"))).isFalse();
    assertThat(labels.allowed(labels.index("B-X"), end)).isFalse();
    assertThat(labels.allowed(end, labels.index("I-X"))).isFalse();
    assertThat(labels.allowed(labels.index("U-Y"), end)).isTrue();
  }

  private static void assertUnreadable(byte[] bytes) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("test.model")
        .hasMessageContaining(ARTIFACT);
  }

  private static int[] edges(LinearModel model, int feature) {
    int[] sums = new int[model.allowed().count()];
    model.addEdgesTo(new int[] {feature}, 0, 1, sums);
    return sums;
  }

  private static byte[] plain(byte[] file) throws IOException {
    ByteArrayInputStream body = new ByteArrayInputStream(file, HEAD, file.length - HEAD);
    return new InflaterInputStream(body).readAllBytes();
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  /** Puts the head of a sound file before a body. */
  private static byte[] file(byte[] body) {
    return ByteBuffer.allocate(HEAD + body.length)
        .putInt(0x4E474C4D)
        .putInt(2)
        .putInt(body.length)
        .put(Packed.sha256(body))
        .put(body)
        .array();
  }

  private static LinearModel random(Random random) {
    LinearModel.Builder builder = LinearModel.builder(Labels.bio(List.of("X", "Y")));
    builder.property("name", "test");
    for (int feature = 0; feature < random.nextInt(200); feature++) {
      builder.node(Features.hash(1, feature), weights(random, 5), 0, 0.05);
    }
    for (int feature = 0; feature < random.nextInt(20); feature++) {
      builder.edge(Features.hash(2, feature), weights(random, 30), 0, 0.05);
    }
    for (int a = 0; a < 6; a++) {
      builder.transition(a, 2, random.nextGaussian());
    }
    return builder.build();
  }

  private static float[] weights(Random random, int count) {
    float[] out = new float[count];
    for (int i = 0; i < count; i++) {
      out[i] = (float) random.nextGaussian();
    }
    return out;
  }

  private static LinearModel read(byte[] bytes) {
    return LinearModel.read(new ByteArrayInputStream(bytes), "test.model", ARTIFACT);
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
