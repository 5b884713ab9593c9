/** The default English models of Nutgraf and their provider. */
@NullMarked
package org.nutgraf.models.en;

import org.jspecify.annotations.NullMarked;
