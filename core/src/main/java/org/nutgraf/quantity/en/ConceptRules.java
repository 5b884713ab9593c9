package org.nutgraf.quantity.en;

import java.util.List;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/** What a figure is about: the noun phrase of which it says how much. */
final class ConceptRules {
  private final TokenTable atoms;

  ConceptRules(TokenTable atoms) {
    this.atoms = atoms;
  }

  List<Span> of(Draft d, List<Draft> all, int index) {
    return List.of();
  }
}
