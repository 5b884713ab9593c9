package org.nutgraf.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Layer;
import org.nutgraf.json.OffsetUnit;

/** What a run reads and writes; checked as a whole before anything is opened. */
final class Targets {
  private static final int BUFFER = 1 << 16;

  private final List<String> files;
  private final boolean jsonl;
  private final Format format;
  private final Set<Layer> layers;
  private final boolean chosen;
  private final OffsetUnit offsets;
  private final @Nullable Path out;
  private final boolean resume;

  Targets(
      List<String> files,
      boolean jsonl,
      Format format,
      Set<Layer> layers,
      boolean chosen,
      OffsetUnit offsets,
      @Nullable Path out,
      boolean resume) {
    this.files = files;
    this.jsonl = jsonl;
    this.format = format;
    this.layers = layers.contains(Layer.CLAIMS) ? EnumSet.allOf(Layer.class) : layers;
    this.chosen = chosen;
    this.offsets = offsets;
    this.out = out;
    this.resume = resume;
  }

  List<String> files() {
    return files;
  }

  Set<Layer> layers() {
    return layers;
  }

  /** Returns whether a stopped run can be taken up. */
  boolean resumable() {
    return out != null && format == Format.JSONL && !Walk.isGzip(out.toString());
  }

  /** Returns what does not fit together and how to mend it, empty if all does. */
  String problem() {
    String missing = needs(Layer.CLAIMS, Format.CSV_CLAIMS);
    missing += needs(Layer.QUANTITIES, Format.CSV_QUANTITIES);
    return missing.isEmpty() ? (out == null ? withoutFile() : withFile(out)) : missing;
  }

  private String withoutFile() {
    if (format == Format.BRAT) {
      return "brat has two files for each article: name a directory for them with --out";
    }
    return format == Format.HTML && !isOneText()
        ? "html has a page for each article: name a directory for them with --out"
        : resume ? "--resume goes on with a file: name it with --out" : "";
  }

  private String withFile(Path file) {
    if (resume && !resumable()) {
      return format == Format.JSONL
          ? "--resume cannot go on with a packed file: leave .gz out, and pack it afterwards"
          : "--resume goes on with JSON Lines: add --format jsonl";
    }
    if (isForDirectory(file)) {
      return Files.isRegularFile(file)
          ? "--out " + file + " is a file: " + format + " wants a directory"
          : "";
    }
    if (format == Format.HTML && !isOneText()) {
      return "--out " + file + " is one page: name a directory for the pages of several articles";
    }
    if (Files.isDirectory(file)) {
      return "--out " + file + " is a directory: name a file in it";
    }
    Path parent = file.toAbsolutePath().getParent();
    return parent != null && !Files.isDirectory(parent)
        ? "--out " + file + ": there is no directory " + parent
        : overwritten(file);
  }

  /**
   * Returns whether the results are files of a directory; a page alone may be a file of its own.
   */
  private boolean isForDirectory(Path file) {
    return format == Format.BRAT || format == Format.HTML && !file.toString().endsWith(".html");
  }

  /** Returns whether the input is one text, and not a directory, pattern or JSON Lines. */
  private boolean isOneText() {
    return files.size() == 1 && !jsonl && Walk.isOneText(files.get(0));
  }

  private String needs(Layer layer, Format of) {
    return format == of && !layers.contains(layer)
        ? "--format " + of + " needs --layers " + layer
        : "";
  }

  private String overwritten(Path file) {
    return Files.exists(file) && files.stream().anyMatch(name -> isSame(name, file))
        ? "--out " + file + " would overwrite an input"
        : "";
  }

  private static boolean isSame(String name, Path file) {
    try {
      return !name.equals(Walk.STDIN) && Files.isSameFile(file, Path.of(name));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return false; // an input that cannot be read is reported when its turn comes
    }
  }

  /** Opens what the results go to. */
  Output open() throws IOException {
    if (out != null && isForDirectory(out)) {
      return format == Format.BRAT ? new BratOutput(out) : new HtmlOutput(out);
    }
    Set<Layer> columns = chosen ? layers : EnumSet.of(Layer.ENTITIES);
    boolean begun = resume && out != null && Files.exists(out);
    return new StreamOutput(Renderer.of(format, offsets, columns), writer(begun), begun);
  }

  private Writer writer(boolean append) throws IOException {
    OutputStream stream = System.out;
    if (out != null) {
      stream =
          append
              ? Files.newOutputStream(out, StandardOpenOption.APPEND)
              : Files.newOutputStream(out);
      stream = Walk.isGzip(out.toString()) ? new GZIPOutputStream(stream, BUFFER) : stream;
    }
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
  }
}
