/** English rules of org.nutgraf.numeral, beside their corpus. */
@NullMarked
package org.nutgraf.numeral.en;

import org.jspecify.annotations.NullMarked;
