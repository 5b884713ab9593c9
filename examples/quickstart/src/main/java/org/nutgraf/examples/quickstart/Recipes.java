package org.nutgraf.examples.quickstart;

import java.io.PrintStream;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.Nutgraf;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.claim.Claim;
import org.nutgraf.claim.Claims;
import org.nutgraf.claim.Comparison;
import org.nutgraf.entity.Entity;
import org.nutgraf.export.Csv;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.time.DateMention;

/** The ten answers of COOKBOOK.md, as they stand there. */
final class Recipes {
  private final PrintStream out;

  Recipes(PrintStream out) {
    this.out = out;
  }

  void people(Analysis story) {
    // region people
    for (Entity person : story.entities().people()) {
      out.println(person.name() + person.role().map(role -> ", " + role).orElse(""));
    }
    // end region
  }

  void speakers(Analysis story) {
    // region speakers
    Map<String, Integer> claims = new TreeMap<>();
    for (Claim claim : story.claims()) {
      claims.merge(claim.source().label(), 1, Integer::sum);
    }
    claims.forEach((speaker, count) -> out.println(speaker + ": " + count));
    // end region
  }

  void words(Analysis story) {
    // region words
    for (Attribution attribution : story.attributions().by("Khinshtein")) {
      out.println(attribution.type() + ": " + attribution.content());
    }
    // end region
  }

  void figures(Analysis story) {
    // region figures
    for (Quantity troops : story.quantities().counting("troops")) {
      out.println(troops.text() + ": " + troops.bound() + " " + troops.amount());
      out.println(story.sentenceOf(troops.span()).in(story.document().text()));
      out.println(troops.explain()); // why it was found
    }
    // end region
  }

  void money(Analysis story) {
    // region money
    for (Quantity sum : story.quantities().money().atLeast("USD", 100_000)) {
      out.println(sum.amount() + " " + sum.unit().orElseThrow().name());
    }
    // end region
  }

  void timeline(Analysis story) {
    // region timeline
    for (DateMention date : story.dates().overlapping(Year.of(2025)).inOrderOfTime()) {
      out.println(date.value() + "  " + date.text());
    }
    // end region
  }

  void doubts(Analysis story) {
    // region doubts
    Claims unsure = story.claims().filter(c -> c.certainty() != Certainty.ASSERTED);
    out.println(unsure.size() + " of " + story.claims().size() + " are held back or doubted");
    story.claims().anonymous().forEach(claim -> out.println("nobody named says: " + claim));
    // end region
  }

  void comparison(Analysis one, Analysis other) {
    // region comparison
    Comparison comparison = Claims.compare(one.claims(), other.claims());
    comparison.conflicts().forEach(figure -> out.println("differ: " + figure));
    comparison.corroborations().forEach(figure -> out.println("agree: " + figure));
    // end region
  }

  void numbersAlone(String text) {
    // region numbers
    Nutgraf numbers = Nutgraf.builder().layers(Layer.QUANTITIES, Layer.DATES).build();
    numbers.analyze(text).quantities().forEach(q -> out.printf(Locale.ROOT, "%s%n", q));
    // end region
  }

  void spreadsheet(Iterable<Analysis> stories) {
    // region spreadsheet
    StringBuilder csv = new StringBuilder(Csv.quantitiesHeader());
    for (Analysis story : stories) {
      csv.append(Csv.quantities(story));
    }
    out.print(csv); // one record for each figure, with who says it and its sentence
    // end region
  }
}
