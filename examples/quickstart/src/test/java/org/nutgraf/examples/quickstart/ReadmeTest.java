package org.nutgraf.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Java of the README and the cookbook stands, word for word, in a marked region of a program
 * here, so that it compiles and is tested. A region begins with {@code // region NAME} and ends
 * with {@code // end region}. White space and comment marks do not count: the documents may break
 * and align lines as they like.
 */
class ReadmeTest {
  static final Path ROOT = root();

  @Test
  void javaOfTheReadme_standsInThePrograms() throws IOException {
    assertThat(regions())
        .as("each java block of the README is a region of a program in examples/quickstart")
        .containsAll(blocks("README.md"));
  }

  @Test
  void javaOfTheCookbook_standsInThePrograms() throws IOException {
    List<String> blocks = blocks("examples/quickstart/COOKBOOK.md");
    assertThat(blocks).hasSize(10);
    assertThat(regions()).containsAll(blocks);
  }

  @Test
  void differences_areSeen() {
    assertThat(blocksOf("```java\nint a = 1;\n```"))
        .isEqualTo(regions("// region x\n int a =\n 1;\n// end region"));
    assertThat(blocksOf("```java\nint a = 1;\n```"))
        .isNotEqualTo(regions("// region x\n int a = 2;\n// end region"));
  }

  private static List<String> blocks(String file) throws IOException {
    List<String> blocks = blocksOf(Files.readString(ROOT.resolve(file)));
    assertThat(blocks).isNotEmpty();
    return blocks;
  }

  private static List<String> blocksOf(String markdown) {
    List<String> blocks = new ArrayList<>();
    List<String> block = null;
    for (String line : markdown.lines().toList()) {
      if (block == null && line.strip().equals("```java")) {
        block = new ArrayList<>();
      } else if (block != null && line.strip().equals("```")) {
        blocks.add(bare(block));
        block = null;
      } else if (block != null) {
        block.add(line);
      }
    }
    return blocks;
  }

  private static List<String> regions() throws IOException {
    List<String> regions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples/quickstart/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        regions.addAll(regions(Files.readString(file)));
      }
    }
    return regions;
  }

  private static List<String> regions(String source) {
    List<String> regions = new ArrayList<>();
    List<String> region = null;
    for (String line : source.lines().toList()) {
      if (region == null && line.strip().startsWith("// region ")) {
        region = new ArrayList<>();
      } else if (region != null && line.strip().equals("// end region")) {
        regions.add(bare(region));
        region = null;
      } else if (region != null) {
        region.add(line);
      }
    }
    return regions;
  }

  private static String bare(List<String> lines) {
    return String.join("", lines).replaceAll("\\s|//", "");
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve("seeds"))) {
      at = at.getParent();
    }
    return at;
  }
}
