/** English models of Nutgraf trained on openly licensed corpora, and their provider. */
@NullMarked
package org.nutgraf.models.open;

import org.jspecify.annotations.NullMarked;
