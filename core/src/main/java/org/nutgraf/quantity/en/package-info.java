/** English rules of org.nutgraf.quantity, beside their corpus. */
@NullMarked
package org.nutgraf.quantity.en;

import org.jspecify.annotations.NullMarked;
