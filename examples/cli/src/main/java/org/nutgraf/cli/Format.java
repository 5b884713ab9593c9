package org.nutgraf.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
enum Format {
  TABLE,
  JSON,
  JSONL,
  HTML,
  BRAT,
  WEBANNO,
  CONLL,
  CSV_CLAIMS,
  CSV_QUANTITIES;

  /** Returns the format of a name as it is typed. */
  static Format of(String name) {
    for (Format format : values()) {
      if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new TypeConversionException(
        "there is no format '"
            + name
            + "'; choose one of "
            + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", ")));
  }

  /** Returns the name as it is typed, such as {@code csv-claims}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
