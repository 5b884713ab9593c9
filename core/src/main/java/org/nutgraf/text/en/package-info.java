/** The rules of English layout, words and sentences. Used through {@code org.nutgraf.text}. */
@NullMarked
package org.nutgraf.text.en;

import org.jspecify.annotations.NullMarked;
