package org.nutgraf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.nutgraf.json.JsonDocuments;
import org.nutgraf.text.Document;

/** The inputs of one run, read one at a time: text files, JSON Lines files, or standard input. */
final class Inputs implements Iterator<Item>, AutoCloseable {
  private final Iterator<Walk.Found> files;
  private final boolean jsonl;
  private final @Nullable String published;
  private final InputStream stdin;
  private @Nullable Opened open;
  private @Nullable ByteLines lines;
  private String source = "";
  private int lineNumber;
  private long before;
  private @Nullable Item next;

  /**
   * Makes the inputs.
   *
   * @param files the files in order, {@code -} for standard input
   * @param jsonl whether they hold JSON Lines; a name that ends in .jsonl does in any case
   * @param published the date of publication of texts that do not tell their own, or null
   * @param stdin standard input
   */
  Inputs(Iterator<Walk.Found> files, boolean jsonl, @Nullable String published, InputStream stdin) {
    this.files = files;
    this.jsonl = jsonl;
    this.published = published;
    this.stdin = stdin;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || files.hasNext())) {
      next = lines != null ? line(lines) : begin(files.next());
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return item;
  }

  private @Nullable Item begin(Walk.Found found) {
    if (found.error() != null) {
      return Item.failed(found.error(), before);
    }
    String name = found.name();
    source = name.equals(Walk.STDIN) ? "standard input" : name;
    try {
      open = Opened.of(name, stdin);
      if (jsonl || Walk.isJsonLines(name)) {
        lineNumber = 0;
        lines = new ByteLines(open.stream());
        return null;
      }
      String text = TextFiles.decode(source, open.stream().readAllBytes());
      Document document = Document.of(text).withId(name.equals(Walk.STDIN) ? "stdin" : name);
      close();
      return Item.of(published == null ? document : document.published(published), before);
    } catch (InputException e) {
      close();
      return Item.failed(e, before);
    } catch (IOException e) {
      close();
      return Item.failed(Opened.failure(source, e), before);
    }
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
      String why = Opened.failure(source, e).getMessage();
      return Item.failed(
          new InputException(why + " (" + lineNumber + " lines of it were read)"), before);
    }
  }

  private Item document(byte[] bytes) {
    String where = source + " line " + lineNumber;
    try {
      Document document = JsonDocuments.parse(TextFiles.utf8(where, bytes));
      return Item.of(
          published == null || document.publicationDate().isPresent()
              ? document
              : document.published(published),
          position());
    } catch (IllegalArgumentException e) {
      return Item.failed(new InputException(where + ": " + e.getMessage()), position());
    } catch (InputException e) {
      return Item.failed(e, position());
    }
  }

  private long position() {
    return before + (open == null ? 0 : open.position());
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Closes the file that is open. */
  @Override
  public void close() {
    before = position();
    lines = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // All of it was read, or its reading has failed and was reported.
    }
    open = null;
  }
}
