package org.nutgraf.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes texts, and says what is wrong with those that are none. */
final class TextFiles {
  private static final int LOOKED_AT = 8192;

  private TextFiles() {}

  /** Decodes UTF-8, with or without a byte order mark. */
  static String decode(String name, byte[] bytes) throws InputException {
    if (begins(bytes, 0x1f, 0x8b)) {
      throw new InputException(name + ": is gzip data; give it a name that ends in .gz");
    }
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
      throw new InputException(
          name + ": is UTF-16; convert it first, such as with 'iconv -f UTF-16 -t UTF-8'");
    }
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      if (bytes[i] == 0) {
        throw new InputException(
            name + ": is binary (a NUL byte at " + i + "); give plain text in UTF-8");
      }
    }
    String text = utf8(name, bytes);
    if (text.isBlank()) {
      throw new InputException(name + ": is empty; there is nothing to analyse");
    }
    return text;
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Decodes UTF-8 strictly, and drops a byte order mark. */
  static String utf8(String name, byte[] bytes) throws InputException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(
          name + ": is not UTF-8; convert it first, such as with 'iconv -f WINDOWS-1252 -t UTF-8'");
    }
  }
}
