package org.nutgraf.attribution.en;

import org.nutgraf.engine.NameType;

/**
 * A name in the text with the fullest form that the document gives it.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type what it names
 * @param name the fullest form
 */
record Named(int from, int to, NameType type, String name) {}
