package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Dates;

/** Finds the quantities of English texts. Immutable and thread-safe. */
public final class QuantityFinder {
  private final UnitTable units;
  private final Lexicon itemWords;

  private QuantityFinder(Builder b) {
    units = b.units.build();
    itemWords = Lexicon.ofWords(b.itemWords.toArray(new String[0]));
  }

  /** Returns a finder with the standard units and currencies. */
  public static QuantityFinder standard() {
    return builder().build();
  }

  /** Returns a builder that starts from the standard units and currencies. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the quantities of a text. A number that is part of a date or clock time is none, but a
   * length of time is, though it may stand among the dates too.
   */
  public Quantities find(TokenTable atoms, Numerals numerals, Dates dates) {
    return Quantities.of(new Scan(atoms, numerals, dates, units, itemWords).run());
  }

  /** Adds units, names of money and nouns to the standard ones. For one thread. */
  public static final class Builder {
    private final UnitTable.Builder units = UnitTable.builder().standard();
    private final List<String> itemWords = new ArrayList<>();

    private Builder() {}

    /** Adds a unit with its names, and the symbols that are written so exactly. */
    public Builder unit(Unit unit, List<String> names, List<String> symbols) {
      units.unit(
          Objects.requireNonNull(unit, "unit"),
          names.toArray(new String[0]),
          symbols.toArray(new String[0]));
      return this;
    }

    /** Adds names of a currency, or of so many of it ("grand", 1000). */
    public Builder moneyNames(String code, BigDecimal factor, List<String> names) {
      units.moneyNames(
          code, Objects.requireNonNull(factor, "factor"), names.toArray(new String[0]));
      return this;
    }

    /** Adds a noun that is counted in this form ("personnel"), though it has no plural -s. */
    public Builder itemWord(String noun) {
      itemWords.add(Nouns.fold(noun));
      return this;
    }

    /** Returns the finder. */
    public QuantityFinder build() {
      return new QuantityFinder(this);
    }
  }
}
