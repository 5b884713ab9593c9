package org.nutgraf.export;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nutgraf.Analysis;
import org.nutgraf.Layer;
import org.nutgraf.claim.Claim;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.Unit;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Mentions;
import org.nutgraf.text.Span;
import org.nutgraf.time.DateMention;

/**
 * Claims and quantities as CSV by <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>:
 * one record for each, fields parted by commas, records ended by CR LF, quotation marks doubled.
 * UTF-8 without a byte order mark. Write the header once, then the records of each document.
 *
 * <p><b>Spreadsheets.</b> A field of text that a spreadsheet might take for a formula, beginning
 * with {@code = + - @} (also in full width), a tab or a line end, gets an apostrophe in front, and
 * so does one that begins with such an apostrophe already: a program takes one apostrophe off each
 * field that begins with apostrophes before one of these. Numbers are never changed ({@code -5}).
 * Import the files with the comma as the only separator.
 *
 * <p>Offsets count UTF-16 units from 0, end exclusive. Several values in a field are parted by
 * {@code "; "}. An absent value is an empty field. Half a surrogate pair is written as U+FFFD.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Csv {
  private static final String CLAIMS =
      "document,published,start,end,source,source_text,source_kind,cue,type,certainty,negated,"
          + "content,quantities,dates,names,stated\r\n";
  private static final String QUANTITIES =
      "document,published,start,end,text,kind,value,low,high,vague,bound,direction,unit,per,item,"
          + "item_head,rank,concepts,said_by,certainty,sentence\r\n";
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final int AROUND = 500;

  private final StringBuilder out = new StringBuilder();
  private final Analysis analysis;

  private Csv(Analysis analysis) {
    this.analysis = analysis;
  }

  /** {@return the header of {@link #claims}} */
  public static String claimsHeader() {
    return CLAIMS;
  }

  /** {@return the header of {@link #quantities}} */
  public static String quantitiesHeader() {
    return QUANTITIES;
  }

  /**
   * {@return a record for each claim of a document: where it stands; who says it (the name that a
   * pronoun stands for, else as written), the text and kind of the source; the cue; whether it is
   * direct, how certain, whether it is negated; what is said, and the quantities, dates and names
   * in it; when it was said}
   *
   * @param analysis the analysis
   * @throws IllegalStateException if it lacks the claims
   */
  public static String claims(Analysis analysis) {
    Csv csv = new Csv(analysis);
    analysis.claims().forEach(csv::claim);
    return csv.out.toString();
  }

  /**
   * {@return a record for each quantity of a document: where it stands, its text and kind; the
   * value or the ends of the interval, as exact decimal numbers; whether it is vague, its bound and
   * direction; the unit (ISO 4217, UCUM or {@code %}) and what it is counted by; what is counted,
   * with its head noun; the place of a rank that is not counted from the beginning; what the figure
   * is about; who says it and how certainly, if the claims were asked for; its sentence, of a very
   * long one the part around it}
   *
   * @param analysis the analysis
   * @throws IllegalStateException if it lacks the quantities
   */
  public static String quantities(Analysis analysis) {
    Csv csv = new Csv(analysis);
    IdentityHashMap<Quantity, Claim> claims = claimsOf(analysis);
    analysis.quantities().forEach(q -> csv.quantity(q, claims));
    return csv.out.toString();
  }

  private void claim(Claim claim) {
    place(claim);
    text(claim.source().name().orElse(claim.source().text()));
    text(claim.source().text());
    plain(claim.source().kind().name());
    text(claim.attribution().cue().text());
    plain(claim.attribution().type().name());
    plain(claim.certainty().name());
    plain(Boolean.toString(claim.attribution().isNegated()));
    text(claim.content().text());
    text(all(claim.quantities()));
    text(claim.dates().stream().map(DateMention::value).collect(Collectors.joining("; ")));
    text(claim.entities().stream().map(e -> e.name()).distinct().collect(Collectors.joining("; ")));
    text(claim.stated().stream().map(DateMention::value).collect(Collectors.joining("; ")));
    end();
  }

  private void quantity(Quantity quantity, IdentityHashMap<Quantity, Claim> claims) {
    place(quantity);
    text(quantity.text());
    plain(quantity.kind().name());
    amount(quantity);
    plain(quantity.bound().name());
    plain(quantity.direction().name());
    text(quantity.unit().map(Unit::code).orElse(""));
    text(quantity.per().map(Unit::code).orElse(""));
    text(quantity.item().map(Item::text).orElse(""));
    text(quantity.item().map(Item::head).orElse(""));
    text(quantity.relative().orElse(""));
    String whole = analysis.document().text();
    List<String> concepts = new ArrayList<>();
    quantity.concepts().forEach(span -> concepts.add(span.in(whole)));
    text(String.join("; ", concepts));
    Optional<Claim> claim = Optional.ofNullable(claims.get(quantity));
    text(claim.map(c -> c.source().label()).orElse(""));
    plain(claim.map(c -> c.certainty().name()).orElse(""));
    text(sentence(quantity.span()));
    end();
  }

  /** Returns for each quantity the claim that says it: the inner one, if one stands in another. */
  private static IdentityHashMap<Quantity, Claim> claimsOf(Analysis analysis) {
    IdentityHashMap<Quantity, Claim> claims = new IdentityHashMap<>();
    if (analysis.has(Layer.CLAIMS)) {
      for (Claim claim : analysis.claims()) {
        for (Quantity quantity : claim.quantities()) {
          claims.merge(quantity, claim, (a, b) -> b.span().length() < a.span().length() ? b : a);
        }
      }
    }
    return claims;
  }

  /** Returns the sentence of a span, or the part around it if it is very long. */
  private String sentence(Span span) {
    String whole = analysis.document().text();
    Span sentence = analysis.sentenceOf(span);
    int start = Math.max(sentence.start(), span.start() - AROUND);
    int end = Math.min(sentence.end(), span.end() + AROUND);
    return (start > sentence.start() ? "… " : "")
        + whole.substring(start, end)
        + (end < sentence.end() ? " …" : "");
  }

  private void amount(Quantity quantity) {
    Amount amount = quantity.amount();
    boolean ranked = quantity.relative().isPresent();
    plain(ranked ? "" : amount.value().map(Csv::decimal).orElse(""));
    boolean interval = !ranked && amount.isInterval();
    plain(interval ? amount.low().map(Csv::decimal).orElse("") : "");
    plain(interval ? amount.high().map(Csv::decimal).orElse("") : "");
    plain(Boolean.toString(amount.isVague()));
  }

  private static String decimal(java.math.BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String all(Mentions<?, ?> mentions) {
    return mentions.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private void place(Mention mention) {
    text(analysis.document().id());
    plain(analysis.document().publicationDate().map(Object::toString).orElse(""));
    plain(Integer.toString(mention.span().start()));
    plain(Integer.toString(mention.span().end()));
  }

  /** Writes a field that this class makes: a number or a word without commas and marks. */
  private void plain(String field) {
    out.append(field).append(',');
  }

  /** Writes a field of text, guarded against being taken for a formula. */
  private void text(String field) {
    String safe = Plain.utf8(field);
    int first = 0;
    while (first < safe.length() && safe.charAt(first) == '\'') {
      first++;
    }
    String guard = first < safe.length() && FORMULA.indexOf(safe.charAt(first)) >= 0 ? "'" : "";
    out.append('"').append(guard).append(safe.replace("\"", "\"\"")).append("\",");
  }

  private void end() {
    out.setLength(out.length() - 1);
    out.append("\r\n");
  }
}
