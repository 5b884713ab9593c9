package org.nutgraf.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article to be analysed: its text, an id, and when it was published. Any string is a legal
 * text. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Document {
  private final String id;
  private final String text;
  private final @Nullable LocalDate date;
  private final @Nullable LocalTime time;
  private final @Nullable ZoneOffset offset;

  private Document(
      String id,
      String text,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      @Nullable ZoneOffset offset) {
    this.id = id;
    this.text = text;
    this.date = date;
    this.time = time;
    this.offset = offset;
  }

  /**
   * {@return a document without a publication date: relative dates in it stay unresolved}
   *
   * @param text the article as it was found
   */
  public static Document of(String text) {
    return new Document("", Objects.requireNonNull(text, "text"), null, null, null);
  }

  /**
   * {@return a copy with an id, which is given back with the results}
   *
   * @param newId the id
   */
  public Document withId(String newId) {
    return new Document(Objects.requireNonNull(newId, "id"), text, date, time, offset);
  }

  /**
   * {@return a copy published on a date, against which relative dates such as "last year" are
   * resolved}
   *
   * @param newDate the date of publication
   */
  public Document publishedOn(LocalDate newDate) {
    return new Document(id, text, Objects.requireNonNull(newDate, "date"), null, null);
  }

  /**
   * {@return a copy published on a date at a time of day}
   *
   * @param newDate the date of publication
   * @param newTime the time of day
   */
  public Document publishedAt(LocalDate newDate, LocalTime newTime) {
    return new Document(
        id,
        text,
        Objects.requireNonNull(newDate, "date"),
        Objects.requireNonNull(newTime, "time"),
        null);
  }

  /**
   * {@return a copy published at an instant}
   *
   * @param when the instant of publication
   */
  public Document publishedAt(OffsetDateTime when) {
    return new Document(id, text, when.toLocalDate(), when.toLocalTime(), when.getOffset());
  }

  /**
   * {@return a copy published at a time in ISO form} The time may be a date ({@code 2025-12-10}), a
   * date and time of day ({@code 2025-12-10T08:30}), or these with an offset or {@code Z}.
   *
   * @param iso the date or date-time
   * @throws IllegalArgumentException if it is neither
   */
  public Document published(String iso) {
    Objects.requireNonNull(iso, "iso");
    try {
      if (iso.indexOf('T') < 0) {
        return publishedOn(LocalDate.parse(iso));
      }
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
      return parsed instanceof OffsetDateTime instant
          ? publishedAt(instant)
          : publishedAt(LocalDate.from(parsed), LocalTime.from(parsed));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "published '" + iso + "' is no date such as 2025-12-10 or 2025-12-10T08:30:00Z", e);
    }
  }

  /** {@return the id, empty if none was given} */
  public String id() {
    return id;
  }

  /** {@return the text} */
  public String text() {
    return text;
  }

  /** {@return the date of publication, if it is known} */
  public Optional<LocalDate> publicationDate() {
    return Optional.ofNullable(date);
  }

  /** {@return the time of publication, if it is known} */
  public Optional<LocalTime> publicationTime() {
    return Optional.ofNullable(time);
  }

  /** {@return the offset from UTC of the time of publication, if it is known} */
  public Optional<ZoneOffset> publicationOffset() {
    return Optional.ofNullable(offset);
  }

  /**
   * {@return when it was published in ISO form, as {@link #published(String)} reads it, if it is
   * known}
   */
  public Optional<String> publication() {
    if (date == null) {
      return Optional.empty();
    }
    String atTime = time == null ? "" : "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    return Optional.of(date + atTime + (offset == null ? "" : offset.toString()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Document d
        && id.equals(d.id)
        && text.equals(d.text)
        && Objects.equals(date, d.date)
        && Objects.equals(time, d.time)
        && Objects.equals(offset, d.offset);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, text, date, time, offset);
  }

  @Override
  public String toString() {
    return "Document["
        + (id.isEmpty() ? "" : id + ", ")
        + text.length()
        + " characters"
        + (date == null ? "" : ", " + date)
        + "]";
  }
}
