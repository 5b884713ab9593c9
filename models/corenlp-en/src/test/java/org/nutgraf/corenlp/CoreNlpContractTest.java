// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraf.corenlp;

import org.junit.jupiter.api.Tag;
import org.nutgraf.engine.Engine;
import org.nutgraf.engine.kit.EngineContract;

/** CoreNLP keeps to the contract. */
@Tag("corenlp-models")
class CoreNlpContractTest extends EngineContract {
  @Override
  protected Engine load() {
    return CoreNlp.english();
  }

  @Override
  protected boolean isFreeOfTheLocale() {
    return false; // CoreNLP turns "I" to lower case by the default locale
  }
}
