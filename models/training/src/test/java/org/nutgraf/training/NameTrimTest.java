package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTrimTest {
  @ParameterizedTest
  @CsvSource({
    "the Tirana Post,Tirana Post,false",
    "President Mira Kolas,Mira Kolas,true",
    "Dr. Mira Kolas,Mira Kolas,true",
    "Mira Kolas's,Mira Kolas,true",
    "A. Kolas,A. Kolas,true",
    "General Foundry,General Foundry,false",
  })
  void articlesTitlesAndPossessives_stayOutside(String name, String trimmed, boolean person) {
    int[] span = NameTrim.trim(name, 0, name.length(), person);

    assertThat(name.substring(span[0], span[1])).isEqualTo(trimmed);
  }
}
