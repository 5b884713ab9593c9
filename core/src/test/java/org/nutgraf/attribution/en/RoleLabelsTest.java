package org.nutgraf.attribution.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.tagger.Labels;

class RoleLabelsTest {
  private static final Labels LABELS = RoleLabels.LABELS;

  private static boolean allowed(String from, String to) {
    int a = from.isEmpty() ? LABELS.size() : LABELS.index(from);
    int b = to.isEmpty() ? LABELS.size() : LABELS.index(to);
    return LABELS.allowed(a, b);
  }

  @Test
  void labels_segmentsGoOnWithTheirOwnKindAlone() {
    assertThat(allowed("B-CONTENT-BEFORE", "I-CONTENT-BEFORE")).isTrue();
    assertThat(allowed("B-CONTENT", "I-CONTENT-BEFORE")).isFalse();
    assertThat(allowed("O", "I-CUE")).isFalse();
    assertThat(allowed("O-OPEN", "I-SOURCE")).isFalse();
  }

  @Test
  void labels_wordsBetweenPieces_standBetweenPieces() {
    assertThat(allowed("I-CONTENT-BEFORE", "O-OPEN")).isTrue();
    assertThat(allowed("O-OPEN", "B-SOURCE")).isTrue();
    assertThat(allowed("O", "O-OPEN")).isFalse();
    assertThat(allowed("O-OPEN", "O-CUED")).isFalse();
    assertThat(allowed("O-CUED", "O")).isFalse();
    assertThat(allowed("", "O-OPEN")).isFalse();
    assertThat(allowed("O-CUED", "")).isFalse();
  }

  @Test
  void role_ofEachLabel_isThatOfItsName() {
    for (int label = 0; label < LABELS.size(); label++) {
      String name = LABELS.name(label);
      int expected =
          name.contains("SOURCE") ? 0 : name.contains("CUE-") || name.endsWith("-CUE") ? 1 : 2;
      assertThat(RoleLabels.role(label)).isEqualTo(name.startsWith("O") ? -1 : expected);
      assertThat(RoleLabels.goesOn(label)).isEqualTo(name.startsWith("I-"));
    }
  }
}
