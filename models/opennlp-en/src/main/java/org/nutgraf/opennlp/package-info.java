/** An engine on Apache OpenNLP 2.5 and its official English models. */
@NullMarked
package org.nutgraf.opennlp;

import org.jspecify.annotations.NullMarked;
