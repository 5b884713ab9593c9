/** Dates, times, durations and recurrences as java.time values. */
@NullMarked
package org.nutgraf.time;

import org.jspecify.annotations.NullMarked;
