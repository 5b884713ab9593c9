package org.nutgraf.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.nutgraf.text.Span;

/** The text of fillers that may stand in several pieces. */
final class Pieces {
  private Pieces() {}

  static String text(String document, List<Span> spans) {
    return spans.stream().map(s -> s.in(document)).collect(Collectors.joining(" "));
  }
}
