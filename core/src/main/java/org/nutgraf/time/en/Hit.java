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
 * @param rules the rules that found it
 */
record Hit(int from, int to, Expr expr, @Nullable TimeMod mod, Trail rules) {
  Hit(int from, int to, Expr expr, Trail rules) {
    this(from, to, expr, null, rules);
  }

  Hit(int from, int to, Expr expr, TimeRule rule) {
    this(from, to, expr, null, rule.alone());
  }

  /** Returns the outermost rule. */
  TimeRule rule() {
    return rules.rule();
  }

  Hit between(int newFrom, int newTo) {
    return new Hit(newFrom, newTo, expr, mod, rules);
  }

  Hit to(int newTo, Expr newExpr, Trail newRules) {
    return new Hit(from, newTo, newExpr, mod, newRules);
  }

  Hit to(int newTo, Expr newExpr, TimeRule rule) {
    return new Hit(from, newTo, newExpr, mod, rule.alone());
  }

  /** Returns the longer of two hits, the first if they are equal. */
  static @Nullable Hit longer(@Nullable Hit one, @Nullable Hit two) {
    return one == null || two != null && two.to > one.to ? two : one;
  }
}
