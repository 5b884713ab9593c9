package org.nutgraf.models.en;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Texts made by whatever reaches new code. In a plain build only the texts in {@code
 * AnyTextFuzzTestInputs} are run: own seeds, and every text that once failed; the profile fuzz
 * looks for more.
 */
class AnyTextFuzzTest {
  @FuzzTest
  void anyText(FuzzedDataProvider data) {
    AnyText.check(data.consumeRemainingAsString());
  }
}
