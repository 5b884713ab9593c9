package org.nutgraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.Analysis;
import org.nutgraf.export.Brat;

/**
 * Writes a directory that brat opens: {@code annotation.conf}, and for each article a text file and
 * a file of annotations, named after the last part of its id; a name that is taken gets a number.
 */
final class BratOutput implements Output {
  private static final int LONGEST = 120;

  private final Path directory;
  private final Set<String> taken = new HashSet<>();

  BratOutput(Path directory) throws IOException {
    this.directory = directory;
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("annotation.conf"), Brat.configuration());
  }

  @Override
  public Rendered render(Analysis analysis) {
    String text = Brat.text(analysis);
    String annotations = Brat.annotations(analysis);
    return () -> {
      String name = free(name(analysis.document().id()));
      Files.writeString(directory.resolve(name + ".txt"), text);
      Files.writeString(directory.resolve(name + ".ann"), annotations);
    };
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  /** Returns a plain name for a file: the last part of an id without its ending. */
  static String name(String id) {
    String last = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    for (String ending : new String[] {".gz", ".txt", ".text"}) {
      if (last.endsWith(ending)) {
        last = last.substring(0, last.length() - ending.length());
      }
    }
    StringBuilder out = new StringBuilder();
    last.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' ? c : '_')
        .forEach(out::appendCodePoint);
    String name = out.toString();
    return name.isEmpty() ? "document" : name.startsWith(".") ? "_" + name : name;
  }
}
