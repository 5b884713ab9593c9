package org.nutgraf.numeral.en;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.TokenTable;

/** Print and read again: the oracle is ICU's spell-out. */
class NumeralPropertyTest {
  private static final RuleBasedNumberFormat WORDS =
      new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

  @Property
  void words_readBack(@ForAll @LongRange(max = 999_999_999_999L) long number) {
    assertThat(read(WORDS.format(number, "%spellout-cardinal")))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void wordsWithAnd_readBack(@ForAll @LongRange(max = 999_999_999_999L) long number) {
    assertThat(read(WORDS.format(number, "%spellout-cardinal-verbose").replace(",", "")))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void ordinalWords_readBack(@ForAll @LongRange(min = 1, max = 999_999_999L) long number) {
    Numeral numeral = one(WORDS.format(number, "%spellout-ordinal"));
    assertThat(numeral.isOrdinal()).isTrue();
    assertThat(numeral.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void groupedDigits_readBack(@ForAll @LongRange(max = 999_999_999_999L) long number) {
    assertThat(read(NumberFormat.getInstance(ULocale.ENGLISH).format(number)))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void decimals_readBack(@ForAll @BigRange(min = "0", max = "1000000") BigDecimal number) {
    assertThat(read(number.toPlainString())).isEqualByComparingTo(number);
  }

  @Property
  void ordinalDigits_readBack(@ForAll @IntRange(min = 1, max = 99_999) int number) {
    int last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
    String text = number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    assertThat(one(text).isOrdinal()).isTrue();
    assertThat(read(text)).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void anyText_isLegal(@ForAll String text) {
    TokenTable atoms = TokenTable.atoms(text);
    int end = 0;
    for (Numeral numeral : Numerals.scan(atoms)) {
      assertThat(numeral.from()).isGreaterThanOrEqualTo(end);
      assertThat(numeral.to()).isGreaterThan(numeral.from()).isLessThanOrEqualTo(atoms.size());
      end = numeral.to();
    }
  }

  private static BigDecimal read(String text) {
    return one(text).value();
  }

  private static Numeral one(String text) {
    List<Numeral> list = Numerals.scan(TokenTable.atoms(text)).list();
    assertThat(list).as(text).hasSize(1);
    return list.get(0);
  }
}
