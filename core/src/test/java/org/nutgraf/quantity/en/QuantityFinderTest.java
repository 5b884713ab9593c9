package org.nutgraf.quantity.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.Quantities;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Dates;

class QuantityFinderTest {
  /** Codes that are words too, so that they name money only where more speaks for it. */
  private static final Set<String> WORDS =
      Set.of(
          "ALL", "TOP", "TRY", "CUP", "PEN", "MOP", "LAK", "GEL", "BAM", "MAD", "SOS", "COP", "BOB",
          "RON", "ANG", "MUR", "NAD", "VEF", "ERN");

  /** Names that two units have: the US gallon goes before the imperial one. */
  private static final Set<String> SHARED = Set.of("gallon", "gallons");

  private static final List<String[]> CURRENCIES = UnitTable.Builder.rows("currencies.tsv");
  private static final List<String[]> UNITS = UnitTable.Builder.rows("units.tsv");

  @Test
  void filters_narrowDown() {
    Quantities all =
        QuantityCorpusTest.find(
            "About 14,000 troops came. Roughly $500,000 was spent. Turnout fell 5 percent. It cost"
                + " $20.");
    assertThat(all.counting("troops").first()).map(Quantity::bound).contains(Bound.APPROXIMATE);
    assertThat(all.counting("troop").size()).isEqualTo(1);
    assertThat(all.money().atLeast("USD", 100_000).size()).isEqualTo(1);
    assertThat(all.money().atMost("USD", 100).size()).isEqualTo(1);
    assertThat(all.percentages().falling().first())
        .map(Quantity::direction)
        .contains(Direction.DOWN);
    assertThat(all.of(QuantityKind.COUNT).list()).hasSize(1);
  }

  @Test
  void concepts_sayWhatTheFigureIsAbout() {
    concepts("In the south, Acme Mills made 20 tonnes.", "Acme Mills");
    concepts("The firm cut its debt to $5 million.", "debt", "firm");
    concepts(
        "Ministers put a 12% levy on imported timber.", "levy", "imported timber", "Ministers");
    concepts("The lead is 3 km.", "lead");
    concepts("They laid 30 miles (48 kilometers) of new pipe.", "new pipe");
    concepts("Last year copper output fell 4%.", "copper output");
    concepts("They had 7 days.");
  }

  private static void concepts(String text, String... expected) {
    Quantity first = QuantityCorpusTest.find(text).first().orElseThrow();
    assertThat(first.concepts().stream().map(span -> span.in(text))).containsExactly(expected);
  }

  @Test
  void users_addUnitsMoneyAndNouns() {
    QuantityFinder finder =
        QuantityFinder.builder()
            .unit(
                Unit.of("{furl}", "furl", "smoot", "length", new BigDecimal("1.7018")),
                List.of("smoot", "smoots"),
                List.of("smt"))
            .moneyNames("USD", BigDecimal.valueOf(1000), List.of("large"))
            .itemWord("wildebeest")
            .build();
    String text = "The bridge is 364 smoots long, cost 20 large and carried 30 wildebeest.";
    TokenTable atoms = TokenTable.atoms(text);
    Quantities found = finder.find(atoms, Numerals.scan(atoms), Dates.of(List.of()));
    assertThat(found.toString()).isEqualTo("[364 {furl}, 20000 USD, 30 wildebeest]");
  }

  @Test
  void minorUnits_areKeptBesideTheCurrency() {
    Quantity cents = QuantityCorpusTest.find("It rose from 12 to 15 cents.").first().orElseThrow();
    assertThat(cents.toString()).isEqualTo("[0.12, 0.15] USD");
    assertThat(cents.minor()).map(Unit::name).contains("cent");
    assertThat(QuantityCorpusTest.find("It is $20.").first().orElseThrow().minor()).isEmpty();
  }

  @Test
  void units_convertExactly() {
    Quantity length = QuantityCorpusTest.find("It is 3 km long.").list().get(0);
    Unit mile = QuantityCorpusTest.find("It is 5 miles long.").list().get(0).unit().orElseThrow();
    Unit km = length.unit().orElseThrow();
    assertThat(mile.convert(BigDecimal.ONE, km).orElseThrow())
        .isEqualByComparingTo(new BigDecimal("1.609344"));
  }

  @Test
  void denominatorsOfSeveralUnits_areWrittenSo() {
    Unit per = first("It burns 9 litres per 100 km.").per().orElseThrow();
    assertThat(per.name()).isEqualTo("100 kilometer");
    assertThat(per.symbol()).isEqualTo("100 km");
    assertThat(per.toBase(BigDecimal.ONE)).isEqualByComparingTo("100000");
    Unit people = first("It had 13 births per 1,000 women.").per().orElseThrow();
    assertThat(people.name()).isEqualTo("1,000 women");
    assertThat(people.isThing()).isTrue();
  }

  @Test
  void about_standsOutsideOfPlainNumbersAndUnits_butInsideOfCounts() {
    assertThat(first("The top is at about 40 to 60 now.").text()).isEqualTo("40 to 60");
    assertThat(first("The level was roughly 500 or more.").text()).isEqualTo("500 or more");
    assertThat(first("The bill was about $500.").text()).isEqualTo("$500");
    assertThat(first("They sent about 500 men.").text()).isEqualTo("about 500 men");
    assertThat(first("The level was above 500.").text()).isEqualTo("above 500");
  }

  @Test
  void fractions_convertExactly() {
    assertThat(converted("It was 98.6 °F.", "It was 20 °C.")).isEqualTo("37");
    assertThat(converted("It was -40 degrees Celsius.", "It was 20 °F.")).isEqualTo("-40");
    assertThat(converted("It ran at 90 km/h.", "It ran at 5 metres per second.")).isEqualTo("25");
    assertThat(converted("It ran at 60 knots.", "It ran at 20 km/h.")).isEqualTo("111.12");
    assertThat(converted("It is 3 to 4 km long.", "It is 5 metres long."))
        .isEqualTo("[3000, 4000]");
  }

  @Test
  void amounts_ofOtherDimensions_areNotConverted() {
    Quantity length = first("It is 3 km long.");
    assertThat(length.amountIn(first("It weighs 3 kg.").unit().orElseThrow())).isEmpty();
    assertThat(length.amountInBaseUnits()).map(Amount::toString).contains("3000");
    assertThat(first("It cost $5.").amountIn(first("It cost 3 euros.").unit().orElseThrow()))
        .isEmpty();
    assertThat(first("They sent 5 men.").amountInBaseUnits()).isEmpty();
    Unit rate = first("It carries 100 Mbps.").unit().orElseThrow();
    assertThat(first("It holds 5 megabytes.").amountIn(rate)).isEmpty();
  }

  private static String converted(String text, String unitOf) {
    Unit unit = first(unitOf).unit().orElseThrow();
    return first(text).amountIn(unit).orElseThrow().toString();
  }

  private static Quantity first(String text) {
    return QuantityCorpusTest.find(text).first().orElseThrow();
  }

  @Test
  void moneyNames_unknownCode_isNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> QuantityFinder.builder().moneyNames("ZZZ", BigDecimal.ONE, List.of("zed")))
        .withMessageContaining("ZZZ")
        .withMessageContaining("ISO 4217");
  }

  @Property
  void everyUnit_convertsThereAndBack(
      @ForAll @IntRange(max = 10_000) int pick, @ForAll @IntRange(min = 1, max = 9_999) int value) {
    String[] row = UNITS.get(pick % UNITS.size());
    Unit unit = UnitTable.Builder.of(row, "unit");
    for (String[] other : UNITS) {
      if (other[2].equals(row[2])) {
        Unit wanted = UnitTable.Builder.of(other, "other");
        BigDecimal there = unit.convert(BigDecimal.valueOf(value), wanted).orElseThrow();
        BigDecimal back = wanted.convert(there, unit).orElseThrow();
        assertThat(back.subtract(BigDecimal.valueOf(value)).abs())
            .as(row[0] + " in " + other[0])
            .isLessThan(new BigDecimal("1e-12"));
      }
    }
  }

  @Property
  void everyUnit_isReadByEachOfItsNames(@ForAll @IntRange(max = 10_000) int pick) {
    String[] row = UNITS.get(pick % UNITS.size());
    for (String name : row[5].split(";")) {
      if (name.length() > 3
          && !name.matches("gray|grays|bars|points?|times|pound|pounds|seconds?|meter-.*|stone")) {
        String text = "It was 7 " + name + " in all.";
        assertThat(QuantityCorpusTest.find(text).stream().flatMap(q -> q.unit().stream()))
            .as(text)
            .anyMatch(unit -> unit.code().equals(row[0]) || SHARED.contains(name));
      }
    }
  }

  @Property
  void everyCurrency_isReadByCodeAndName(@ForAll @IntRange(max = 10_000) int pick) {
    String[] row = CURRENCIES.get(pick % CURRENCIES.size());
    if (!WORDS.contains(row[0])) {
      assertThat(
              QuantityCorpusTest.find("It cost " + row[0] + " 25 million.")
                  .money()
                  .withUnit(row[0])
                  .size())
          .as(row[0])
          .isEqualTo(1);
    }
    for (String name : row[3].split(";")) {
      assertThat(QuantityCorpusTest.find("It cost 25 million " + name + ".").money().size())
          .as(name)
          .isEqualTo(1);
    }
  }

  @Property
  void anyText_isLegal(@ForAll String text) {
    for (Quantity quantity : QuantityCorpusTest.find(text)) {
      assertThat(quantity.text()).isEqualTo(quantity.span().in(text));
    }
  }

  @Property
  void textBefore_onlyShifts(@ForAll @IntRange(min = 2, max = 90_000) int number) {
    String text = "They sent " + number + " soldiers and $" + number + "m.";
    Quantities alone = QuantityCorpusTest.find(text);
    Quantities shifted = QuantityCorpusTest.find("All was calm.\n\n" + text);
    assertThat(shifted.toString()).isEqualTo(alone.toString());
  }
}
