/**
 * Dates, times, durations and recurrences as java.time values. Begin with {@link
 * org.nutgraf.time.Dates}, which an analysis gives: each {@link org.nutgraf.time.DateMention} has a
 * {@link org.nutgraf.time.TimeValue}, one of a sealed few kinds, and a half-open interval where it
 * lies on the calendar; {@code asLocalDate()} and its kin turn it into a value of java.time. Uses
 * text and numeral.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.time;

import org.jspecify.annotations.NullMarked;
