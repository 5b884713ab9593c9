package org.nutgraf.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.EntityMention;
import org.nutgraf.internal.Fold;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.Item;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.TimeInterval;

/**
 * A figure in a claim: what it counts or measures, the range it leaves open, and what is said
 * around it. Immutable and thread-safe.
 */
final class Figure {
  private static final Set<String> OF_ANY_KIND =
      Set.of(
          "people", "person", "man", "men", "woman", "women", "child", "children", "home", "house");
  private static final BigDecimal ABOUT = new BigDecimal("0.05");
  private static final BigDecimal ROUNDED = new BigDecimal("0.025");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Claim claim;
  private final Quantity quantity;
  private final String item;
  private final Set<String> names = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> words;
  private final @Nullable BigDecimal low;
  private final @Nullable BigDecimal high;

  Figure(Claim claim, Quantity quantity) {
    this.claim = claim;
    this.quantity = quantity;
    item =
        quantity
            .item()
            .map(Item::head)
            .map(head -> Words.singular(Fold.string(head, 0, head.length())))
            .orElse("");
    for (EntityMention mention : claim.entities()) {
      String name = Fold.string(mention.name(), 0, mention.name().length());
      boolean place = mention.type() == NameType.LOCATION || mention.type() == NameType.FACILITY;
      (place ? places : names).add(name);
    }
    words = Words.of(claim.content().text());
    words.remove(item);
    names.forEach(name -> words.removeAll(Words.of(name)));
    places.forEach(name -> words.removeAll(Words.of(name)));
    Bound bound = quantity.bound();
    BigDecimal room = room(quantity.amount(), bound);
    Amount amount = quantity.amount();
    BigDecimal from = amount.low().map(x -> base(x.subtract(room))).orElse(null);
    BigDecimal to = amount.high().map(x -> base(x.add(room))).orElse(null);
    low = bound == Bound.AT_MOST || bound == Bound.LESS_THAN ? null : from;
    high = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN ? null : to;
  }

  Claim claim() {
    return claim;
  }

  Quantity quantity() {
    return quantity;
  }

  /**
   * Returns how far a figure may be off: "about" by a twentieth, a round number by its rounding.
   */
  private static BigDecimal room(Amount amount, Bound bound) {
    Optional<BigDecimal> value = amount.value();
    if (value.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal size = value.get().abs();
    if (bound == Bound.APPROXIMATE) {
      return size.multiply(ABOUT);
    }
    int zeros = -size.stripTrailingZeros().scale();
    if (zeros <= 0 || size.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(zeros).multiply(HALF).min(size.multiply(ROUNDED));
  }

  private BigDecimal base(BigDecimal value) {
    return quantity.unit().map(u -> u.toBase(value)).orElse(value);
  }

  /** Returns what figures must share to be compared: kind, dimension or currency, item. */
  String thing() {
    QuantityKind kind = quantity.kind();
    String measured =
        quantity
            .unit()
            .map(u -> u.isCurrency() || u.isThing() ? u.code() : u.dimension())
            .orElse("");
    String per = quantity.per().map(Unit::code).orElse("");
    boolean counts = kind == QuantityKind.COUNT || kind == QuantityKind.NUMBER;
    return (counts ? "count" : kind.name()) + '/' + measured + '/' + per + '/' + item;
  }

  /** Returns the thing in words: "house", "length", "USD". */
  String label() {
    if (!item.isEmpty()) {
      return item;
    }
    String unit = quantity.unit().map(u -> u.isCurrency() ? u.code() : u.dimension()).orElse("");
    return unit.isEmpty() ? quantity.kind().name().toLowerCase(Locale.ROOT) : unit;
  }

  boolean agrees(Figure other) {
    return sameDirection(other) && !below(high, other.low) && !below(other.high, low);
  }

  /** Whether the figures as they are stated lie within a tenth of each other. */
  boolean isNear(Figure other) {
    BigDecimal mine = stated();
    BigDecimal theirs = other.stated();
    BigDecimal most = mine.abs().max(theirs.abs());
    return mine.subtract(theirs).abs().compareTo(most.multiply(TENTH)) <= 0;
  }

  private BigDecimal stated() {
    Amount amount = quantity.amount();
    Optional<BigDecimal> from = amount.low();
    Optional<BigDecimal> to = amount.high();
    if (from.isPresent() && to.isPresent()) {
      return base(from.get().add(to.get()).multiply(HALF));
    }
    return base(from.or(() -> to).orElse(BigDecimal.ZERO));
  }

  /** Whether the figure has any bound at all, so that it can be compared. */
  static boolean isBounded(Quantity quantity) {
    return quantity.amount().low().isPresent() || quantity.amount().high().isPresent();
  }

  private boolean sameDirection(Figure other) {
    Direction mine = quantity.direction();
    Direction theirs = other.quantity.direction();
    return mine == theirs || mine == Direction.NONE || theirs == Direction.NONE;
  }

  private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
    return high != null && low != null && high.compareTo(low) < 0;
  }

  /**
   * Returns what the surroundings share that lets both be of one event: a name, and a word besides
   * where the item is of any kind, or two words; null if they share too little, name differing
   * places, or speak of times that do not meet.
   */
  @Nullable String shared(Figure other) {
    Set<String> place = common(places, other.places);
    boolean elsewhere = place.isEmpty() && !places.isEmpty() && !other.places.isEmpty();
    if (elsewhere || !timesMeet(other)) {
      return null;
    }
    place.addAll(common(names, other.names));
    Set<String> same = common(words, other.words);
    boolean enough =
        place.isEmpty()
            ? same.size() >= 2 || same.size() == 1 && isShort(other)
            : !same.isEmpty() || !isOfAnyKind();
    place.addAll(same);
    return enough ? list(place) : null;
  }

  /** Whether the item alone tells nothing of the event: people, or money without an item. */
  private boolean isOfAnyKind() {
    return item.isEmpty() || OF_ANY_KIND.contains(item);
  }

  /** Whether one of the contents says hardly more than the figure itself. */
  private boolean isShort(Figure other) {
    return Math.min(words.size(), other.words.size()) <= 2;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static String list(Set<String> shared) {
    List<String> sorted = shared.stream().sorted().limit(3).toList();
    return '"' + String.join("\", \"", sorted) + '"';
  }

  /** Whether no date of the one lies wholly apart from all dates of the other. */
  private boolean timesMeet(Figure other) {
    List<TimeInterval> mine = times(claim);
    List<TimeInterval> theirs = times(other.claim);
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.stream().anyMatch(a -> theirs.stream().anyMatch(a::overlaps));
  }

  private static List<TimeInterval> times(Claim claim) {
    return claim.dates().stream().map(DateMention::interval).flatMap(Optional::stream).toList();
  }
}
