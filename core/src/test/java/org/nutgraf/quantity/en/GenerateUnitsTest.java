package org.nutgraf.quantity.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The tables are what the generator makes of CLDR and the overlay, byte for byte. */
class GenerateUnitsTest {
  @Test
  void units_areAsGenerated() throws IOException {
    List<String> overlay = read("units.overlay").lines().toList();
    assertThat(read("units.tsv")).isEqualTo(join(GenerateUnits.units(overlay)));
  }

  @Test
  void currencies_areAsGenerated() throws IOException {
    assertThat(read("currencies.tsv")).isEqualTo(join(GenerateUnits.currencies()));
  }

  private static String join(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static String read(String file) throws IOException {
    try (InputStream in = GenerateUnitsTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
