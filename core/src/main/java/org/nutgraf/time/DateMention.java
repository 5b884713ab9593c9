package org.nutgraf.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;

/**
 * A date, time, length of time or recurrence found in a text, such as "in November" ({@code
 * 2025-11}). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DateMention implements Mention {
  private final Span span;
  private final String text;
  private final TimeValue time;
  private final @Nullable TimeMod mod;
  private final @Nullable TimeInterval interval;
  private final Anchor anchor;
  private final Direction direction;
  private final List<TimeValue> alternatives;
  private final @Nullable String invalid;
  private final List<String> rules;

  private DateMention(Builder b) {
    span = b.span;
    text = b.text;
    time = b.time;
    mod = b.mod;
    invalid = b.invalid;
    interval =
        invalid != null
            ? null
            : b.interval != null
                ? b.interval
                : time.interval().map(whole -> Narrowing.narrow(whole, mod, time)).orElse(null);
    anchor = b.anchor;
    direction = b.direction;
    alternatives = List.copyOf(b.alternatives);
    rules = b.rules;
  }

  /**
   * {@return a builder of a mention}
   *
   * @param span where it stands
   * @param text the text at the span
   * @param time what it means
   */
  public static Builder builder(Span span, String text, TimeValue time) {
    return new Builder(span, text, time);
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public String text() {
    return text;
  }

  /** {@return what it means} */
  public TimeValue time() {
    return time;
  }

  /** {@return the kind} */
  public DateType type() {
    return time.type();
  }

  /** {@return the value in the notation of TIMEX3, such as "2025-11"} */
  public String value() {
    return time.timex();
  }

  /** {@return how the phrase changes the value, if it does} */
  public Optional<TimeMod> mod() {
    return Optional.ofNullable(mod);
  }

  /**
   * {@return the half-open stretch of time the whole phrase denotes: "early 2024" its first months,
   * "since August" from August on, "earlier this year" up to the publication, "from Monday to
   * Friday" with Friday, "from Monday until Friday" without; absent if it is unresolved, invalid or
   * no stretch of time}
   */
  public Optional<TimeInterval> interval() {
    return Optional.ofNullable(interval);
  }

  /** {@return how fine it is given, absent if that cannot be said} */
  public Optional<Grain> grain() {
    return time.grain();
  }

  /** {@return what it was resolved against} */
  public Anchor anchor() {
    return anchor;
  }

  /** {@return where it lies, seen from its anchor} */
  public Direction direction() {
    return direction;
  }

  /** {@return other readings, the likeliest first} */
  public List<TimeValue> alternatives() {
    return alternatives;
  }

  /** {@return whether it is a date that does not exist, such as February 30} */
  public boolean isInvalid() {
    return invalid != null;
  }

  /** {@return why the date does not exist, absent if it does} */
  public Optional<String> invalidReason() {
    return Optional.ofNullable(invalid);
  }

  /** {@return the day, if this is one} */
  public Optional<LocalDate> asLocalDate() {
    return date().flatMap(CalendarDate::asLocalDate);
  }

  /** {@return the month, if this is one} */
  public Optional<YearMonth> asYearMonth() {
    return date().flatMap(CalendarDate::asYearMonth);
  }

  /** {@return the year, if this is one} */
  public Optional<Year> asYear() {
    return date().flatMap(CalendarDate::asYear);
  }

  /** {@return the local date and time, if both are told} */
  public Optional<LocalDateTime> asLocalDateTime() {
    return time instanceof ClockTime c ? c.asLocalDateTime() : Optional.empty();
  }

  private Optional<CalendarDate> date() {
    return time instanceof CalendarDate d ? Optional.of(d) : Optional.empty();
  }

  /**
   * Returns the names of the rules that read it, each before those of its parts: "clock on a day",
   * "hour", "weekday". The names stay from version to version.
   *
   * @return the names; empty if no rule read it
   */
  public List<String> rules() {
    return rules;
  }

  @Override
  public String explain() {
    StringBuilder out = new StringBuilder(rules.isEmpty() ? "given" : String.join(", ", rules));
    if (anchor == Anchor.PUBLICATION) {
      out.append(", seen from the date of publication");
    } else if (anchor == Anchor.MENTION) {
      out.append(", seen from a date mentioned before");
    } else if (anchor == Anchor.UNKNOWN) {
      out.append(", unresolved: nothing to see it from");
    }
    if (!alternatives.isEmpty()) {
      out.append(", rather than ");
      for (int i = 0; i < alternatives.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(alternatives.get(i).timex());
      }
    }
    return invalid == null ? out.toString() : out.append("; invalid: ").append(invalid).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateMention d
        && span.equals(d.span)
        && text.equals(d.text)
        && time.equals(d.time)
        && mod == d.mod
        && Objects.equals(interval, d.interval)
        && anchor == d.anchor
        && direction == d.direction
        && alternatives.equals(d.alternatives)
        && Objects.equals(invalid, d.invalid)
        && rules.equals(d.rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, time, mod);
  }

  @Override
  public String toString() {
    return "\"" + text + "\" " + type() + " " + value() + (mod == null ? "" : " " + mod);
  }

  /** Collects the parts of a mention. For one thread. */
  public static final class Builder {
    private final Span span;
    private final String text;
    private final TimeValue time;
    private @Nullable TimeMod mod;
    private @Nullable TimeInterval interval;
    private Anchor anchor = Anchor.NONE;
    private Direction direction = Direction.NONE;
    private final List<TimeValue> alternatives = new ArrayList<>(0);
    private @Nullable String invalid;
    private List<String> rules = List.of();

    private Builder(Span span, String text, TimeValue time) {
      this.span = Objects.requireNonNull(span, "span");
      this.text = Objects.requireNonNull(text, "text");
      this.time = Objects.requireNonNull(time, "time");
    }

    /**
     * Sets how the phrase changes the value; nothing by default.
     *
     * @param newMod how
     * @return this builder
     */
    public Builder mod(TimeMod newMod) {
      mod = Objects.requireNonNull(newMod, "mod");
      return this;
    }

    /**
     * Sets the stretch of time it denotes; that of the value, narrowed by the mod, by default.
     *
     * @param newInterval when it is
     * @return this builder
     */
    public Builder interval(TimeInterval newInterval) {
      interval = Objects.requireNonNull(newInterval, "interval");
      return this;
    }

    /**
     * Sets what it was resolved against; nothing by default.
     *
     * @param newAnchor the anchor
     * @return this builder
     */
    public Builder anchor(Anchor newAnchor) {
      anchor = Objects.requireNonNull(newAnchor, "anchor");
      return this;
    }

    /**
     * Sets where it lies, seen from its anchor; not known by default.
     *
     * @param newDirection the direction
     * @return this builder
     */
    public Builder direction(Direction newDirection) {
      direction = Objects.requireNonNull(newDirection, "direction");
      return this;
    }

    /**
     * Adds another reading, less likely than those before.
     *
     * @param reading the reading
     * @return this builder
     */
    public Builder alternative(TimeValue reading) {
      alternatives.add(Objects.requireNonNull(reading, "reading"));
      return this;
    }

    /**
     * Marks it as a date that does not exist.
     *
     * @param reason why not
     * @return this builder
     */
    public Builder invalid(String reason) {
      invalid = Objects.requireNonNull(reason, "reason");
      return this;
    }

    /**
     * Names the rules that found it, each before those of its parts; none by default.
     *
     * @param names the names
     * @return this builder
     */
    public Builder rules(List<String> names) {
      rules = List.copyOf(names);
      return this;
    }

    /** {@return the mention} */
    public DateMention build() {
      return new DateMention(this);
    }
  }
}
