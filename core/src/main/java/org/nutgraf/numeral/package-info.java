/**
 * Numbers in digits and words, exact: {@link org.nutgraf.numeral.Numerals#scan} finds "14,000",
 * "2.7 million", "two-thirds", "twenty-first" and "dozens" in the atoms of a text. Dates and
 * quantities are built on them. Uses text.
 *
 * <p>Stability: stable API.
 *
 * @since 0.1.0
 */
@NullMarked
package org.nutgraf.numeral;

import org.jspecify.annotations.NullMarked;
