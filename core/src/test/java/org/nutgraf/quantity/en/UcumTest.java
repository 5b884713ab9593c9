package org.nutgraf.quantity.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.measure.UnitConverter;
import javax.measure.format.MeasurementParseException;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.quantity.Unit;
import systems.uom.ucum.format.UCUMFormat;

/** The codes and factors of the unit table, held against systems-ucum, a library of its own. */
class UcumTest {
  private static final UnitFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

  /** Codes the library has wrong: its horsepower is metric, its decibel a tenth of a unit. */
  private static final Set<String> WRONG_THERE = Set.of("[HP]", "dB");

  /** What is counted rather than measured, and has no code in UCUM. */
  private static final Set<String> COUNTED = Set.of("points", "times", "generation", "pixels");

  /**
   * Acres and furlongs: CLDR counts them in international feet, UCUM in those of the US survey.
   * Columns of mercury: UCUM rounds theirs to six digits.
   */
  private static final Set<String> ROUGH =
      Set.of("[acr_us]", "[acr_us].[ft_us]", "[fur_us]", "[smi_us]", "[in_i'Hg]", "mm[Hg]");

  private static final List<Unit> UNITS = units();

  private static List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    for (String[] row : UnitTable.Builder.rows("units.tsv")) {
      units.add(UnitTable.Builder.of(row, row[5]));
    }
    return units;
  }

  @Test
  void everyCode_isReadByTheLibraryOrOurOwn() {
    List<String> unread = new ArrayList<>();
    for (Unit unit : UNITS) {
      if (!isOwn(unit) && parse(unit.code()) == null) {
        unread.add(unit.code());
      }
    }
    assertThat(unread).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> factors() {
    Map<String, Unit> first = new HashMap<>();
    for (Unit unit : UNITS) {
      if (isCompared(unit)) {
        first.merge(unit.dimension(), unit, UcumTest::base);
      }
    }
    return UNITS.stream()
        .filter(UcumTest::isCompared)
        .map(
            unit ->
                DynamicTest.dynamicTest(
                    unit.name() + " " + unit.code(),
                    () -> check(unit, first.getOrDefault(unit.dimension(), unit))));
  }

  /** Both libraries must find the same number of the one unit in the other. */
  private static void check(Unit unit, Unit other) throws Exception {
    javax.measure.Unit<?> theirs = parse(unit.code());
    javax.measure.Unit<?> theirOther = parse(other.code());
    assertThat(theirs).as(unit.code()).isNotNull();
    UnitConverter converter = theirs.getConverterToAny(theirOther);
    for (String value : List.of("1", "250")) {
      double ours = unit.convert(new BigDecimal(value), other).orElseThrow().doubleValue();
      double expected = converter.convert(Double.parseDouble(value));
      assertThat(ours / expected)
          .as(value + " " + unit + " in " + other)
          .isCloseTo(1, within(ROUGH.contains(unit.code()) ? 1e-5 : 5e-7));
    }
  }

  private static Unit base(Unit one, Unit two) {
    return one.toBase(BigDecimal.ONE).compareTo(BigDecimal.ONE) == 0 ? one : two;
  }

  private static boolean isOwn(Unit unit) {
    return unit.code().contains("{") || COUNTED.contains(unit.dimension());
  }

  private static boolean isCompared(Unit unit) {
    return !isOwn(unit) && !WRONG_THERE.contains(unit.code());
  }

  private static javax.measure.Unit<?> parse(String code) {
    try {
      return UCUM.parse(code);
    } catch (MeasurementParseException | IllegalArgumentException e) {
      return null;
    }
  }
}
