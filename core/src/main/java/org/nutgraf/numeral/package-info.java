/** Numbers in digits and words, exact. */
@NullMarked
package org.nutgraf.numeral;

import org.jspecify.annotations.NullMarked;
