package org.nutgraf.time.en;

import java.math.BigDecimal;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Shape;
import org.nutgraf.time.Grain;
import org.nutgraf.time.PartOfDay;

/** Reads times of day: "10:30", "8 p.m. EST", "half past five", "noon", "15h30". */
final class Clocks {
  private final Tokens tokens;

  Clocks(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the time of day that begins at a token; a bare hour only if one is expected. */
  @Nullable Hit at(int i, boolean expected) {
    Hit hit = plain(i, expected);
    return hit == null ? null : finish(hit);
  }

  private @Nullable Hit plain(int i, boolean expected) {
    if (tokens.kind(i) == Words.NOON) {
      boolean name = tokens.isCapital(i) && tokens.isCapital(i + 1) && tokens.kind(i + 1) == 0;
      return tokens.is(i - 1, "high") || name
          ? null
          : hit(i, i + 1, noon(i), 0, 0, Grain.HOUR, true, TimeRule.NOON_OR_MIDNIGHT);
    }
    if (tokens.is(i, "mid") && tokens.is(i + 1, "night")) {
      return hit(i, i + 2, noon(i), 0, 0, Grain.HOUR, true, TimeRule.NOON_OR_MIDNIGHT);
    }
    Hit past = past(i);
    return past != null ? past : hour(i, expected);
  }

  /**
   * The hour of noon or midnight: midnight ends its day, but begins it after "from" and "after".
   */
  private int noon(int i) {
    boolean begins = tokens.is(i - 1, "from", "after") || tokens.is(i - 1, "past", "since");
    boolean noon = tokens.kind(i) == Words.NOON && tokens.payload(i) == 12;
    return noon ? 12 : begins ? 0 : 24;
  }

  private @Nullable Hit hour(int i, boolean expected) {
    if (tokens.isNumber(i)) {
      return digits(i, expected);
    }
    Numeral n = tokens.numeral(i);
    if (n == null || n.isOrdinal() || !n.isInteger() || !n.isInWords()) {
      return null;
    }
    int hour = small(n);
    int to = n.to();
    if (hour > 100
        && hour < 1260
        && hour % 100 >= 10
        && hour % 100 < 60
        && hour / 100 <= 12
        && (expected || isHalf(to))
        && !isCounted(i, to)) {
      return hit(i, to, hour / 100, hour % 100, 0, Grain.MINUTE, false, TimeRule.CLOCK_IN_WORDS);
    }
    return hour < 1 || hour > 12 ? null : inWords(i, hour, to, expected);
  }

  /** "one hundred and sixteen" is no hour and minute, as "one sixteen" may be. */
  private boolean isCounted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "hundred")) {
        return true;
      }
    }
    return false;
  }

  /** "five o'clock", "five thirty", "five pm", "five" where a time is expected. */
  private @Nullable Hit inWords(int i, int hour, int to, boolean expected) {
    if (tokens.is(to, "o'clock", "oclock")) {
      return hit(i, to + 1, hour, 0, 0, Grain.HOUR, false, TimeRule.O_CLOCK);
    }
    Numeral m = tokens.numeral(to);
    boolean minutes =
        m != null
            && m.isInWords()
            && !m.isOrdinal()
            && small(m) >= 10
            && small(m) < 60
            && (expected || isHalf(m.to()));
    if (m != null && minutes) {
      TimeRule rule = TimeRule.CLOCK_IN_WORDS;
      return hit(i, m.to(), hour, small(m), 0, Grain.MINUTE, false, rule);
    }
    return isHalf(to) || expected && isAlone(to)
        ? hit(i, to, hour, 0, 0, Grain.HOUR, false, TimeRule.CLOCK_IN_WORDS)
        : null;
  }

  private static int small(Numeral n) {
    return n.isInteger() && n.value().abs().compareTo(BigDecimal.valueOf(10_000)) < 0
        ? n.value().intValue()
        : -1;
  }

  private @Nullable Hit digits(int i, boolean expected) {
    String text = tokens.length(i) <= 8 ? tokens.table.token(i) : "";
    int colon = text.indexOf(':');
    if (colon > 0) {
      return colons(i, text, colon);
    }
    int point = text.indexOf('.');
    if (point > 0
        && text.length() - point == 3
        && text.lastIndexOf('.') == point
        && text.indexOf(',') < 0) {
      return pointed(i, text, point);
    }
    int value = tokens.digits(i);
    if (value < 0) {
      return null;
    }
    if (tokens.length(i) >= 3) {
      return together(i, value, text.charAt(0) == '0');
    }
    Hit french = value < 24 && tokens.touches(i + 1) ? french(i, value, expected) : null;
    return french != null ? french : value <= 24 ? hourDigits(i, value, expected) : null;
  }

  /** "4.30 pm". */
  private @Nullable Hit pointed(int i, String text, int point) {
    int hour = Tokens.number(text, 0, point);
    int minute = Tokens.number(text, point + 1, text.length());
    return isHalf(i + 1) && hour >= 0 && hour <= 12 && minute >= 0 && minute < 60
        ? hit(i, i + 1, hour, minute, 0, Grain.MINUTE, false, TimeRule.CLOCK)
        : null;
  }

  /** "430 pm", "1545 GMT", "0900 hours": hour and minute in one. */
  private @Nullable Hit together(int i, int value, boolean zero) {
    boolean four = tokens.length(i) == 4;
    boolean zone = four && tokens.kind(i + 1) == Words.ZONE && tokens.has(i + 1, Shape.ALL_CAPS);
    boolean hours = four && zero && tokens.is(i + 1, "hours") && value % 100 % 5 == 0;
    boolean fits = value % 100 < 60 && value / 100 < 24;
    return fits && (isHalf(i + 1) && value / 100 <= 12 || zone || hours)
        ? hit(
            i,
            hours ? i + 2 : i + 1,
            value / 100,
            value % 100,
            0,
            Grain.MINUTE,
            zone || hours,
            TimeRule.CLOCK)
        : null;
  }

  /** "5 o'clock", "5 30", "5ish", "5 pm", "5" where a time is expected. */
  private @Nullable Hit hourDigits(int i, int value, boolean expected) {
    if (tokens.is(i + 1, "o'clock") || tokens.is(i + 1, "oclock")) {
      return hit(i, i + 2, value, 0, 0, Grain.HOUR, false, TimeRule.O_CLOCK);
    }
    int minute = tokens.digits(i + 1);
    if (expected
        && minute >= 10
        && minute < 60
        && tokens.length(i + 1) == 2
        && value <= 12
        && isAlone(i + 2)) {
      return hit(i, i + 2, value, minute, 0, Grain.MINUTE, false, TimeRule.CLOCK);
    }
    boolean ish = tokens.is(i + 1, "ish") && tokens.touches(i + 1) && value > 0;
    return ish
            || isHalf(i + 1) && value <= 12 && value > 0
            || expected && value <= 24 && isAlone(i + 1)
        ? hit(i, i + 1, value, 0, 0, Grain.HOUR, value > 12, TimeRule.HOUR)
        : null;
  }

  private @Nullable Hit colons(int i, String text, int colon) {
    int second = text.indexOf(':', colon + 1);
    int hour = Tokens.number(text, 0, colon);
    int minute = Tokens.number(text, colon + 1, second < 0 ? text.length() : second);
    int seconds = second < 0 ? 0 : Tokens.number(text, second + 1, text.length());
    return hour < 0
            || hour > 24
            || minute < 0
            || minute > 59
            || seconds < 0
            || seconds > 60
            || hour == 24 && minute + seconds > 0
            || colon > 2
            || tokens.is(i + 1, "score")
        ? null
        : hit(
            i,
            i + 1,
            hour,
            minute,
            seconds,
            second < 0 ? Grain.MINUTE : Grain.SECOND,
            hour > 12 || hour == 0,
            TimeRule.CLOCK);
  }

  /** "15h30", "9h". */
  private @Nullable Hit french(int i, int hour, boolean expected) {
    if (tokens.is(i + 1, "h")) {
      return expected ? hit(i, i + 2, hour, 0, 0, Grain.HOUR, true, TimeRule.H_CLOCK) : null;
    }
    String text = tokens.length(i + 1) == 3 ? tokens.table.folded(i + 1) : "";
    int minute = text.startsWith("h") ? Tokens.number(text, 1, 3) : -1;
    return minute >= 0 && minute < 60
        ? hit(i, i + 2, hour, minute, 0, Grain.MINUTE, true, TimeRule.H_CLOCK)
        : null;
  }

  /** So many minutes before or after an hour, and the token after them. */
  private record Minutes(int n, int to) {}

  /** "half", "a quarter", "20 minutes", "twenty". */
  private @Nullable Minutes minutes(int at, boolean article) {
    if (tokens.is(at, "half")) {
      return new Minutes(30, at + 1);
    }
    if (tokens.is(at, "quarter")) {
      return new Minutes(15, at + 1);
    }
    Numeral n = article ? null : tokens.numeral(at);
    return n == null || n.isOrdinal() || small(n) < 1 || small(n) > 59
        ? null
        : new Minutes(small(n), tokens.unit(n.to()) == Unit.MINUTE ? n.to() + 1 : n.to());
  }

  /** "half past five", "a quarter to noon", "20 minutes past 3". */
  private @Nullable Hit past(int i) {
    int at = tokens.is(i, "a") ? i + 1 : i;
    Minutes minutes = minutes(at, at > i);
    if (minutes == null) {
      return null;
    }
    int to = minutes.to();
    boolean before = tokens.is(to, "to", "till");
    if (!before && !tokens.is(to, "past") && !(tokens.is(to, "after") && to < at + 2)) {
      return null;
    }
    boolean unit = tokens.unit(to - 1) != null;
    Hit hour = fullHour(to + 1, !before || minutes.n() == 15 || unit);
    boolean score = // "11 to 5"
        before && tokens.isNumber(at) && !unit && tokens.kind(to + 1) != Words.NOON;
    if (score || hour == null || !(hour.expr() instanceof ClockExprs.Clock c) || c.minute() != 0) {
      return null;
    }
    int total = (c.hour() * 60 + (before ? -minutes.n() : minutes.n()) + 1440) % 1440;
    return hit(
        i,
        hour.to(),
        total / 60,
        total % 60,
        0,
        Grain.MINUTE,
        c.sure(),
        TimeRule.MINUTES_PAST_OR_TO);
  }

  private @Nullable Hit fullHour(int i, boolean expected) {
    return tokens.kind(i) == Words.NOON
        ? hit(i, i + 1, tokens.payload(i), 0, 0, Grain.HOUR, true, TimeRule.NOON_OR_MIDNIGHT)
        : hour(i, expected);
  }

  private boolean isHalf(int i) {
    return tokens.kind(i) == Words.AMPM
            && !(tokens.is(i, "am") && tokens.has(i, Shape.LOWER) && tokens.is(i - 1, "i"))
        || tokens.touches(i) && (tokens.is(i, "a") || tokens.is(i, "p"))
        || (tokens.is(i, "a") || tokens.is(i, "p")) && tokens.is(i + 1, "m");
  }

  /** Whether nothing follows that the number could count. */
  private boolean isAlone(int i) {
    return !tokens.inside(i)
        || tokens.has(i, Shape.PUNCTUATION) && !tokens.is(i, '%') && !tokens.is(i, '/')
        || tokens.kind(i) != 0 && tokens.kind(i) != Words.UNIT && tokens.kind(i) != Words.MONTH
        || tokens.is(i, "and")
        || tokens.is(i, "to")
        || tokens.is(i, "or")
        || tokens.is(i, "local")
        || tokens.is(i, "works")
        || tokens.is(i, "does")
        || tokens.is(i, "ish");
  }

  private static Hit hit(
      int from,
      int to,
      int hour,
      int minute,
      int second,
      Grain grain,
      boolean sure,
      TimeRule rule) {
    return new Hit(from, to, new ClockExprs.Clock(hour, minute, second, grain, sure, null), rule);
  }

  /** A part of a day, and the token after it. */
  record PartFound(PartOfDay part, int to) {}

  /** Reads what may follow: the half of the day, a part of the day, a zone. */
  private Hit finish(Hit hit) {
    int to = hit.to();
    if (tokens.is(to, "o'clock", "oclock")) {
      to++;
    }
    Hit whole = inPart(inHalf(hit.to(to, hit.expr(), hit.rules())));
    to = whole.to();
    ClockExprs.Clock clock = (ClockExprs.Clock) whole.expr();
    boolean hours =
        clock.grain() == Grain.MINUTE && hit.to() == hit.from() + 1 && tokens.is(to, "hours");
    if (hours && !tokens.is(to + 1, "later", "ago")) {
      to++; // "13:00 hours"
    }
    ZoneId zone = Zones.at(tokens, to);
    if (zone != null) {
      int end = tokens.is(to + 1, "time", "timezone") ? to + 2 : to + 1;
      return whole.to(end, clock.zoned(zone), hit.rules());
    }
    boolean local = tokens.is(to, "local") && tokens.is(to + 1, "time");
    return whole.to(local ? to + 2 : to, clock, hit.rules());
  }

  /** "pm", "p m", "ish" behind an hour. */
  private Hit inHalf(Hit hit) {
    ClockExprs.Clock clock = (ClockExprs.Clock) hit.expr();
    int to = tokens.is(hit.to(), "ish") ? hit.to() + 1 : hit.to();
    if (isHalf(to)) {
      boolean word = tokens.kind(to) == Words.AMPM;
      boolean noon = word ? tokens.payload(to) == 12 : tokens.is(to, "p");
      clock = clock.half(noon ? 12 : 0);
      to += !word && tokens.is(to + 1, "m") ? 2 : 1;
    }
    return hit.to(tokens.is(to, "ish") ? to + 1 : to, clock, hit.rules());
  }

  /** "in the evening", "early morning" behind an hour. */
  private Hit inPart(Hit hit) {
    PartFound part = partAfter(hit.to());
    if (part == null && tokens.is(hit.to(), "early", "late")) {
      PartOfDay name = part(hit.to() + 1); // "6:30 early morning"
      boolean one = name != null && !tokens.isPlural(hit.to() + 1);
      part = name != null && one ? new PartFound(name, hit.to() + 2) : null;
    }
    return part == null
        ? hit
        : hit.to(part.to(), ((ClockExprs.Clock) hit.expr()).in(part.part()), hit.rules());
  }

  /** Returns the part of the day in "in the evening", "at night", or null. */
  @Nullable PartFound partAfter(int i) {
    int at = i;
    if (tokens.is(at, "in") || tokens.is(at, "at")) {
      at++;
      if (tokens.is(at, "the")) {
        at++;
      }
    } else {
      return null;
    }
    PartOfDay part = part(at);
    return part == null || tokens.isPlural(at) ? null : new PartFound(part, at + 1);
  }

  /** Returns the part of the day a token names, or null. */
  @Nullable PartOfDay part(int i) {
    if (tokens.kind(i) == Words.PART) {
      return Words.part(tokens.payload(i));
    }
    return tokens.unit(i) == Unit.NIGHT ? PartOfDay.NIGHT : null;
  }
}
