package org.nutgraf.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Mention;
import org.nutgraf.text.Span;

/**
 * A quantity in a text, such as "about 14,000 troops": how much, of what, and how surely. Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class Quantity implements Mention {
  private final Span span;
  private final String text;
  private final QuantityKind kind;
  private final Amount amount;
  private final Bound bound;
  private final @Nullable Span cue;
  private final Direction direction;
  private final Span number;
  private final @Nullable Unit unit;
  private final @Nullable Unit minor;
  private final @Nullable Unit per;
  private final @Nullable Item item;
  private final @Nullable String relative;
  private final List<Span> concepts;
  private final List<String> rules;

  private Quantity(Builder b) {
    span = b.span;
    text = b.text;
    kind = b.kind;
    amount = b.amount;
    bound = b.bound;
    cue = b.cue;
    direction = b.direction;
    number = b.number;
    unit = b.unit;
    minor = b.minor;
    per = b.per;
    item = b.item;
    relative = b.relative;
    concepts = List.copyOf(b.concepts);
    rules = b.rules;
  }

  /**
   * {@return a builder of a quantity}
   *
   * @param kind its kind
   * @param span where it stands
   * @param text the text there
   * @param amount how much
   */
  public static Builder builder(QuantityKind kind, Span span, String text, Amount amount) {
    return new Builder(kind, span, text, amount);
  }

  /**
   * {@return where it stands: number and unit of an amount with a unit, without its hedge ("$500"
   * of "about $500"); number and things of a count, with its hedge ("about 14,000 troops")}
   */
  @Override
  public Span span() {
    return span;
  }

  @Override
  public String text() {
    return text;
  }

  /** {@return its kind} */
  public QuantityKind kind() {
    return kind;
  }

  /**
   * {@return how much, money in the currency itself: 0.63 for "63 cents"; 0 for a rank that is not
   * counted from the beginning}
   */
  public Amount amount() {
    return amount;
  }

  /** {@return the unit or currency, if there is one} */
  public Optional<Unit> unit() {
    return Optional.ofNullable(unit);
  }

  /**
   * {@return the part of the currency that the text names, such as the cent of "63 cents"; {@link
   * #amount()} and {@link #unit()} are of the whole currency nevertheless}
   */
  public Optional<Unit> minor() {
    return Optional.ofNullable(minor);
  }

  /**
   * {@return how much it is in another unit, if that measures the same; the ends of an interval are
   * converted each}
   *
   * @param other the unit wanted, such as that of another quantity
   */
  public Optional<Amount> amountIn(Unit other) {
    Objects.requireNonNull(other, "other");
    Unit own = unit;
    return own == null || own.convert(BigDecimal.ONE, other).isEmpty()
        ? Optional.empty()
        : Optional.of(amount.map(value -> own.convert(value, other).orElse(value)));
  }

  /** {@return how much it is in base units, as {@link Unit#toBase} gives them, if it has a unit} */
  public Optional<Amount> amountInBaseUnits() {
    return Optional.ofNullable(unit).map(own -> amount.map(own::toBase));
  }

  /**
   * {@return what it is counted by: the year of "$20m a year", the share of "$5 a share", the
   * square mile of "63 people per square mile"}
   */
  public Optional<Unit> per() {
    return Optional.ofNullable(per);
  }

  /** {@return how the true amount stands to the written one} */
  public Bound bound() {
    return bound;
  }

  /** {@return where the words stand that bound the amount ("about", "at least"), if they do} */
  public Optional<Span> cue() {
    return Optional.ofNullable(cue);
  }

  /** {@return which way it is a change} */
  public Direction direction() {
    return direction;
  }

  /** {@return where the number itself stands} */
  public Span number() {
    return number;
  }

  /** {@return what is counted, if things are} */
  public Optional<Item> item() {
    return Optional.ofNullable(item);
  }

  /** {@return the place of a rank that is not counted from the beginning: {@code end-1}} */
  public Optional<String> relative() {
    return Optional.ofNullable(relative);
  }

  /** {@return what the figure is about, the likeliest phrase first} */
  public List<Span> concepts() {
    return concepts;
  }

  /**
   * Returns the names of the rules that read it: "currency before", "bound before". The names stay
   * from version to version.
   *
   * @return the names; empty if no rule read it
   */
  public List<String> rules() {
    return rules;
  }

  @Override
  public String explain() {
    return rules.isEmpty() ? "given" : String.join(", ", rules);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity q
        && span.equals(q.span)
        && text.equals(q.text)
        && kind == q.kind
        && amount.equals(q.amount)
        && bound == q.bound
        && Objects.equals(cue, q.cue)
        && direction == q.direction
        && number.equals(q.number)
        && Objects.equals(unit, q.unit)
        && Objects.equals(minor, q.minor)
        && Objects.equals(per, q.per)
        && Objects.equals(item, q.item)
        && Objects.equals(relative, q.relative)
        && concepts.equals(q.concepts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, kind, amount, bound, direction, unit, item);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(bound.sign());
    out.append(relative == null ? amount : relative);
    if (unit != null) {
      out.append(' ').append(unit);
    }
    if (per != null) {
      out.append('/').append(per);
    }
    if (item != null) {
      out.append(' ').append(item.text());
    }
    if (direction != Direction.NONE) {
      out.append(direction == Direction.UP ? " ↑" : " ↓");
    }
    return out.toString();
  }

  /** Collects the parts of a quantity. For one thread. */
  public static final class Builder {
    private final QuantityKind kind;
    private final Span span;
    private final String text;
    private final Amount amount;
    private Bound bound = Bound.EXACT;
    private @Nullable Span cue;
    private Direction direction = Direction.NONE;
    private Span number;
    private @Nullable Unit unit;
    private @Nullable Unit minor;
    private @Nullable Unit per;
    private @Nullable Item item;
    private @Nullable String relative;
    private List<Span> concepts = new ArrayList<>();
    private List<String> rules = List.of();

    private Builder(QuantityKind kind, Span span, String text, Amount amount) {
      this.kind = Objects.requireNonNull(kind, "kind");
      this.span = Objects.requireNonNull(span, "span");
      this.text = Objects.requireNonNull(text, "text");
      this.amount = Objects.requireNonNull(amount, "amount");
      number = span;
    }

    /**
     * Says where the number itself stands; by default the whole span.
     *
     * @param newNumber the span of the number
     * @return this builder
     */
    public Builder number(Span newNumber) {
      number = Objects.requireNonNull(newNumber, "number");
      return this;
    }

    /**
     * Says how sure the amount is; by default it is exact.
     *
     * @param newBound the bound
     * @return this builder
     */
    public Builder bound(Bound newBound) {
      bound = Objects.requireNonNull(newBound, "bound");
      return this;
    }

    /**
     * Says where the words stand that bound the amount.
     *
     * @param newCue the span of "about" or the like, or null for none
     * @return this builder
     */
    public Builder cue(@Nullable Span newCue) {
      cue = newCue;
      return this;
    }

    /**
     * Says which way it is a change; by default none.
     *
     * @param newDirection the direction
     * @return this builder
     */
    public Builder direction(Direction newDirection) {
      direction = Objects.requireNonNull(newDirection, "direction");
      return this;
    }

    /**
     * Gives the unit.
     *
     * @param newUnit the unit, or null for none
     * @return this builder
     */
    public Builder unit(@Nullable Unit newUnit) {
      unit = newUnit;
      return this;
    }

    /**
     * Gives the part of the currency that the text names.
     *
     * @param newMinor such as the cent, or null for none
     * @return this builder
     */
    public Builder minor(@Nullable Unit newMinor) {
      minor = newMinor;
      return this;
    }

    /**
     * Gives what the unit is counted by.
     *
     * @param newPer the denominator, or null for none
     * @return this builder
     */
    public Builder per(@Nullable Unit newPer) {
      per = newPer;
      return this;
    }

    /**
     * Gives what is counted.
     *
     * @param newItem the item, or null for none
     * @return this builder
     */
    public Builder item(@Nullable Item newItem) {
      item = newItem;
      return this;
    }

    /**
     * Gives the place of a rank that is not counted from the beginning.
     *
     * @param place the place, or null for none
     * @return this builder
     */
    public Builder relative(@Nullable String place) {
      relative = place;
      return this;
    }

    /**
     * Gives what the figure is about.
     *
     * @param spans the phrases, the likeliest first; copied
     * @return this builder
     */
    public Builder concepts(List<Span> spans) {
      concepts = List.copyOf(spans);
      return this;
    }

    /**
     * Names the rules that found it; none by default.
     *
     * @param names the names; copied
     * @return this builder
     */
    public Builder rules(List<String> names) {
      rules = List.copyOf(names);
      return this;
    }

    /** {@return the quantity} */
    public Quantity build() {
      return new Quantity(this);
    }
  }
}
