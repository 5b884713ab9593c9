/** An engine on Stanford CoreNLP, under GPL-3.0-or-later. */
@NullMarked
package org.nutgraf.corenlp;

import org.jspecify.annotations.NullMarked;
