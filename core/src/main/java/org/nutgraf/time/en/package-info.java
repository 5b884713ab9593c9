/** English rules of org.nutgraf.time, beside their corpus. */
@NullMarked
package org.nutgraf.time.en;

import org.jspecify.annotations.NullMarked;
