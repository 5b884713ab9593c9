package org.nutgraf.examples.spark;

import java.util.List;
import java.util.Random;

/** News-like articles made of parts, the same for the same seed. */
final class Generated {
  private static final List<String> SPEAKERS =
      List.of(
          "Mayor Ingrid Solberg",
          "Finance Minister Paulo Teixeira",
          "analysts at Northwind Research",
          "a spokesman for Halden Steel",
          "Dr. Amara Nwosu");

  private static final List<String> CUES = List.of("said", "warned", "announced", "estimated");

  private static final List<String> THINGS =
      List.of("workers", "homes", "patients", "tonnes of grain", "vehicles");

  private static final List<String> WHEN =
      List.of("on Tuesday", "last month", "in March 2024", "this week", "in the third quarter");

  private final Random random;

  Generated(long seed) {
    random = new Random(seed);
  }

  /** An article of three sentences, each with a speaker, a figure and a date. */
  String article() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append(sentence()).append(i % 2 == 0 ? " " : "\n\n");
    }
    return text.toString().strip();
  }

  private String sentence() {
    int figure = (1 + random.nextInt(99)) * 100;
    String speaker = pick(SPEAKERS);
    return Character.toUpperCase(speaker.charAt(0))
        + speaker.substring(1)
        + " "
        + pick(CUES)
        + " that about "
        + figure
        + " "
        + pick(THINGS)
        + " were affected "
        + pick(WHEN)
        + ".";
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
