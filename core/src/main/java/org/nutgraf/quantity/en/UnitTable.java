package org.nutgraf.quantity.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.Fold;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/**
 * The units and currencies by their names and symbols, read from units.tsv, currencies.tsv and
 * money.tsv. Immutable and thread-safe.
 */
final class UnitTable {
  /**
   * A name of a unit. {@code factor} turns a minor unit of money, such as the cent, into the major
   * one.
   */
  record Entry(Unit unit, BigDecimal factor, boolean symbol, @Nullable Unit minor) {}

  private final List<Entry> entries;
  private final Phrases names;
  private final Map<String, Integer> exact;
  private final Map<String, Integer> loose;
  private final Map<String, Unit> currencies;

  private UnitTable(Builder b) {
    entries = List.copyOf(b.entries);
    Phrases.Builder phrases = Phrases.forwards();
    b.names.forEach((name, number) -> phrases.one(number + 1, name));
    names = phrases.build();
    exact = Map.copyOf(b.exact);
    loose = Map.copyOf(b.loose);
    currencies = Map.copyOf(b.currencies);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Returns the unit name at a token as the number of its tokens and the entry, or 0. */
  long match(TokenTable atoms, int token) {
    long match = names.match(atoms, token);
    if (Phrases.length(match) > 1 || token < 0 || token >= atoms.size()) {
      return match;
    }
    if (atoms.length(token) <= 6) {
      String text = atoms.token(token);
      if (text.endsWith(".") && text.length() > 1) {
        text = text.substring(0, text.length() - 1);
      }
      Integer symbol = exact.get(text);
      if (symbol == null
          && match == 0
          && (!atoms.has(token, Shape.CAPITAL) || atoms.has(token, Shape.ALL_CAPS))) {
        symbol = loose.get(Fold.string(text, 0, text.length()));
      }
      if (symbol != null) {
        return 1L << 32 | symbol + 1;
      }
    }
    return match;
  }

  /** Returns the entry of a name that is known to be in the table. */
  long find(String name) {
    return names.match(TokenTable.atoms(name), 0);
  }

  Entry entry(long match) {
    return entries.get(Phrases.value(match) - 1);
  }

  @Nullable Unit currency(String code) {
    return currencies.get(code);
  }

  /** Collects names. */
  static final class Builder {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> loose = new HashMap<>();
    private final Map<String, Unit> currencies = new HashMap<>();

    Builder standard() {
      for (String[] row : rows("units.tsv")) {
        String name = row[5].isEmpty() ? row[1] : row[5].split(";")[0];
        unit(of(row, name), row[5].split(";"), row.length > 6 ? row[6].split(";") : new String[0]);
      }
      for (String[] row : rows("currencies.tsv")) {
        currency(row[0], row[1], row[3].split(";"));
      }
      currency("XBT", "Bitcoin", "bitcoin", "bitcoins", "btc");
      Currencies.addTo(this);
      return this;
    }

    /** Factors without a finite decimal form are written as fractions, offsets over the same. */
    static Unit of(String[] row, String name) {
      String[] factor = row[3].split("/");
      Unit unit = Unit.of(row[0], row[1], name, row[2], new BigDecimal(factor[0]));
      unit = row[4].equals("0") ? unit : unit.withOffset(new BigDecimal(row[4]));
      return factor.length == 1 ? unit : unit.withDivisor(new BigDecimal(factor[1]));
    }

    Builder unit(Unit unit, String[] unitNames, String[] symbols) {
      int number = add(unit, BigDecimal.ONE, false);
      for (String name : unitNames) {
        if (!name.isEmpty()) {
          names.put(name, number);
        }
      }
      int symbolNumber = add(unit, BigDecimal.ONE, true);
      for (String symbol : symbols) {
        if (symbol.isEmpty() || List.of(unitNames).contains(symbol)) {
          continue;
        }
        if (TokenTable.atoms(symbol).size() > 1) {
          names.put(symbol, number);
        } else {
          exact.put(symbol, symbolNumber);
          if (symbol.length() > 1) {
            loose.putIfAbsent(Fold.string(symbol, 0, symbol.length()), symbolNumber);
          }
        }
      }
      return this;
    }

    Builder currency(String code, String name, String... currencyNames) {
      Unit unit = Unit.currency(code, name);
      currencies.put(code, unit);
      int number = add(unit, BigDecimal.ONE, false);
      for (String text : currencyNames) {
        names.put(text, number);
      }
      exact.put(code, number);
      return this;
    }

    /** Adds other names of a currency, or of a part of it. */
    Builder moneyNames(String code, BigDecimal factor, String... moneyNames) {
      Unit unit = currencies.get(code);
      if (unit == null) {
        throw new IllegalArgumentException(
            "no currency has the code \"" + code + "\": give one of ISO 4217, such as USD");
      }
      Unit minor =
          factor.compareTo(BigDecimal.ONE) < 0 && moneyNames.length > 0
              ? Unit.minor(moneyNames[0].trim(), factor)
              : null;
      entries.add(new Entry(unit, factor, false, minor));
      int number = entries.size() - 1;
      for (String text : moneyNames) {
        names.put(text.trim(), number);
      }
      return this;
    }

    private int add(Unit unit, BigDecimal factor, boolean symbol) {
      entries.add(new Entry(unit, factor, symbol, null));
      return entries.size() - 1;
    }

    static List<String[]> rows(String file) {
      List<String[]> rows = new ArrayList<>();
      try (InputStream in = UnitTable.class.getResourceAsStream(file);
          BufferedReader reader =
              new BufferedReader(
                  new InputStreamReader(
                      Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#")) {
            rows.add(line.split("\t"));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
      return rows;
    }

    UnitTable build() {
      return new UnitTable(this);
    }
  }
}
