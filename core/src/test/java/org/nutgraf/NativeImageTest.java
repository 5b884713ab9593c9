package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the lists of resources for native images to the resources that there are. */
class NativeImageTest {
  private static final Pattern LISTED = Pattern.compile("\"pattern\": \"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"../core", "../models/en"})
  void lists_coverEveryResource(String module) throws Exception {
    Path main = Path.of(module, "src", "main");
    List<String> patterns = patterns(main.resolve("resources"));
    List<String> resources = new ArrayList<>(files(main.resolve("resources")));
    if (Files.exists(main.resolve("resources-filtered"))) {
      resources.addAll(files(main.resolve("resources-filtered")));
    }
    resources.removeIf(file -> file.startsWith("META-INF/native-image/"));

    assertThat(resources).isNotEmpty().allMatch(file -> patterns.stream().anyMatch(file::matches));
    assertThat(patterns).allMatch(pattern -> resources.stream().anyMatch(f -> f.matches(pattern)));
  }

  private static List<String> patterns(Path resources) throws IOException {
    List<String> patterns = new ArrayList<>();
    for (String file : files(resources)) {
      if (file.endsWith("/resource-config.json")) {
        Matcher listed = LISTED.matcher(Files.readString(resources.resolve(file)));
        while (listed.find()) {
          patterns.add(listed.group(1).replace("\\\\", "\\"));
        }
      }
    }
    return patterns;
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
