package org.nutgraf.entity.en;

import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Gender;

/**
 * A mention on its way to its cluster: its form, what stands next to it, and what it was joined to.
 */
final class Link {
  final NameForm form;
  final @Nullable Role role;
  final Gender gender;

  /** A title before it that only a surname can follow. */
  final boolean surname;

  @Nullable Cluster cluster;
  String why = "first form of its name";

  Link(NameForm form, @Nullable Role role, Gender gender, boolean surname) {
    this.form = form;
    this.role = role;
    this.gender = gender;
    this.surname = surname;
  }

  NameType type() {
    return form.type();
  }

  /** Joins a cluster, and leaves the one it was in. */
  void join(Cluster target, String reason) {
    Cluster before = cluster;
    cluster = target;
    why = reason;
    target.add(this);
    if (before != null && before != target) {
      before.leave(this, target);
    }
  }

  /** The cluster of a link that has joined one. */
  Cluster joined() {
    if (cluster == null) {
      throw new IllegalStateException("not yet joined");
    }
    return cluster;
  }
}
