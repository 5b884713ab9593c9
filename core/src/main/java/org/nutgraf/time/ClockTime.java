package org.nutgraf.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of day or a part of a day, on a day if that is known, such as {@code 2000-04-06T04:00} or
 * {@code 1998-02-12TEV}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ClockTime implements TimeValue {
  private final @Nullable CalendarDate day;
  private final @Nullable LocalTime time;
  private final @Nullable PartOfDay part;
  private final Grain grain;
  private final @Nullable ZoneId zone;

  private ClockTime(
      @Nullable CalendarDate day,
      @Nullable LocalTime time,
      @Nullable PartOfDay part,
      Grain grain,
      @Nullable ZoneId zone) {
    this.day = day;
    this.time = time;
    this.part = part;
    this.grain = grain;
    this.zone = zone;
  }

  /**
   * {@return a time of day}
   *
   * @param time the time
   * @param grain {@link Grain#HOUR}, {@link Grain#MINUTE} or {@link Grain#SECOND}
   */
  public static ClockTime of(LocalTime time, Grain grain) {
    return new ClockTime(
        null,
        Objects.requireNonNull(time, "time"),
        null,
        Objects.requireNonNull(grain, "grain"),
        null);
  }

  /**
   * {@return a part of a day}
   *
   * @param part the part
   */
  public static ClockTime of(PartOfDay part) {
    return new ClockTime(null, null, Objects.requireNonNull(part, "part"), Grain.PART_OF_DAY, null);
  }

  /**
   * {@return this time on a day}
   *
   * @param newDay the day
   */
  public ClockTime on(CalendarDate newDay) {
    return new ClockTime(Objects.requireNonNull(newDay, "day"), time, part, grain, zone);
  }

  /**
   * {@return this time in a zone}
   *
   * @param newZone the zone or offset
   */
  public ClockTime in(ZoneId newZone) {
    return new ClockTime(day, time, part, grain, Objects.requireNonNull(newZone, "zone"));
  }

  /** {@return the day, if it is known} */
  public Optional<CalendarDate> day() {
    return Optional.ofNullable(day);
  }

  /** {@return the time of day, absent for a part of a day} */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(time);
  }

  /** {@return the part of the day, absent for a time of day} */
  public Optional<PartOfDay> part() {
    return Optional.ofNullable(part);
  }

  /** {@return the zone, if one is written} */
  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  /** {@return the local date and time, if both are known to the clock} */
  public Optional<LocalDateTime> asLocalDateTime() {
    if (day == null || time == null) {
      return Optional.empty();
    }
    return day.asLocalDate().map(date -> date.atTime(time));
  }

  /**
   * {@return the instant, if date, time and zone are known and the clocks of the zone show that
   * time on that day}
   */
  public Optional<Instant> asInstant() {
    if (zone == null || isSkipped()) {
      return Optional.empty();
    }
    ZoneId known = zone;
    return asLocalDateTime().map(local -> local.atZone(known).toInstant());
  }

  /** {@return whether the clocks of its zone leap over this time on this day} */
  public boolean isSkipped() {
    ZoneId known = zone;
    return known != null
        && asLocalDateTime()
            .map(local -> known.getRules().getValidOffsets(local).isEmpty())
            .orElse(false);
  }

  @Override
  public DateType type() {
    return DateType.TIME;
  }

  @Override
  public String timex() {
    StringBuilder out = new StringBuilder(day == null ? "" : day.timex()).append('T');
    if (part != null) {
      return out.append(part.code()).toString();
    }
    LocalTime t = Objects.requireNonNull(time, "time");
    out.append(Iso.two(t.getHour())).append(':').append(Iso.two(t.getMinute()));
    if (grain == Grain.SECOND) {
      out.append(':').append(Iso.two(t.getSecond()));
    }
    return ZoneOffset.UTC.equals(zone) ? out.append('Z').toString() : out.toString();
  }

  @Override
  public Optional<Grain> grain() {
    return Optional.of(grain);
  }

  @Override
  public Optional<TimeInterval> interval() {
    if (day == null) {
      return Optional.empty();
    }
    Optional<LocalDate> date = day.asLocalDate();
    if (date.isEmpty()) {
      return Optional.empty();
    }
    if (part != null) {
      LocalDateTime from = date.get().atTime(part.begins());
      return Optional.of(TimeInterval.of(from, from.plusHours(part.hours())));
    }
    LocalDateTime from = date.get().atTime(Objects.requireNonNull(time, "time"));
    return Optional.of(TimeInterval.of(from, from));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClockTime c
        && Objects.equals(day, c.day)
        && Objects.equals(time, c.time)
        && part == c.part
        && grain == c.grain
        && Objects.equals(zone, c.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, time, part, grain, zone);
  }

  @Override
  public String toString() {
    return zone == null || ZoneOffset.UTC.equals(zone) ? timex() : timex() + "[" + zone + "]";
  }
}
