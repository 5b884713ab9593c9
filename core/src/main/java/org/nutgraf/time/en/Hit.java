package org.nutgraf.time.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.time.TimeMod;

/**
 * A phrase the grammar found.
 *
 * @param from its first token
 * @param to the token after its last
 * @param expr what it says
 * @param mod how that is changed
 * @param rule the rule that found it
 */
record Hit(int from, int to, Expr expr, @Nullable TimeMod mod, String rule) {
  Hit(int from, int to, Expr expr, String rule) {
    this(from, to, expr, null, rule);
  }

  Hit with(@Nullable TimeMod newMod) {
    return new Hit(from, to, expr, newMod, rule);
  }

  Hit between(int newFrom, int newTo) {
    return new Hit(newFrom, newTo, expr, mod, rule);
  }

  Hit to(int newTo, Expr newExpr, String newRule) {
    return new Hit(from, newTo, newExpr, mod, newRule);
  }

  /** Returns the longer of two hits, the first if they are equal. */
  static @Nullable Hit longer(@Nullable Hit one, @Nullable Hit two) {
    return one == null || two != null && two.to > one.to ? two : one;
  }
}
