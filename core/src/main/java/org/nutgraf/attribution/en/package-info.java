/** English rules of org.nutgraf.attribution, beside their corpus. */
@NullMarked
package org.nutgraf.attribution.en;

import org.jspecify.annotations.NullMarked;
