package org.nutgraf.entity.en;

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
  private final Map<String, Cluster> byBeginning = new HashMap<>();
  private final Map<String, Cluster> byEnding = new HashMap<>();

  /** What a single word was first short for: it keeps that meaning. */
  private final Map<String, Cluster> settled = new HashMap<>();

  private NameJoiner(TokenTable words, NameType type, List<Link> links, Set<String> places) {
    this.words = words;
    this.type = type;
    this.links = links;
    this.places = places;
  }

  static void join(TokenTable words, NameType type, List<Link> links, Set<String> places) {
    NameJoiner joiner = new NameJoiner(words, type, links, places);
    joiner.joinEqual();
    joiner.joinAcronyms();
    if (type != NameType.LOCATION && type != NameType.NORP) {
      joiner.joinShortened();
    }
  }

  private void joinEqual() {
    for (Link link : links) {
      String key = NameKeys.key(link.form, type);
      Cluster cluster = clusters.get(key);
      if (cluster == null || link.form.size() == 0) {
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

  /** Acronyms: as introduced in brackets, else by the initials of a full name. */
  private void joinAcronyms() {
    Map<String, Cluster> first = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      Cluster longer = introducer(i);
      if (longer != null) {
        first.putIfAbsent(links.get(i).form.join(), longer);
      }
    }
    for (Link link : links) {
      for (String initials : NameKeys.initials(link.form)) {
        first.putIfAbsent(initials, link.joined());
      }
    }
    Map<String, Cluster> latest = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      for (String initials : NameKeys.initials(link.form)) {
        latest.put(initials, link.joined());
      }
      String key = link.form.join();
      Cluster longer = introducer(i);
      if (longer != null) {
        latest.put(key, longer);
        link.join(longer, "introduced in brackets");
      } else if (NameKeys.isAcronym(words, link.form) && link.joined().preferred.isEmpty()) {
        longer = latest.getOrDefault(key, first.get(key));
        if (longer != null) {
          link.join(longer.current(), "acronym");
        }
      }
    }
  }

  /**
   * The name that introduces an acronym in brackets: "Emergency Situations Ministry (EMERCOM)",
   * "EMERCOM (Emergency Situations Ministry)"; null if this is no acronym or none does.
   */
  private @Nullable Cluster introducer(int i) {
    if (type == NameType.LOCATION || !NameKeys.isAcronym(words, links.get(i).form)) {
      return null; // "San José (SJO)" tells the airport
    }
    if (i > 0 && bracketed(i - 1, i) && links.get(i - 1).form.size() > 1) {
      return links.get(i - 1).joined();
    }
    return i + 1 < links.size() && bracketed(i, i + 1) && links.get(i + 1).form.size() > 1
        ? links.get(i + 1).joined()
        : null;
  }

  private boolean bracketed(int before, int inside) {
    int end = links.get(before).form.name.to();
    NameForm form = links.get(inside).form;
    return form.name.from() == end + 1 && words.is(end, '(') && words.is(form.name.to(), ')');
  }

  private void joinShortened() {
    for (Cluster cluster : clusters.values()) {
      NameForm form = cluster.form;
      for (int n = 1; n < form.size(); n++) {
        if (NameKeys.mayDropEnd(form, n)) {
          byBeginning.putIfAbsent(NameKeys.key(form.keys.subList(0, n), type), cluster);
        }
      }
    }
    for (Link link : links) {
      NameForm form = link.form;
      if (form.size() == 0) {
        continue;
      }
      Cluster longer = link.joined().preferred.isEmpty() ? longerThan(form) : null;
      if (longer != null && longer.current() != link.joined()) {
        link.join(longer.current(), "shorter form of the name");
        if (form.size() == 1) {
          settled.putIfAbsent(form.first(), link.joined());
        }
      }
      for (int n = 1; n < form.size(); n++) {
        if (NameKeys.mayDropBeginning(form, n)) {
          byEnding.put(NameKeys.key(form.keys.subList(n, form.size()), type), link.joined());
        }
      }
    }
  }

  private @Nullable Cluster longerThan(NameForm form) {
    String key = NameKeys.key(form.keys, type);
    Cluster longer = form.size() == 1 ? settled.get(form.first()) : null;
    if (longer == null) {
      longer = byEnding.get(key);
    }
    if (longer == null && NameKeys.mayStandAlone(form) && !places.contains(form.join())) {
      longer = byBeginning.get(key);
    }
    return longer;
  }
}
