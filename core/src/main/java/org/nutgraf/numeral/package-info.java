/**
 * Numbers in digits and words, exact: {@link org.nutgraf.numeral.Numerals#scan} finds "14,000",
 * "2.7 million", "two-thirds", "twenty-first" and "dozens" in the atoms of a text. Dates and
 * quantities are built on them. Uses text.
 */
@NullMarked
package org.nutgraf.numeral;

import org.jspecify.annotations.NullMarked;
