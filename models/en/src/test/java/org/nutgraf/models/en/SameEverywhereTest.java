package org.nutgraf.models.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.Nutgraf;
import org.nutgraf.engine.kit.Texts;
import org.nutgraf.json.JsonAnalyses;
import org.nutgraf.text.Document;

/** The same text gives the same bytes on any thread, in any locale and time zone; long ones fit. */
class SameEverywhereTest {
  private static final int DOCUMENTS = 2_000;
  private static final int THREADS = 8;
  private static final String ARTICLE = Texts.fixed().get("article");

  @Test
  void eightThreads_giveWhatOneGives() throws InterruptedException, ExecutionException {
    Nutgraf nutgraf = Nutgraf.english();
    List<Document> documents =
        IntStream.range(0, DOCUMENTS).mapToObj(SameEverywhereTest::document).toList();
    List<String> one = documents.stream().map(d -> json(nutgraf, d)).toList();

    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> all = new ArrayList<>();
      for (Document document : documents) {
        all.add(pool.submit(() -> json(nutgraf, document)));
      }
      for (int i = 0; i < DOCUMENTS; i++) {
        assertThat(all.get(i).get()).as("document %d", i).isEqualTo(one.get(i));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, America/St_Johns",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "hi-IN-u-nu-deva, Asia/Kathmandu",
    "th-TH-u-ca-buddhist, Australia/Lord_Howe"
  })
  void localeAndTimeZone_changeNothing(String locale, String zone) {
    List<String> here = texts(Nutgraf.english());
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(texts(Nutgraf.english())).isEqualTo(here);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  /** The heap of these tests is 2 GiB, their stacks half a megabyte. */
  @Test
  void tenMegabytes_areReadInTwoGigabytes() {
    int times = 10_000_000 / ARTICLE.length() + 1;
    Document document = Document.of(ARTICLE.repeat(times)).publishedOn(LocalDate.of(2025, 12, 10));

    int claims = Nutgraf.english().analyze(document).claims().size();

    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(2L << 30);
    assertThat(claims).isGreaterThan(times);
  }

  private static List<String> texts(Nutgraf nutgraf) {
    return IntStream.range(0, 150).mapToObj(i -> json(nutgraf, document(i))).toList();
  }

  private static Document document(int number) {
    String text = number % 2 == 0 ? Texts.random(number) : ARTICLE.substring(number % 400);
    return Document.of(text).withId("d" + number).publishedOn(LocalDate.of(2025, 12, 10));
  }

  private static String json(Nutgraf nutgraf, Document document) {
    return JsonAnalyses.line(nutgraf.analyze(document));
  }
}
