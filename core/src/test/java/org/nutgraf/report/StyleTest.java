package org.nutgraf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the colours of the style sheet to the contrast of WCAG 2.2, level AA. */
class StyleTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final List<String> GROUNDS =
      List.of("paper", "card", "said", "name", "figure", "date", "target");

  private static String css() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> colours = new HashMap<>();
    for (Matcher m = COLOUR.matcher(css); m.find(); ) {
      colours.put(m.group(1), Integer.parseInt(m.group(2), 16));
    }
    return colours;
  }

  @Test
  void letters_haveContrast_inLightAndDark() throws IOException {
    String css = css();
    int dark = css.indexOf("prefers-color-scheme: dark");
    int end = css.indexOf("* { box-sizing");
    for (String part : List.of(css.substring(0, dark), css.substring(dark, end))) {
      Map<String, Integer> colours = colours(part);
      assertThat(colours).hasSizeGreaterThan(15);
      for (String ground : GROUNDS) {
        assertReadable(colours, "ink", ground);
        assertReadable(colours, "cue", ground);
      }
      for (String letters : List.of("quiet", "link", "focus")) {
        assertReadable(colours, letters, "paper");
        assertReadable(colours, letters, "card");
      }
      assertReadable(colours, "quiet", "name");
      assertReadable(colours, "hedged", "hedged-ground");
    }
  }

  private static void assertReadable(Map<String, Integer> colours, String letters, String ground) {
    double one = luminance(colours.get(letters));
    double other = luminance(colours.get(ground));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertThat(contrast).as(letters + " on " + ground).isGreaterThanOrEqualTo(4.5);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void style_loadsNothing() throws IOException {
    assertThat(css()).doesNotContain("url(", "@import", "@font-face", "</");
  }
}
