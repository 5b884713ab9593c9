package org.nutgraf.time.en;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Shape;

/** Abbreviations of time zones that stand after a clock time in English news. */
final class Zones {
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("zulu", ZoneOffset.UTC),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("cst", ZoneOffset.ofHours(-6)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("mst", ZoneOffset.ofHours(-7)),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("bst", ZoneOffset.ofHours(1)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("eet", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)),
          Map.entry("msk", ZoneOffset.ofHours(3)),
          Map.entry("ist", ZoneOffset.ofHoursMinutes(5, 30)),
          Map.entry("jst", ZoneOffset.ofHours(9)),
          Map.entry("kst", ZoneOffset.ofHours(9)),
          Map.entry("hkt", ZoneOffset.ofHours(8)),
          Map.entry("pkt", ZoneOffset.ofHours(5)),
          Map.entry("sast", ZoneOffset.ofHours(2)),
          Map.entry("awst", ZoneOffset.ofHours(8)),
          Map.entry("acst", ZoneOffset.ofHoursMinutes(9, 30)),
          Map.entry("acdt", ZoneOffset.ofHoursMinutes(10, 30)),
          Map.entry("aest", ZoneOffset.ofHours(10)),
          Map.entry("aedt", ZoneOffset.ofHours(11)),
          Map.entry("nzst", ZoneOffset.ofHours(12)),
          Map.entry("nzdt", ZoneOffset.ofHours(13)),
          Map.entry("akst", ZoneOffset.ofHours(-9)),
          Map.entry("akdt", ZoneOffset.ofHours(-8)),
          Map.entry("et", ZoneId.of("America/New_York")),
          Map.entry("eastern", ZoneId.of("America/New_York")),
          Map.entry("ct", ZoneId.of("America/Chicago")),
          Map.entry("mt", ZoneId.of("America/Denver")),
          Map.entry("mountain", ZoneId.of("America/Denver")),
          Map.entry("pt", ZoneId.of("America/Los_Angeles")),
          Map.entry("pacific", ZoneId.of("America/Los_Angeles")));

  private Zones() {}

  static Set<String> words() {
    return ZONES.keySet();
  }

  /** Returns the zone at a token, or null; "Eastern" and the like are more than zones. */
  static @Nullable ZoneId at(Tokens tokens, int i) {
    if (tokens.kind(i) != Words.ZONE) {
      return null;
    }
    boolean word = tokens.is(i, "eastern") || tokens.is(i, "mountain") || tokens.is(i, "pacific");
    if (word
        ? !tokens.is(i + 1, "time", "timezone")
            && tokens.inside(i + 1)
            && !tokens.has(i + 1, Shape.PUNCTUATION)
        : tokens.length(i) == 2 && !tokens.has(i, Shape.ALL_CAPS)) {
      return null;
    }
    return ZONES.get(tokens.table.folded(i));
  }
}
