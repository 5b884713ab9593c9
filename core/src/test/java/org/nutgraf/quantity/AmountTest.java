package org.nutgraf.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {
  private static final BigDecimal TWO = new BigDecimal("2");
  private static final BigDecimal FIVE = new BigDecimal("5");

  @Test
  void of_isOneValueWithBothEnds() {
    Amount amount = Amount.of(TWO);

    assertThat(amount.value()).contains(TWO);
    assertThat(amount.low()).contains(TWO);
    assertThat(amount.high()).contains(TWO);
    assertThat(amount.isInterval()).isFalse();
    assertThat(amount.isLowIncluded()).isTrue();
    assertThat(amount.isHighIncluded()).isTrue();
    assertThat(amount.isVague()).isFalse();
  }

  @Test
  void between_putsTheLesserEndFirst() {
    assertThat(Amount.between(FIVE, TWO)).isEqualTo(Amount.between(TWO, FIVE));
    assertThat(Amount.between(FIVE, TWO).low()).contains(TWO);
    assertThat(Amount.between(FIVE, TWO).value()).isEmpty();
  }

  @Test
  void from_hasNoHighEnd() {
    Amount amount = Amount.from(TWO, true);

    assertThat(amount.isInterval()).isTrue();
    assertThat(amount.high()).isEmpty();
    assertThat(amount.isLowIncluded()).isTrue();
    assertThat(amount.isHighIncluded()).isFalse();
    assertThat(Amount.from(TWO, false).isLowIncluded()).isFalse();
  }

  @Test
  void upTo_hasNoLowEnd() {
    Amount amount = Amount.upTo(FIVE, true);

    assertThat(amount.isInterval()).isTrue();
    assertThat(amount.low()).isEmpty();
    assertThat(amount.isLowIncluded()).isFalse();
    assertThat(amount.isHighIncluded()).isTrue();
    assertThat(Amount.upTo(FIVE, false).isHighIncluded()).isFalse();
  }

  @Test
  void times_aNegativeFactorTurnsTheEndsAround() {
    BigDecimal minus = BigDecimal.ONE.negate();

    assertThat(Amount.from(TWO, true).times(minus)).isEqualTo(Amount.upTo(TWO.negate(), true));
    assertThat(Amount.between(TWO, FIVE).withEnds(true, false).times(minus))
        .isEqualTo(Amount.between(FIVE.negate(), TWO.negate()).withEnds(false, true));
    assertThat(Amount.upTo(FIVE, false).times(TWO))
        .isEqualTo(Amount.upTo(new BigDecimal("10"), false));
  }

  @Test
  void times_keepsVagueness() {
    assertThat(Amount.of(TWO).asVague().times(FIVE).isVague()).isTrue();
  }

  @Test
  void equals_looksAtValuesAndNotAtTrailingZeros() {
    assertThat(Amount.of(new BigDecimal("2.00")))
        .isEqualTo(Amount.of(TWO))
        .hasSameHashCodeAs(Amount.of(TWO));
  }

  @Test
  void equals_tellsEndsAndVaguenessApart() {
    Amount amount = Amount.between(TWO, FIVE);

    assertThat(amount)
        .isNotEqualTo(Amount.between(TWO, TWO))
        .isNotEqualTo(Amount.between(FIVE, FIVE))
        .isNotEqualTo(amount.withEnds(false, true))
        .isNotEqualTo(amount.withEnds(true, false))
        .isNotEqualTo(amount.asVague())
        .isNotEqualTo(Amount.from(TWO, true))
        .isNotEqualTo(Amount.upTo(FIVE, true))
        .isNotEqualTo("2 to 5");
  }

  @Test
  void null_isRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Amount.of(null)).withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> Amount.from(null, true)).withMessage("low");
    assertThatNullPointerException().isThrownBy(() -> Amount.upTo(null, true)).withMessage("high");
  }
}
