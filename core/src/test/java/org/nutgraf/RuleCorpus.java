package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The examples that stand beside the rules of a subject. A line "== title: rule; rule", or with
 * "--", begins a section and names the rules that its examples are of. Lines with "#" before them
 * are remarks.
 */
public final class RuleCorpus {
  private static final int FEWEST = 5;

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, String> sections = new HashMap<>();

  /**
   * An example.
   *
   * @param section the title of its section
   * @param rules the rules the section is of
   * @param text the whole line
   */
  public record Line(String section, List<String> rules, String text) {}

  private RuleCorpus() {}

  /** Reads a corpus that lies beside a class. */
  public static RuleCorpus read(Class<?> beside, String file) {
    RuleCorpus corpus = new RuleCorpus();
    try (InputStream in = beside.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      reader.lines().forEach(corpus::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return corpus;
  }

  private String title = "";
  private List<String> rules = List.of();

  private void add(String line) {
    if (line.startsWith("== ") || line.startsWith("-- ")) {
      int colon = line.indexOf(": ");
      title = line.substring(3, colon < 0 ? line.length() : colon);
      rules = colon < 0 ? List.of() : List.of(line.substring(colon + 2).split("; ", -1));
      for (String rule : rules) {
        assertThat(sections.put(rule, title)).as("a second section of rule " + rule).isNull();
      }
    } else if (!line.isBlank() && !line.startsWith("#")) {
      lines.add(new Line(title, rules, line));
    }
  }

  /** Returns the examples in the order of the file. */
  public List<Line> lines() {
    return lines;
  }

  /**
   * Fails unless each rule has a section, five examples that fire it, and a counter-example: a line
   * of its section that fires none of the section's rules.
   */
  public void assertCovers(Collection<String> names, Function<Line, Set<String>> fired) {
    Map<String, Integer> examples = new HashMap<>();
    Map<String, Integer> counters = new HashMap<>();
    for (Line line : lines) {
      Set<String> found = fired.apply(line);
      found.forEach(rule -> examples.merge(rule, 1, Integer::sum));
      if (line.rules().stream().noneMatch(found::contains)) {
        counters.merge(line.section(), 1, Integer::sum);
      }
    }
    List<String> lacking = new ArrayList<>();
    for (String rule : names) {
      String section = sections.get(rule);
      if (section == null) {
        lacking.add(rule + " has no section");
      }
      int n = examples.getOrDefault(rule, 0);
      if (n < FEWEST) {
        lacking.add(rule + " is fired by " + n + " examples");
      }
    }
    for (String section : new TreeSet<>(sections.values())) {
      long of = sections.values().stream().filter(section::equals).count();
      int n = counters.getOrDefault(section, 0);
      if (n < of) {
        lacking.add(section + " has " + n + " counter-examples for " + of + " rules");
      }
    }
    assertThat(lacking).isEmpty();
    assertThat(sections.keySet()).isSubsetOf(Set.copyOf(names));
  }
}
