package org.nutgraf.entity.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.Fold;

/** The aliases of countries: DPRK is North Korea, the U.S. the United States. */
final class Countries {
  private static final Countries TABLE = load("countries.txt");

  /** Key of any name to key of the common name. */
  private final Map<String, String> common = new HashMap<>();

  private Countries() {}

  private static Countries load(String file) {
    Countries table = new Countries();
    try (InputStream in = Countries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          table.add(line.split("\\|"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return table;
  }

  private void add(String[] names) {
    String key = keyOf(names[0]);
    for (String name : names) {
      common.put(keyOf(name), key);
    }
  }

  private static String keyOf(String name) {
    String key = NameForm.key(Fold.string(name, 0, name.length())).replace('-', ' ');
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** The key of a country's common name for the key of any of its names, or null. */
  static @Nullable String common(String key) {
    return TABLE.common.get(key.replace('-', ' '));
  }
}
