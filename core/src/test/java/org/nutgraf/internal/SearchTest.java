package org.nutgraf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  void first_isTheFirstThatPasses() {
    List<Integer> sorted = List.of(1, 3, 3, 7);

    assertThat(Search.first(sorted, n -> n >= 3)).isEqualTo(1);
    assertThat(Search.first(sorted, n -> n > 3)).isEqualTo(3);
    assertThat(Search.first(sorted, n -> n >= 0)).isZero();
  }

  @Test
  void first_isTheSizeWhereNonePasses() {
    assertThat(Search.first(List.of(1, 3), n -> n > 3)).isEqualTo(2);
    assertThat(Search.first(List.<Integer>of(), n -> true)).isZero();
  }
}
