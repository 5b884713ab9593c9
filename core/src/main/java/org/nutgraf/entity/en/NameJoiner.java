package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.TokenTable;

/**
 * Joins names of one type other than persons: aliases of countries, acronyms, and shorter forms of
 * organisations and other longer names. Places keep apart: Kursk is no Kursk region.
 */
final class NameJoiner {
  private final TokenTable words;
  private final NameType type;
  private final Set<String> places;
  private final List<Link> links;
  private final Map<String, Cluster> clusters = new LinkedHashMap<>();
  private final Map<String, Cluster> byInitials = new HashMap<>();
  private final Map<String, Cluster> byBeginning = new HashMap<>();
  private final Map<String, Cluster> byEnding = new HashMap<>();

  private NameJoiner(TokenTable words, NameType type, List<Link> links, Set<String> places) {
    this.words = words;
    this.type = type;
    this.links = links;
    this.places = places;
  }

  static void join(TokenTable words, NameType type, List<Link> links, Set<String> places) {
    NameJoiner joiner = new NameJoiner(words, type, links, places);
    joiner.joinEqual();
    joiner.joinBracketed();
    joiner.joinAcronyms();
    if (type != NameType.LOCATION && type != NameType.NORP) {
      joiner.joinShortened();
    }
  }

  private void joinEqual() {
    for (Link link : links) {
      String key = NameKeys.key(link.form, type);
      Cluster cluster = clusters.get(key);
      if (cluster == null) {
        cluster = new Cluster(link.form);
        clusters.put(key, cluster);
        String common = Countries.common(link.form.join());
        cluster.preferred = common == null ? "" : common;
        link.join(cluster, "first form of its name");
      } else {
        link.join(
            cluster, cluster.preferred.isEmpty() ? "same name" : "same name or alias of a country");
      }
    }
  }

  /** "Emergency Situations Ministry (EMERCOM)", "EMERCOM (Emergency Situations Ministry)". */
  private void joinBracketed() {
    for (int i = 1; i < links.size(); i++) {
      NameForm a = links.get(i - 1).form;
      NameForm b = links.get(i).form;
      if (bracketed(a.name.to(), b.name.from(), b.name.to())
          && (NameKeys.isAcronym(words, a) != NameKeys.isAcronym(words, b))) {
        Link shorter = NameKeys.isAcronym(words, a) ? links.get(i - 1) : links.get(i);
        Link longer = shorter == links.get(i) ? links.get(i - 1) : links.get(i);
        if (longer.form.size() > 1) {
          merge(cluster(longer), cluster(shorter), "introduced in brackets");
        }
      }
    }
  }

  private boolean bracketed(int end, int start, int close) {
    return start == end + 1 && words.is(end, '(') && words.is(close, ')');
  }

  private void joinAcronyms() {
    for (Cluster cluster : clusters.values()) {
      for (String initials : NameKeys.initials(cluster.form)) {
        byInitials.putIfAbsent(initials, cluster);
      }
    }
    for (Cluster cluster : clusters.values()) {
      if (cluster.root() == cluster && NameKeys.isAcronym(words, cluster.form)) {
        Cluster longer = byInitials.get(cluster.form.join());
        if (longer != null) {
          merge(longer.root(), cluster, "initials of the full name");
        }
      }
    }
  }

  private void joinShortened() {
    for (Cluster cluster : clusters.values()) {
      NameForm form = cluster.form;
      for (int n = 1; n < form.size(); n++) {
        if (NameKeys.mayDropEnd(form, n)) {
          byBeginning.putIfAbsent(form.join(0, n), cluster);
        }
      }
    }
    for (Link link : new ArrayList<>(links)) {
      Cluster own = cluster(link);
      Cluster longer = longerThan(link.form);
      if (longer != null && longer.root() != own && own.preferred.isEmpty()) {
        own.links.remove(link);
        link.join(longer.root(), "shorter form of the name");
        own = longer.root();
      }
      NameForm form = link.form;
      for (int n = 1; n < form.size(); n++) {
        byEnding.put(form.join(n, form.size()), own);
      }
    }
  }

  private @Nullable Cluster longerThan(NameForm form) {
    String key = form.join();
    Cluster longer = byEnding.get(key);
    if (longer == null && NameKeys.mayStandAlone(form) && !places.contains(key)) {
      longer = byBeginning.get(key);
    }
    return longer;
  }

  private static Cluster cluster(Link link) {
    if (link.cluster == null) {
      throw new IllegalStateException("not yet joined");
    }
    return link.cluster.root();
  }

  private static void merge(Cluster into, Cluster other, String reason) {
    if (into != other) {
      into.absorb(other, reason);
    }
  }
}
