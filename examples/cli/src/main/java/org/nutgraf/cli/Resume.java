package org.nutgraf.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nutgraf.text.Document;

/**
 * Takes up a run that was interrupted: its lines of results are, in order, those of the first
 * inputs that could be read, so that as many inputs are passed over. Each line is held against its
 * input by the id, the first also by what it says, so that the options are the same; the last line,
 * if it was torn, is cut off and done again.
 */
final class Resume {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Path file;
  private final Function<Document, String> again;
  private long position;

  /**
   * Makes it.
   *
   * @param file the results so far
   * @param again gives the line of results of a document, without its end, as this run writes it
   */
  Resume(Path file, Function<Document, String> again) {
    this.file = file;
    this.again = again;
  }

  /** Returns how many bytes of the input were read for what is done. */
  long position() {
    return position;
  }

  /**
   * Cuts off a torn last line, and passes over the inputs that are done.
   *
   * @param inputs all the inputs, from the first
   * @param failed takes those passed over that cannot be read, and have no line
   * @throws InputException if the file does not hold the results of these inputs
   */
  void skip(Iterator<Item> inputs, Consumer<InputException> failed)
      throws InputException, IOException {
    if (!Files.exists(file)) {
      return;
    }
    cutTornLine();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteLines lines = new ByteLines(in);
      int number = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        String id = id(line, ++number);
        Document document = nextReadable(inputs, failed, number);
        if (!document.id().equals(id)) {
          throw mismatch(number, "is of \"" + id + "\", the input is \"" + document.id() + "\"");
        }
        if (number == 1
            && !again.apply(document).equals(new String(line, StandardCharsets.UTF_8))) {
          throw mismatch(number, "is not what these options and this version give");
        }
      }
    }
  }

  private Document nextReadable(Iterator<Item> inputs, Consumer<InputException> failed, int number)
      throws InputException {
    while (inputs.hasNext()) {
      Item item = inputs.next();
      position = item.position();
      if (item.document() != null) {
        return item.document();
      }
      if (item.error() != null) {
        failed.accept(item.error());
      }
    }
    throw mismatch(number, "has no input: there are fewer inputs than results");
  }

  private InputException mismatch(int number, String what) {
    return new InputException(
        file
            + " line "
            + number
            + " "
            + what
            + "; --resume wants the same inputs and options as before; leave it out to begin anew");
  }

  private void cutTornLine() throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long end = bytes.length();
      byte[] block = new byte[1 << 16];
      while (end > 0) {
        int length = (int) Math.min(block.length, end);
        bytes.seek(end - length);
        bytes.readFully(block, 0, length);
        int at = length;
        while (at > 0 && block[at - 1] != '\n') {
          at--;
        }
        end -= length - at;
        if (at > 0) {
          break;
        }
      }
      bytes.setLength(end);
    }
  }

  /** Returns the id of a line of results, empty if it has none. */
  private String id(byte[] line, int number) throws InputException {
    String id = "";
    try (JsonParser json = JSON.createParser(new String(line, StandardCharsets.UTF_8))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw mismatch(number, "is no analysis in JSON");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        boolean found = json.currentName().equals("id");
        json.nextToken();
        id = found ? json.getText() : id;
        json.skipChildren();
      }
    } catch (IOException e) {
      throw mismatch(number, "is broken JSON");
    }
    return id;
  }
}
