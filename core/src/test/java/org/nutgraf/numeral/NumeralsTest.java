package org.nutgraf.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.TokenTable;

/** What a user sees of the numbers of a text. */
class NumeralsTest {
  private static Numerals scan(String text) {
    return Numerals.scan(TokenTable.atoms(text));
  }

  private static Numeral only(String text) {
    Numerals found = scan(text);
    assertThat(found.list()).as(text).hasSize(1);
    return found.list().get(0);
  }

  @Test
  void at_givesTheNumberThatBeginsThere() {
    Numerals found = scan("Some 2.7 million people left in two weeks.");

    assertThat(found.at(1)).isEqualTo(found.list().get(0));
    assertThat(found.at(2)).as("inside a number").isNull();
    assertThat(found.at(6)).hasToString("2");
    assertThat(found.at(0)).isNull();
    assertThat(found.at(-1)).isNull();
    assertThat(found.at(9)).isNull();
    assertThat(found.at(99)).isNull();
  }

  @Test
  void order_isThatOfTheText() {
    assertThat(scan("Three of 10 won a third prize.")).hasToString("[3, 10, 3.]");
  }

  @Test
  void scale_isThatOfTheWordBehindTheDigits() {
    Numeral people = only("2.7 million people");

    assertThat(people.value()).isEqualByComparingTo("2700000");
    assertThat(people.scale()).isEqualByComparingTo("1000000");
    assertThat(people.from()).isZero();
    assertThat(people.to()).isEqualTo(2);
    assertThat(people.isInWords()).isFalse();
    assertThat(only("27 people").scale()).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void isInWords_asksForNoDigit() {
    assertThat(only("twenty-seven people").isInWords()).isTrue();
    assertThat(only("27 people").isInWords()).isFalse();
  }

  @Test
  void isFraction_asksForAPart() {
    assertThat(only("two-thirds of them").isFraction()).isTrue();
    assertThat(only("2 1/2 miles").isFraction()).isTrue();
    assertThat(only("2.5 miles").isFraction()).isFalse();
  }

  @Test
  void isInteger_asksForAnExactWholeNumber() {
    assertThat(only("14,000 troops").isInteger()).isTrue();
    assertThat(only("0 troops").isInteger()).isTrue();
    assertThat(only("2.5 miles").isInteger()).isFalse();
    assertThat(only("dozens of troops").isInteger()).isFalse();
    assertThat(only("the last but one").isInteger()).isFalse();
  }

  @Test
  void isVague_hasTwoEnds() {
    Numeral dozens = only("dozens of troops");

    assertThat(dozens.isVague()).isTrue();
    assertThat(dozens.low()).isLessThan(dozens.high());
    assertThat(dozens.value()).isEqualTo(dozens.low());
    assertThat(dozens).hasToString(dozens.low() + ".." + dozens.high());
    assertThat(only("12 troops").isVague()).isFalse();
  }

  @Test
  void relative_isThePlaceFromTheEnd() {
    Numeral last = only("the last but one");

    assertThat(last.relative()).contains("end-1");
    assertThat(last.isOrdinal()).isTrue();
    assertThat(last).hasToString("end-1");
    assertThat(only("the 21st").relative()).isEmpty();
  }

  @Test
  void equals_isOfPlaceAndValue() {
    BigDecimal two = BigDecimal.valueOf(2);
    Numeral number = Numeral.of(3, 4, two);

    assertThat(number).isEqualTo(Numeral.of(3, 4, two)).hasSameHashCodeAs(Numeral.of(3, 4, two));
    assertThat(number).isNotEqualTo(Numeral.of(2, 4, two)).isNotEqualTo(Numeral.of(3, 5, two));
    assertThat(number).isNotEqualTo(Numeral.of(3, 4, BigDecimal.TEN));
    assertThat(number).isNotEqualTo(number.ordinal()).isNotEqualTo(number.inWords());
    assertThat(number).isNotEqualTo(number.scaled(BigDecimal.TEN));
    assertThat(number).isNotEqualTo(Numeral.vague(3, 4, two, BigDecimal.TEN));
    assertThat(number).isNotEqualTo("2");
    assertThat(Numeral.relative(3, 4, "end-1")).isNotEqualTo(Numeral.relative(3, 4, "end-2"));
  }
}
