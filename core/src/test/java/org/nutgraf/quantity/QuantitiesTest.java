package org.nutgraf.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;

/** What a user asks of the quantities of a text. */
class QuantitiesTest {
  private static final Nutgraf NUTGRAF =
      Nutgraf.builder().layers(Layer.QUANTITIES, Layer.DATES).build();

  private static Quantities in(String text) {
    return NUTGRAF.analyze(text).quantities();
  }

  private static List<String> texts(Quantities quantities) {
    return quantities.stream().map(Quantity::text).toList();
  }

  @Test
  void atLeast_andAtMost_includeTheLimit() {
    Quantities fines = in("Fines of $50, $100 and $200 were paid.");

    assertThat(texts(fines.atLeast("USD", 100))).containsExactly("$100", "$200");
    assertThat(texts(fines.atMost("USD", 100))).containsExactly("$50", "$100");
    assertThat(fines.atLeast("EUR", 1)).isEmpty();
  }

  @Test
  void withUnit_takesCodesSymbolsAndSigns() {
    Quantities all = in("It cost $50, A$70, \u20ac80 and 90 euros for 12 miles and 5 newtons.");

    assertThat(texts(all.withUnit("$"))).containsExactly("$50");
    assertThat(texts(all.withUnit("A$"))).containsExactly("A$70");
    assertThat(texts(all.withUnit("\u20ac"))).containsExactly("\u20ac80", "90 euros");
    assertThat(texts(all.withUnit("EUR"))).containsExactly("\u20ac80", "90 euros");
    assertThat(texts(all.withUnit("mi"))).containsExactly("12 miles");
    assertThat(all.withUnit("[mi_i]")).hasSize(1);
    assertThat(texts(all.withUnit("N"))).containsExactly("5 newtons");
    assertThat(all.withUnit("Z$")).isEmpty();
    assertThat(all.atLeast("$", 50)).hasSize(1);
  }

  @Test
  void intervals_countByTheEndThatFits() {
    Quantities cost = in("It will cost between $200 and $300 a month.");

    assertThat(cost.atLeast("USD", 300)).hasSize(1);
    assertThat(cost.atLeast("USD", 301)).isEmpty();
    assertThat(cost.atMost("USD", 200)).hasSize(1);
    assertThat(cost.atMost("USD", 199)).isEmpty();
  }

  @Test
  void counting_takesHeadsAndPhrasesInAnyNumber() {
    Quantities all = in("Some 5,000 construction workers and 12 engineers came.");

    assertThat(texts(all.counting("worker"))).containsExactly("Some 5,000 construction workers");
    assertThat(all.counting("Construction  workers")).hasSize(1);
    assertThat(all.counting("construction")).isEmpty();
    assertThat(texts(all.counting("engineers"))).containsExactly("12 engineers");
  }

  @Test
  void risesAndFalls_areApart() {
    Quantities all = in("Exports rose by 4 per cent while imports fell by 3 per cent.");

    assertThat(texts(all.rising())).containsExactly("4 per cent");
    assertThat(texts(all.falling())).containsExactly("3 per cent");
  }

  @Test
  void per_isWhatAQuantityIsDividedBy() {
    Quantity speed = in("The truck did 80 km an hour.").first().orElseThrow();

    assertThat(speed.per().map(Unit::code)).contains("h");
    assertThat(in("The truck weighs 80 tonnes.").first().orElseThrow().per()).isEmpty();
  }

  @Test
  void equals_isOfPlaceAndContent() {
    Quantity one = in("They sent 14,000 troops.").first().orElseThrow();

    assertThat(one).isEqualTo(in("They sent 14,000 troops.").first().orElseThrow());
    assertThat(one).hasSameHashCodeAs(in("They sent 14,000 troops.").first().orElseThrow());
    assertThat(one).isNotEqualTo(in("They sent 14,001 troops.").first().orElseThrow());
    assertThat(one).isNotEqualTo(in("They sent 14,000 tanks.").first().orElseThrow());
    assertThat(one).isNotEqualTo(in("Now they sent 14,000 troops.").first().orElseThrow());
    assertThat(one).isNotEqualTo("14,000 troops");
    assertThat(one.item().orElseThrow()).hasToString("troops");
  }

  @Test
  void bounds_haveASignInAscii() {
    assertThat(Arrays.stream(Bound.values()).map(Bound::ascii))
        .doesNotHaveDuplicates()
        .allMatch(sign -> sign.chars().allMatch(c -> c < 0x80));
    assertThat(Bound.EXACT.ascii()).isEqualTo("=");
    assertThat(Bound.AT_LEAST.ascii()).isEqualTo(">=");
  }
}
