package org.nutgraf.cli;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file being read, unpacked if its name ends in .gz; knows how far it has come. */
final class Opened implements AutoCloseable {
  private final Counted raw;
  private final InputStream in;

  private Opened(Counted raw, InputStream in) {
    this.raw = raw;
    this.in = in;
  }

  /** Opens a file, or standard input for {@code -}, which is never closed. */
  static Opened of(String name, InputStream stdin) throws InputException {
    if (name.equals(Walk.STDIN)) {
      Counted raw = new Counted(stdin, false);
      return new Opened(raw, raw);
    }
    Path file = Path.of(name);
    Counted raw = null;
    try {
      raw = new Counted(Files.newInputStream(file), true);
      return new Opened(raw, Walk.isGzip(name) ? new GZIPInputStream(raw, 1 << 16) : raw);
    } catch (IOException e) {
      if (raw != null) {
        quietly(raw);
      }
      throw failure(name, e);
    }
  }

  private static void quietly(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      // It was not open for reading in the first place.
    }
  }

  /** Says in one line why a file could not be read. */
  static InputException failure(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new InputException(name + ": no such file");
    }
    if (e instanceof AccessDeniedException) {
      return new InputException(name + ": may not be read (permission denied)");
    }
    if (Walk.isGzip(name) && (e instanceof ZipException || e instanceof EOFException)) {
      String what = e instanceof EOFException ? "it ends too early" : e.getMessage();
      return new InputException(
          name + ": is no sound gzip file: " + what + "; test it with 'gzip -t'");
    }
    return new InputException(name + ": cannot be read: " + e.getMessage());
  }

  InputStream stream() {
    return in;
  }

  /** Returns how many bytes of the file were read. */
  long position() {
    return raw.count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class Counted extends FilterInputStream {
    private final boolean closes;
    private long count;

    Counted(InputStream in, boolean closes) {
      super(in);
      this.closes = closes;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int off, int length) throws IOException {
      int n = in.read(bytes, off, length);
      count += Math.max(0, n);
      return n;
    }

    @Override
    public void close() throws IOException {
      if (closes) {
        in.close();
      }
    }
  }
}
