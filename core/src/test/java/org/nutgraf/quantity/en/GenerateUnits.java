package org.nutgraf.quantity.en;

import com.ibm.icu.impl.units.ConversionRates;
import com.ibm.icu.impl.units.MeasureUnitImpl;
import com.ibm.icu.impl.units.UnitsConverter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes units.tsv and currencies.tsv: the names and factors of CLDR, read through ICU4J, with what
 * units.overlay adds (UCUM codes, prefixes, more names). Arguments: the overlay, the directory to
 * write to.
 */
public final class GenerateUnits {
  private static final ULocale[] LOCALES = {
    ULocale.ENGLISH, new ULocale("en_GB"), new ULocale("en_AU")
  };
  private static final Map<Character, String> PREFIXES =
      Map.ofEntries(
          Map.entry('f', "femto,-15"),
          Map.entry('p', "pico,-12"),
          Map.entry('n', "nano,-9"),
          Map.entry('u', "micro,-6"),
          Map.entry('m', "milli,-3"),
          Map.entry('c', "centi,-2"),
          Map.entry('d', "deci,-1"),
          Map.entry('h', "hecto,2"),
          Map.entry('k', "kilo,3"),
          Map.entry('M', "mega,6"),
          Map.entry('G', "giga,9"),
          Map.entry('T', "tera,12"),
          Map.entry('P', "peta,15"),
          Map.entry('E', "exa,18"));

  /** Codes that are no longer legal tender, but still stand in news. */
  private static final String PAST =
      " DEM FRF ITL ESP NLG FIM BEF ATS IEP PTE GRD HRK LVL LTL EEK SKK SIT ZWD VEF RUR ";

  private static final MathContext DIGITS = new MathContext(25);

  /** Factors, by code, that have no finite decimal form: the table holds them as fractions. */
  private static final Map<String, String> FRACTIONS =
      Map.of(
          "{mu}", "2000/3",
          "'", "1/60",
          "''", "1/3600",
          "/min", "1/60",
          "{rev}/min", "1/60",
          "[degF]", "5/9",
          "[kn_i]", "1852/3600",
          "[psi]", "4.4482216152605/0.00064516",
          "km/h", "1000/3600",
          "{dot}/[in_i]", "1/0.0254");

  private final ConversionRates rates = new ConversionRates();
  private final Map<String, String[]> rows = new TreeMap<>();

  private GenerateUnits() {}

  /** Writes the two tables. */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.write(out.resolve("units.tsv"), units(Files.readAllLines(Path.of(args[0]))));
    Files.write(out.resolve("currencies.tsv"), currencies());
  }

  /** Returns the lines of units.tsv for those of the overlay. */
  static List<String> units(List<String> overlay) {
    GenerateUnits generator = new GenerateUnits();
    for (String line : overlay) {
      if (!line.startsWith("#") && !line.isBlank()) {
        generator.unit(line.split("\\|", -1));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Made by GenerateUnits from Unicode CLDR (ICU4J) and units.overlay: do not edit.");
    lines.add("# code\tsymbol\tdimension\tfactor\toffset\tnames\tsymbols");
    generator.rows.values().forEach(row -> lines.add(String.join("\t", row)));
    return lines;
  }

  private void unit(String[] cells) {
    String[] idAndFactor = cells[0].split("=");
    Set<String> more = cells(cells[5]);
    String id = idAndFactor[0].trim();
    BigDecimal[] conversion;
    Set<String> names = new LinkedHashSet<>();
    for (String name : more) {
      if (name.startsWith("=")) {
        names.add(name.substring(1));
      }
    }
    more.removeIf(name -> name.startsWith("="));
    if (idAndFactor.length > 1) {
      String factor = idAndFactor[1].trim().split(" ")[0];
      conversion =
          new BigDecimal[] {
            factor.equals("1/60")
                ? BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL128)
                : new BigDecimal(factor),
            BigDecimal.ZERO
          };
    } else {
      conversion = conversion(id);
      names.addAll(names(id));
    }
    names.addAll(more);
    names.addAll(plurals(more));
    Set<String> symbols = new LinkedHashSet<>();
    if (!cells[2].contains("_") && !cells[3].equals("time") && !cells[2].isEmpty()) {
      symbols.add(cells[2]);
    }
    for (String symbol : cells(cells[6])) {
      if (symbol.startsWith("-")) {
        symbols.remove(symbol.substring(1));
      } else {
        symbols.add(symbol);
      }
    }
    put(cells[1], cells[2], cells[3], conversion, names, symbols);
    for (char prefix : cells[4].toCharArray()) {
      prefixed(cells, conversion, names, prefix);
    }
  }

  private void prefixed(String[] cells, BigDecimal[] conversion, Set<String> names, char prefix) {
    String[] spec = PREFIXES.get(prefix).split(",");
    Set<String> newNames = new LinkedHashSet<>();
    for (String name : names) {
      if (name.length() > 3
          && !name.contains(".")
          && !name.startsWith("metric")
          && !name.startsWith("short")
          && !name.startsWith("us ")) {
        newNames.add(spec[0] + name);
      }
    }
    String code = prefix + cells[1];
    BigDecimal factor = conversion[0].scaleByPowerOfTen(Integer.parseInt(spec[1]));
    Set<String> symbols = new LinkedHashSet<>();
    if (!cells[3].equals("time") && !cells[2].equals("ton") && !cells[2].equals("t")
        || spec[0].equals("milli") && cells[2].equals("s")) {
      symbols.add(prefix + cells[2]);
      if (prefix == 'u') {
        symbols.add("\u00b5" + cells[2]);
        symbols.add("\u03bc" + cells[2]);
      }
    }
    put(
        code,
        prefix + cells[2],
        cells[3],
        new BigDecimal[] {factor, conversion[1]},
        newNames,
        symbols);
  }

  private void put(
      String code,
      String symbol,
      String dimension,
      BigDecimal[] conversion,
      Set<String> names,
      Set<String> symbols) {
    String key = code.equals("%") ? code + names.iterator().next() : code;
    String[] old = rows.get(key);
    if (old != null) {
      names.addAll(Arrays.asList(old[5].split(";")));
      symbols.addAll(Arrays.asList(old[6].split(";")));
    }
    names.remove("");
    symbols.remove("");
    rows.put(
        key,
        new String[] {
          code,
          symbol,
          dimension,
          factor(code, conversion[0]),
          offset(code, conversion[1]),
          String.join(";", names),
          String.join(";", symbols)
        });
  }

  private static String factor(String code, BigDecimal factor) {
    String fraction = FRACTIONS.get(code);
    if (fraction == null) {
      return plain(factor);
    }
    String[] parts = fraction.split("/");
    BigDecimal value = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), DIGITS);
    if (value.compareTo(factor.round(DIGITS)) != 0) {
      throw new IllegalStateException(code + " is " + factor + " and not " + fraction);
    }
    return fraction;
  }

  /** Returns what is added before dividing. */
  private static String offset(String code, BigDecimal offset) {
    String fraction = FRACTIONS.get(code);
    return plain(
        fraction == null
            ? offset
            : offset.multiply(new BigDecimal(fraction.split("/")[1])).round(DIGITS));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static Set<String> cells(String text) {
    Set<String> out = new LinkedHashSet<>();
    for (String cell : text.split(",")) {
      if (!cell.isBlank()) {
        out.add(cell.trim());
      }
    }
    return out;
  }

  /** "litre" gives "litres"; words that are plurals or have none stay. */
  private static Set<String> plurals(Set<String> names) {
    Set<String> out = new LinkedHashSet<>();
    for (String name : names) {
      if (name.matches(".*(metre|meter|litre|liter|tonne|kilometre|mile)")
          && !name.contains(" per ")) {
        out.add(name + "s");
      }
    }
    return out;
  }

  private BigDecimal[] conversion(String id) {
    MeasureUnitImpl from = MeasureUnitImpl.forIdentifier(id);
    MeasureUnitImpl base =
        MeasureUnitImpl.forIdentifier(rates.extractCompoundBaseUnit(from).build().getIdentifier());
    UnitsConverter converter = new UnitsConverter(from, base, rates);
    BigDecimal zero = converter.convert(BigDecimal.ZERO);
    BigDecimal factor = converter.convert(BigDecimal.ONE).subtract(zero);
    // CLDR counts a year as a base unit of its own; UCUM's year and month are Julian
    BigDecimal julian = new BigDecimal("31557600");
    factor =
        switch (id) {
          case "month" -> new BigDecimal("2629800");
          case "quarter", "year", "decade", "century" -> factor.multiply(julian);
          case "night" -> new BigDecimal("86400");
          case "british-thermal-unit" -> new BigDecimal("1054.3502645");
          case "degree", "arc-minute", "arc-second", "radian", "revolution" ->
              id.equals("degree")
                  ? BigDecimal.ONE
                  : factor.multiply(BigDecimal.valueOf(360), MathContext.DECIMAL128);
          case "fahrenheit" ->
              BigDecimal.valueOf(5).divide(BigDecimal.valueOf(9), MathContext.DECIMAL128);
          default -> factor;
        };
    return new BigDecimal[] {
      factor,
      id.equals("fahrenheit")
          ? new BigDecimal("459.67").multiply(factor, MathContext.DECIMAL128)
          : zero
    };
  }

  private static Set<String> names(String id) {
    Set<String> out = new LinkedHashSet<>();
    MeasureUnit unit = MeasureUnit.forIdentifier(id);
    for (ULocale locale : LOCALES) {
      for (int n = 1; n < 3; n++) {
        String full =
            full(unit, locale, n)
                .replace('\u00a0', ' ')
                .replaceFirst("^[12] ?", "")
                .toLowerCase(Locale.ROOT);
        if (!full.isEmpty() && !full.contains("imp.")) {
          out.add(full);
        }
      }
    }
    return out;
  }

  private static String full(MeasureUnit unit, ULocale locale, int n) {
    try {
      return NumberFormatter.withLocale(locale)
          .unit(unit)
          .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
          .format(n)
          .toString();
    } catch (UnsupportedOperationException unnamed) {
      return unit.getIdentifier() + (n == 1 ? "" : "s");
    }
  }

  /** Returns the lines of currencies.tsv. */
  @SuppressWarnings("JavaUtilDate") // ICU4J asks for one
  static List<String> currencies() {
    List<String> lines = new ArrayList<>();
    lines.add("# Made by GenerateUnits from Unicode CLDR (ICU4J): do not edit.");
    lines.add("# code\tname\tdigits\tnames");
    Date from = new Date(1735689600000L);
    Map<String, Currency> all = new TreeMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      boolean fund = " USN USS CHE CHW BOV MXV COU CLF UYI UYW ".contains(" " + code + " ");
      boolean metal =
          fund || code.startsWith("X") && !" XAF XOF XPF XCD XCG XDR ".contains(" " + code + " ");
      if (!metal && (Currency.isAvailable(code, from, from) || PAST.contains(" " + code + " "))) {
        all.put(code, currency);
      }
    }
    for (Map.Entry<String, Currency> entry : all.entrySet()) {
      Currency currency = entry.getValue();
      String name = currency.getName(ULocale.ENGLISH, Currency.LONG_NAME, null);
      Set<String> names = new LinkedHashSet<>();
      for (String plural : new String[] {"one", "other"}) {
        String text = currency.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, plural, null);
        int bracket = text.indexOf(" (");
        names.add((bracket < 0 ? text : text.substring(0, bracket)).toLowerCase(Locale.ROOT));
      }
      lines.add(
          String.join(
              "\t",
              entry.getKey(),
              name,
              String.valueOf(currency.getDefaultFractionDigits()),
              String.join(";", names)));
    }
    return lines;
  }
}
