package org.nutgraf.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole text files. */
final class TextFiles {
  private TextFiles() {}

  static String read(Path file) throws InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(
          file + ": is a directory; name the files in it, such as " + file.resolve("*.txt"));
    }
    if (!Files.exists(file)) {
      throw new InputException(file + ": no such file");
    }
    try {
      return decode(file.toString(), Files.readAllBytes(file));
    } catch (AccessDeniedException e) {
      throw new InputException(file + ": may not be read (permission denied)");
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** Decodes UTF-8, with or without a byte order mark. */
  static String decode(String name, byte[] bytes) throws InputException {
    for (int i = 0; i < Math.min(bytes.length, 8192); i++) {
      if (bytes[i] == 0) {
        throw new InputException(
            name + ": is binary (a NUL byte at " + i + "); give plain text in UTF-8");
      }
    }
    String text = utf8(name, bytes);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new InputException(name + ": is empty; there is nothing to analyse");
    }
    return text;
  }

  /** Decodes UTF-8 strictly. */
  static String utf8(String name, byte[] bytes) throws InputException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(
          name + ": is not UTF-8; convert it first, such as with 'iconv -f WINDOWS-1252 -t UTF-8'");
    }
  }
}
