package org.nutgraf.entity.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.TokenTable;

/** Reads the title or role that stands next to a name. */
final class Roles {
  private Roles() {}

  static @Nullable Role of(TokenTable words, NameForm form) {
    return null;
  }
}
