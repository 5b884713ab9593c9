/** English rules of org.nutgraf.entity, beside their corpus. */
@NullMarked
package org.nutgraf.entity.en;

import org.jspecify.annotations.NullMarked;
