package org.nutgraf.tagger.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.tagger.Features;
import org.nutgraf.tagger.Labels;
import org.nutgraf.tagger.LinearModel;
import org.nutgraf.text.TokenTable;

class FormSumsTest {
  private static final Labels LABELS = Labels.free(List.of("A", "B", "C"));
  private static final int VALUES = 50;

  /** Features of the form alone, and where its length is odd of the text too. */
  private record Lengths(TokenTable words, int text) implements FormSums.Source {
    @Override
    public void form(int form, int role, Features out) {
      int value = form < 0 ? 0 : Math.floorMod(word(form).hashCode(), VALUES);
      out.add(role, isSameEverywhere(form, role) ? value : Math.floorMod(value + text, VALUES));
    }

    @Override
    public boolean isSameEverywhere(int form, int role) {
      return form >= 0 && word(form).length() % 2 == 0;
    }

    private String word(int form) {
      return words.token(words.formToken(form));
    }
  }

  private static LinearModel model(Random random) {
    LinearModel.Builder model = LinearModel.builder(LABELS);
    for (int role = 0; role < FormSums.ROLES; role++) {
      for (int value = 0; value < VALUES; value++) {
        float[] weights = {random.nextInt(9) - 4, random.nextInt(9) - 4, random.nextInt(9) - 4};
        model.node(Features.hash(role, value), weights, 0, 0);
      }
    }
    return model.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 5_000, 60_000})
  void window_textAfterText_givesTheSumOfTheFeaturesOfThisText(int vocabulary) {
    Random random = new Random(vocabulary);
    LinearModel model = model(random);
    FormMemo memo = new FormMemo();
    for (int text = 0; text < 6; text++) {
      TokenTable words = TokenTable.words(text(random, vocabulary));
      Lengths source = new Lengths(words, text);
      FormSums sums = new FormSums(model, memo, words, source);
      int[] found = new int[LABELS.size()];
      for (int i = 0; i < words.size(); i++) {
        int[] forms = window(words, i);
        sums.window(forms, found);
        assertThat(found)
            .as("text %d, token %d", text, i)
            .isEqualTo(expected(model, source, forms));
      }
    }
  }

  private static String text(Random random, int vocabulary) {
    return IntStream.range(0, 3_000)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(vocabulary), Character.MAX_RADIX))
        .map(word -> random.nextInt(500) == 0 ? word.repeat(20) : word)
        .collect(Collectors.joining(" "));
  }

  private static int[] window(TokenTable words, int token) {
    int[] forms = new int[FormSums.ROLES];
    for (int role = 0; role < forms.length; role++) {
      int at = token + role - 2;
      forms[role] = at < 0 || at >= words.size() ? -1 : words.form(at);
    }
    return forms;
  }

  private static int[] expected(LinearModel model, Lengths source, int[] forms) {
    int[] sums = new int[LABELS.size()];
    Features features = new Features();
    for (int role = 0; role < forms.length; role++) {
      features.clear();
      features.token();
      source.form(forms[role], role, features);
      Arrays.stream(features.node(0)).forEach(feature -> model.addTo(feature, sums, 0));
    }
    return sums;
  }
}
