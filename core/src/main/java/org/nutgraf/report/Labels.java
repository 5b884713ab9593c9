package org.nutgraf.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.attribution.Attribution;
import org.nutgraf.attribution.Certainty;
import org.nutgraf.engine.NameType;
import org.nutgraf.quantity.Amount;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.Quantity;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.quantity.Unit;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.DateType;
import org.nutgraf.time.Grain;
import org.nutgraf.time.TimeInterval;

/** What things are called in a report. */
final class Labels {
  /** Longer whole numbers are written with a power of ten. */
  private static final int MOST_DIGITS = 21;

  private static final int LONGEST_TEXT = 60;
  private static final String TIME = "time";

  private Labels() {}

  static String of(NameType type) {
    return switch (type) {
      case PERSON -> "People";
      case ORGANIZATION -> "Organisations";
      case LOCATION -> "Places";
      case FACILITY -> "Facilities";
      case NORP -> "Peoples and groups";
      case PRODUCT -> "Products";
      case EVENT -> "Events";
      case MISC -> "Other names";
    };
  }

  static String of(QuantityKind kind) {
    return switch (kind) {
      case NUMBER -> "number";
      case ORDINAL -> "rank";
      case PERCENT -> "percentage";
      case MONEY -> "money";
      case MEASURE -> "measure";
      case COUNT -> "count";
      case AGE -> "age";
      case TEMPERATURE -> "temperature";
      case DURATION -> "length of time";
      case RATIO -> "ratio";
      case MULTIPLE -> "multiple";
    };
  }

  /** How surely something is said, in a word; empty if it is said plainly. */
  static String caveat(Attribution attribution) {
    String certainty =
        switch (attribution.certainty()) {
          case ASSERTED -> "";
          case HEDGED -> "hedged";
          case DOUBTED -> "doubted";
        };
    String denied = attribution.isNegated() ? "negated" : attribution.isDenial() ? "denial" : "";
    return certainty.isEmpty() || denied.isEmpty() ? certainty + denied : certainty + ", " + denied;
  }

  /** The name of a class in the style sheet. */
  static String css(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }

  /** How much: "≈ 14,000", "3–5", "≥ 20". */
  static String amount(Quantity quantity) {
    if (quantity.relative().isPresent()) {
      return quantity.relative().get();
    }
    String sign = quantity.bound().sign();
    String amount = amount(quantity.amount());
    String whole = sign.isEmpty() ? amount : sign + "\u00a0" + amount;
    return quantity.amount().isVague() ? whole + " (vague)" : whole;
  }

  private static String amount(Amount amount) {
    Optional<BigDecimal> low = amount.low();
    Optional<BigDecimal> high = amount.high();
    if (amount.value().isPresent()) {
      return number(amount.value().get());
    }
    if (low.isPresent() && high.isPresent()) {
      return number(low.get()) + "–" + number(high.get());
    }
    return low.map(l -> (amount.isLowIncluded() ? "from " : "above ") + number(l))
        .or(() -> high.map(h -> (amount.isHighIncluded() ? "up to " : "below ") + number(h)))
        .orElse("");
  }

  /** A number with its thousands apart. */
  static String number(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal plain = value.stripTrailingZeros();
    int whole = plain.precision() - plain.scale();
    if (whole > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
      return plain.toString().replace("E+", " × 10^").replace("E", " × 10^");
    }
    String digits = plain.abs().toPlainString();
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder out = new StringBuilder(plain.signum() < 0 ? "−" : "");
    for (int i = 0; i < end; i++) {
      out.append(i > 0 && (end - i) % 3 == 0 ? "," : "").append(digits.charAt(i));
    }
    return out.append(digits, end, digits.length()).toString();
  }

  /** Of what: "troops", "USD a share", "km/h"; with an arrow if it is a change. */
  static String unit(Quantity quantity) {
    StringBuilder out = new StringBuilder();
    boolean one =
        quantity.amount().value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
    quantity.unit().ifPresent(unit -> out.append(symbol(unit, one)));
    quantity.per().ifPresent(per -> out.append(" / ").append(symbol(per, true)));
    quantity.item().ifPresent(item -> out.append(out.isEmpty() ? "" : " ").append(item.text()));
    if (quantity.direction() != Direction.NONE) {
      out.append(quantity.direction() == Direction.UP ? " ↑" : " ↓");
    }
    return Words.oneLine(out.toString());
  }

  /** The symbol of a unit; lengths of time are written out. */
  private static String symbol(Unit unit, boolean one) {
    if (unit.dimension().equals(TIME) && !unit.name().isEmpty()) {
      return one ? unit.name() : plural(unit.name());
    }
    return unit.symbol().isEmpty() ? unit.code() : unit.symbol();
  }

  private static String plural(String name) {
    boolean y =
        name.endsWith("y")
            && name.length() > 1
            && "aeiou".indexOf(name.charAt(name.length() - 2)) < 0;
    return y ? name.substring(0, name.length() - 1) + "ies" : name + "s";
  }

  static String figure(Quantity quantity) {
    String unit = unit(quantity);
    String amount = amount(quantity);
    return unit.isEmpty() || unit.startsWith("%") ? amount + unit : amount + " " + unit;
  }

  /** When: "October 2024", "8–14 December 2025"; the value in the notation of TIMEX3 if unsure. */
  static String when(DateMention date) {
    if (date.isInvalid()) {
      return date.value() + " (no such date)";
    }
    if (date.type() == DateType.DURATION || date.type() == DateType.SET) {
      return Words.cut(date.text(), LONGEST_TEXT);
    }
    boolean open = date.interval().filter(i -> i.from().isEmpty() || i.to().isEmpty()).isPresent();
    String mod = open ? "" : date.mod().map(m -> m.name().toLowerCase(Locale.ROOT)).orElse("");
    String words =
        date.interval().filter(i -> isCalendar(date)).map(i -> calendar(date, i)).orElse("");
    String value = words.isEmpty() ? date.value() : words;
    return mod.isEmpty() ? value : value + " (" + mod.replace('_', ' ') + ")";
  }

  private static boolean isCalendar(DateMention date) {
    return date.type() == DateType.DATE && date.grain().isPresent();
  }

  private static String calendar(DateMention date, TimeInterval interval) {
    LocalDate from = interval.from().map(LocalDateTime::toLocalDate).orElse(null);
    LocalDate to = interval.to().map(LocalDateTime::toLocalDate).orElse(null);
    if (from == null || to == null) {
      return from != null ? "from " + day(from) : to != null ? "before " + day(to) : "";
    }
    if (date.grain().filter(g -> g == Grain.YEAR).isPresent() && date.asYear().isPresent()) {
      return String.valueOf(date.asYear().get().getValue());
    }
    if (date.asYearMonth().isPresent()) {
      return month(from) + " " + from.getYear();
    }
    LocalDate last = to.isAfter(from) ? to.minusDays(1) : from;
    return last.equals(from) ? day(from) : range(from, last);
  }

  private static String range(LocalDate from, LocalDate last) {
    if (from.getYear() != last.getYear()) {
      return day(from) + " – " + day(last);
    }
    return from.getMonth() == last.getMonth()
        ? from.getDayOfMonth() + "–" + day(last)
        : from.getDayOfMonth() + " " + month(from) + " – " + day(last);
  }

  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
  }

  private static String month(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A moment at either end of an interval. */
  static String moment(LocalDateTime time) {
    return time.toLocalTime().toSecondOfDay() == 0
        ? day(time.toLocalDate())
        : day(time.toLocalDate()) + ", " + DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }
}
