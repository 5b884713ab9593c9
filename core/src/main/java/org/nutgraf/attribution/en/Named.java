package org.nutgraf.attribution.en;

import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Gender;

/**
 * A name in the text with the fullest form that the document gives it.
 *
 * @param from its first token
 * @param to the token after its last
 * @param type what it names
 * @param name the fullest form
 * @param gender what the document says of a person's gender
 * @param role the title or role beside it, or nothing
 */
record Named(int from, int to, NameType type, String name, Gender gender, String role) {}
