package org.nutgraf.entity.en;

import org.nutgraf.entity.Gender;

/**
 * A title or role next to a name.
 *
 * @param text as it is written
 * @param head the folded noun that names the office, such as "minister"
 * @param gender what the noun says of gender
 */
record Role(String text, String head, Gender gender) {}
