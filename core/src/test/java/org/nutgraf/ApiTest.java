package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the public API to its table, .github/API.md, and keeps it small. */
class ApiTest {
  private static final Path TABLE = Path.of("..", ".github", "API.md");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final double LARGEST_SHARE = 0.4;

  /** A row of the table: a package first, its types last. */
  private static final Pattern ROW =
      Pattern.compile("\\| `(org\\.nutgraf[a-z.]*)` \\|.*\\| (.+) \\|");

  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void table_listsEveryPublicType() throws Exception {
    Map<String, Set<String>> listed = table();
    listed.keySet().retainAll(exported());

    assertThat(listed).isEqualTo(publicTypes());
  }

  @Test
  void publicShare_isSmall() throws Exception {
    int open = publicTypes().values().stream().mapToInt(Set::size).sum();

    assertThat(open / (double) topLevel().size()).isLessThanOrEqualTo(LARGEST_SHARE);
  }

  @Test
  void publicTypes_saySinceWhen() throws Exception {
    List<Path> silent = new ArrayList<>();
    for (Map.Entry<String, Set<String>> types : publicTypes().entrySet()) {
      for (String type : types.getValue()) {
        Path source = source(types.getKey()).resolve(type + ".java");
        if (!Files.readString(source).contains("\n * @since ")) {
          silent.add(source);
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void exportedPackages_sayHowStableTheyAre() throws Exception {
    for (String exported : exported()) {
      assertThat(source(exported).resolve("package-info.java"))
          .content()
          .contains("\n * <p>Stability: ");
    }
  }

  private static Path source(String packageName) {
    return SOURCES.resolve(packageName.replace('.', '/'));
  }

  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(row.group(2)).results().forEach(name -> names.add(name.group(1)));
        assertThat(table.put(row.group(1), names)).as("second row of " + row.group(1)).isNull();
      }
    }
    return table;
  }

  private static Map<String, Set<String>> publicTypes() throws Exception {
    Set<String> exported = exported();
    return topLevel().stream()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> exported.contains(type.getPackageName()))
        .collect(
            Collectors.groupingBy(
                Class::getPackageName,
                TreeMap::new,
                Collectors.mapping(Class::getSimpleName, Collectors.toCollection(TreeSet::new))));
  }

  /** Returns the packages that every module may use. */
  private static Set<String> exported() throws Exception {
    try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<Class<?>> topLevel() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String name =
            classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        if (name.matches("org\\.nutgraf\\.[\\w.]+\\.class")
            && !name.endsWith("package-info.class")) {
          String type = name.substring(0, name.length() - ".class".length());
          types.add(Class.forName(type, false, ApiTest.class.getClassLoader()));
        }
      }
    }
    return types;
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(Nutgraf.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
