package org.nutgraf.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.nutgraf.json.JsonDocuments;
import org.nutgraf.text.Document;

/** The inputs of one run, read one at a time: text files, JSON Lines files, or standard input. */
final class Inputs implements Iterator<Item>, AutoCloseable {
  static final String STDIN = "-";

  private final Deque<String> names;
  private final boolean jsonl;
  private final @Nullable String published;
  private final InputStream stdin;
  private @Nullable ByteLines lines;
  private @Nullable InputStream open;
  private String source = "";
  private int lineNumber;
  private @Nullable Item next;

  /**
   * Makes the inputs.
   *
   * @param names files in order, {@code -} for standard input
   * @param jsonl whether they hold JSON Lines; a name that ends in .jsonl does in any case
   * @param published the date of publication of texts that do not tell their own, or null
   * @param stdin standard input
   */
  Inputs(List<String> names, boolean jsonl, @Nullable String published, InputStream stdin) {
    this.names = new ArrayDeque<>(names);
    this.jsonl = jsonl;
    this.published = published;
    this.stdin = stdin;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || !names.isEmpty())) {
      next = lines != null ? line(lines) : begin(names.remove());
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return item == null ? Item.failed(new InputException("no input")) : item;
  }

  private @Nullable Item begin(String name) {
    try {
      if (jsonl || name.endsWith(".jsonl")) {
        source = name.equals(STDIN) ? "standard input" : name;
        lineNumber = 0;
        open = name.equals(STDIN) ? new Unclosed(stdin) : openFile(Path.of(name));
        lines = new ByteLines(open);
        return null;
      }
      String text =
          name.equals(STDIN)
              ? TextFiles.decode("standard input", stdin.readAllBytes())
              : TextFiles.read(Path.of(name));
      Document document = Document.of(text).withId(name.equals(STDIN) ? "stdin" : name);
      return Item.of(published == null ? document : document.published(published));
    } catch (InputException e) {
      return Item.failed(e);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return Item.failed(new InputException(name + ": cannot be read: " + e.getMessage()));
    }
  }

  private static InputStream openFile(Path file) throws InputException, IOException {
    if (!Files.exists(file)) {
      throw new InputException(file + ": no such file");
    }
    return Files.newInputStream(file);
  }

  private @Nullable Item line(ByteLines from) {
    try {
      byte[] bytes = from.next();
      if (bytes == null) {
        close();
        return null;
      }
      lineNumber++;
      return isBlank(bytes) ? null : document(bytes);
    } catch (IOException e) {
      close();
      return Item.failed(
          new InputException(
              source + ": reading stopped after line " + lineNumber + ": " + e.getMessage()));
    }
  }

  private Item document(byte[] bytes) {
    String where = source + " line " + lineNumber;
    try {
      Document document = JsonDocuments.parse(TextFiles.utf8(where, bytes));
      return Item.of(
          published == null || document.publicationDate().isPresent()
              ? document
              : document.published(published));
    } catch (IllegalArgumentException e) {
      return Item.failed(new InputException(where + ": " + e.getMessage()));
    } catch (InputException e) {
      return Item.failed(e);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    lines = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      next = Item.failed(new InputException(source + ": " + e.getMessage()));
    }
    open = null;
  }

  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
