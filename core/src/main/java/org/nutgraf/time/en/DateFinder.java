package org.nutgraf.time.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.text.Document;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Anchor;
import org.nutgraf.time.CalendarDate;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.DateOrder;
import org.nutgraf.time.Dates;
import org.nutgraf.time.Direction;
import org.nutgraf.time.TimeInterval;
import org.nutgraf.time.TimeProfile;

/** Finds the dates of an English document: reads them sentence by sentence, and resolves them. */
public final class DateFinder {
  /** How many tokens from its beginning a dateline may lie in a document. */
  private static final int DATELINE = 30;

  private final Document document;
  private final Tokens tokens;
  private final Context context;
  private final Grammar grammar;
  private final Selection selection;
  private final List<DateMention> found = new ArrayList<>();

  private DateFinder(
      Document document,
      TokenTable atoms,
      Numerals numerals,
      TimeProfile profile,
      DateOrder order) {
    this.document = document;
    tokens = new Tokens(atoms, numerals);
    context = new Context(document, profile, new Tense(atoms));
    Phrases phrases = new Phrases(tokens, new NumericDates(tokens, order));
    grammar = new Grammar(tokens, phrases, context);
    selection = new Selection(tokens, phrases, context);
  }

  /**
   * Finds the dates of a document; numeric dates are read as the text itself shows.
   *
   * @param document the document
   * @param atoms its atoms
   * @param numerals their numbers
   * @param profile what counts as a date
   * @return the dates, in text order
   */
  public static Dates find(
      Document document, TokenTable atoms, Numerals numerals, TimeProfile profile) {
    return find(document, atoms, numerals, profile, DateOrder.AUTOMATIC);
  }

  /**
   * Finds the dates of a document.
   *
   * @param document the document
   * @param atoms its atoms
   * @param numerals their numbers
   * @param profile what counts as a date
   * @param order how numeric dates are read
   * @return the dates, in text order
   */
  public static Dates find(
      Document document,
      TokenTable atoms,
      Numerals numerals,
      TimeProfile profile,
      DateOrder order) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(order, "order");
    return new DateFinder(document, atoms, numerals, profile, order).scan();
  }

  private Dates scan() {
    int sentence = -1;
    int i = 0;
    while (i < tokens.table.size()) {
      if (tokens.table.sentence(i) != sentence) {
        sentence = tokens.table.sentence(i);
        tokens.enter(sentence);
      }
      Hit hit = tokens.mayBegin(i) ? grammar.at(i) : null;
      i = hit != null && accept(hit) ? hit.to() : i + 1;
    }
    return Dates.of(found);
  }

  private boolean accept(Hit plain) {
    Hit hit = selection.choose(plain);
    if (hit == null) {
      return selection.swallows(plain);
    }
    context.at(hit.from(), hit.to());
    Reading reading = hit.expr().resolve(context);
    if (reading == null) {
      return false;
    }
    found.add(mention(hit, reading));
    if (!(hit.expr()
        instanceof ClockExprs.Overnight)) { // what follows is of the day, not the night
      context.remember(reading);
    }
    LocalDate day = reading.value instanceof CalendarDate d ? d.asLocalDate().orElse(null) : null;
    if (day != null && reading.anchor == Anchor.NONE && hit.from() < DATELINE) {
      context.publishedOn(day);
    }
    return true;
  }

  private DateMention mention(Hit hit, Reading reading) {
    Span span = tokens.table.span(hit.from(), hit.to());
    DateMention.Builder builder =
        DateMention.builder(span, span.in(document.text()), reading.value)
            .anchor(reading.anchor)
            .direction(direction(reading))
            .rules(hit.rules().names());
    if (hit.mod() != null) {
      builder.mod(hit.mod());
    }
    TimeInterval interval = reading.interval;
    if (interval == null && hit.mod() != null && hit.expr() instanceof CountedExprs.Away away) {
      interval = away.beyond(hit.mod(), reading);
    }
    if (interval != null) {
      builder.interval(interval);
    }
    String invalid = reading.invalid;
    if (invalid != null) {
      builder.invalid(invalid);
    }
    reading.alternatives.forEach(builder::alternative);
    return builder.build();
  }

  private Direction direction(Reading reading) {
    @Nullable LocalDate published = context.published();
    @Nullable LocalDate first = reading.first();
    @Nullable LocalDate end = reading.end();
    if (published == null || first == null || end == null || reading.anchor == Anchor.NONE) {
      return Direction.NONE;
    }
    return first.isAfter(published)
        ? Direction.FUTURE
        : !end.isAfter(published) && end.isAfter(first) ? Direction.PAST : Direction.PRESENT;
  }
}
