package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Gender;
import org.nutgraf.text.TokenTable;

/** Mentions that name the same thing. */
final class Cluster {
  /** The form that it is compared by. */
  final NameForm form;

  final Set<Link> links = new LinkedHashSet<>();
  private final List<String> offices = new ArrayList<>();
  private @Nullable Cluster next;
  Gender gender = Gender.UNKNOWN;

  /** What the given name suggests, never told outside. */
  Gender suggested = Gender.UNKNOWN;

  /** Whether it was introduced as somebody's wife, son or other relative. */
  boolean relative;

  /** The key of a name that stands above all others if the text has it, or empty. */
  String preferred = "";

  Cluster(NameForm form) {
    this.form = form;
  }

  void add(Link link) {
    relative |= links.isEmpty() && link.role != null && Titles.isKin(link.role.head());
    links.add(link);
    learn(link.gender);
    if (link.role != null && offices.size() < 4) {
      offices.add(link.role.head());
    }
  }

  void learn(Gender other) {
    if (gender == Gender.UNKNOWN) {
      gender = other;
    }
  }

  boolean fits(Gender other) {
    Gender own = gender == Gender.UNKNOWN ? suggested : gender;
    return own == Gender.UNKNOWN || other == Gender.UNKNOWN || own == other;
  }

  boolean holds(String office) {
    return offices.contains(office);
  }

  /** Takes all mentions of another cluster. */
  void absorb(Cluster other, String reason) {
    for (Link link : List.copyOf(other.links)) {
      link.join(this, reason);
    }
  }

  /** Lets a mention go to another cluster. */
  void leave(Link link, Cluster target) {
    links.remove(link);
    if (links.isEmpty()) {
      next = target;
    }
  }

  /** This cluster, or where its last mention went. */
  Cluster current() {
    Cluster at = this;
    while (at.links.isEmpty() && at.next != null && at.next != this) {
      at = at.next;
    }
    return at;
  }

  /**
   * The fullest form as written: most words, then not in capitals, then most letters, then first.
   */
  String name(TokenTable words) {
    Set<String> written = new HashSet<>();
    links.forEach(link -> written.add(link.form.join()));
    NameForm best = null;
    for (Link link : links) {
      if ((best == null || rank(link.form, best) > 0) && !isTitled(words, link.form, written)) {
        best = link.form;
      }
    }
    return (best == null ? form : best).written(words);
  }

  /** "Rival Hillary Clinton", where the text has "Hillary Clinton" too. */
  private static boolean isTitled(TokenTable words, NameForm longer, Set<String> written) {
    return longer.type() == NameType.PERSON
        && longer.size() > 2
        && RoleWords.has(words, longer.from, RoleWords.NOUN | RoleWords.MODIFIER)
        && written.contains(longer.join(1, longer.size()));
  }

  private int rank(NameForm a, NameForm b) {
    if (!preferred.isEmpty()) {
      int order = Boolean.compare(a.join().equals(preferred), b.join().equals(preferred));
      if (order != 0) {
        return order;
      }
    }
    if (a.size() != b.size()) {
      return Integer.compare(a.size(), b.size());
    }
    if (a.allCaps != b.allCaps) {
      return a.allCaps ? -1 : 1;
    }
    int letters = Integer.compare(a.join().length(), b.join().length());
    return switch (a.type()) {
      case NORP -> -letters; // "Norwegian" rather than "Norwegians"
      case PERSON -> a.size() > 1 ? letters : 0;
      default -> 0;
    };
  }
}
