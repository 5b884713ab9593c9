/** English rules that join names and read titles and roles, beside their corpus. */
@NullMarked
package org.nutgraf.entity.en;

import org.jspecify.annotations.NullMarked;
