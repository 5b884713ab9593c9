package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.entity.Gender;

/**
 * Joins the names of persons: first the full ones with each other, then, in text order, surnames
 * and given names to the full name they fit best. Linear in the number of names: no more than
 * {@link Candidates#MAX} persons of one surname are weighed.
 */
final class PersonJoiner {
  private final List<Link> links;
  private final Map<String, Candidates> bySurname = new HashMap<>();
  private final Map<String, Candidates> byOther = new HashMap<>();

  private PersonJoiner(List<Link> links) {
    this.links = links;
  }

  static void join(List<Link> links) {
    PersonJoiner joiner = new PersonJoiner(links);
    joiner.joinFullNames();
    joiner.indexFullNames();
    joiner.countTitles();
    joiner.joinShortNames();
  }

  private void joinFullNames() {
    Map<String, Cluster> clusters = new LinkedHashMap<>();
    for (Link link : links) {
      PersonName name = PersonName.of(link.form);
      if (link.form.size() > 0 && name.isFull()) {
        Cluster cluster = clusters.get(name.key());
        if (cluster == null) {
          cluster = new Cluster(link.form);
          cluster.suggested = name.size() > 1 ? GivenNames.suggests(name.first()) : Gender.UNKNOWN;
          clusters.put(name.key(), cluster);
          link.join(cluster, "full name");
        } else {
          link.join(cluster, "same full name");
        }
      }
    }
    List<Cluster> longestFirst = new ArrayList<>(clusters.values());
    longestFirst.sort(
        Comparator.comparingInt((Cluster c) -> -c.form.size())
            .thenComparingInt(c -> -c.form.join().length()));
    Map<String, Candidates> byAnyWord = new HashMap<>();
    for (Cluster cluster : longestFirst) {
      PersonName name = PersonName.of(cluster.form);
      Cluster longer = onlyLonger(cluster, name, byAnyWord);
      if (longer != null) {
        longer.absorb(cluster, "shorter form of the full name");
      } else {
        for (String word : name.words) {
          candidates(byAnyWord, PersonName.sound(word)).introduce(cluster);
        }
      }
    }
  }

  private static @Nullable Cluster onlyLonger(
      Cluster cluster, PersonName name, Map<String, Candidates> byAnyWord) {
    Cluster found = null;
    for (String word : List.of(name.last(), name.first())) {
      Candidates candidates = byAnyWord.get(PersonName.sound(word));
      for (Cluster other : candidates == null ? List.<Cluster>of() : candidates.newestFirst()) {
        PersonName longer = PersonName.of(other.form);
        boolean suffixFits =
            name.suffix.equals(longer.suffix)
                || other.form.from < cluster.form.from; // "Trump Jr." after "Trump" is another one
        if (other != found && suffixFits && other.fits(cluster.gender) && name.shortens(longer)) {
          if (found != null) {
            return null;
          }
          found = other;
        }
      }
    }
    return found;
  }

  private void indexFullNames() {
    for (Link link : links) {
      if (link.cluster != null) {
        index(link, Candidates::expect);
      }
    }
  }

  /** Counts the "Mr." and "Mrs." before each bare surname. */
  private void countTitles() {
    for (Link link : links) {
      if (link.cluster == null && link.form.size() > 0) {
        candidates(bySurname, PersonName.sound(PersonName.of(link.form).join())).title(link.gender);
      }
    }
  }

  private void index(Link link, BiConsumer<Candidates, Cluster> how) {
    Cluster cluster = link.joined();
    List<NameForm> forms =
        link.form == cluster.form ? List.of(link.form) : List.of(cluster.form, link.form);
    for (NameForm form : forms) {
      PersonName name = PersonName.of(form);
      for (String key : name.surnames()) {
        how.accept(candidates(bySurname, key), cluster);
      }
      for (String key : name.others()) {
        how.accept(candidates(byOther, key), cluster);
      }
    }
  }

  private void joinShortNames() {
    for (Link link : links) {
      if (link.cluster != null) {
        index(link, Candidates::introduce);
      } else if (link.form.size() == 0) {
        link.join(new Cluster(link.form), "no words");
      } else {
        joinShortName(link);
      }
    }
  }

  private void joinShortName(Link link) {
    PersonName name = PersonName.of(link.form);
    String key = PersonName.sound(name.join());
    Candidates people = candidates(bySurname, key);
    Cluster cluster = people.choose(link, name.suffix);
    if (cluster != null) {
      link.join(
          cluster, people.only() ? "surname alone" : "surname that several share: the nearest");
      return;
    }
    Candidates others = candidates(byOther, key);
    cluster = link.surname && others.met == 0 ? null : others.choose(link, name.suffix);
    if (cluster != null) {
      link.join(cluster, "given name or first surname");
      return;
    }
    Cluster fresh = new Cluster(link.form);
    link.join(fresh, "no fuller form");
    people.introduce(fresh);
  }

  private static Candidates candidates(Map<String, Candidates> map, String key) {
    return map.computeIfAbsent(key, k -> new Candidates());
  }

  /** The persons that one short name can mean. */
  private static final class Candidates {
    /** More persons of one name than this are not told apart. */
    static final int MAX = 8;

    private final List<Cluster> introduced = new ArrayList<>();
    private final List<Cluster> expected = new ArrayList<>();
    private @Nullable Cluster settled;
    private int met;
    private int men;
    private int women;

    /** A full name that comes somewhere in the text. */
    void expect(Cluster cluster) {
      if (expected.size() < MAX && !expected.contains(cluster)) {
        expected.add(cluster);
      }
    }

    /** A full name that comes here. */
    void introduce(Cluster cluster) {
      if (!introduced.remove(cluster)) {
        met++;
      }
      introduced.add(cluster);
      if (introduced.size() > MAX) {
        introduced.remove(0);
      }
    }

    boolean only() {
      return Math.max(met, expected.size()) == 1;
    }

    List<Cluster> newestFirst() {
      List<Cluster> list = new ArrayList<>(introduced);
      Collections.reverse(list);
      return list;
    }

    void title(Gender gender) {
      men += gender == Gender.MALE ? 1 : 0;
      women += gender == Gender.FEMALE ? 1 : 0;
    }

    /** The gender of a bare surname here: its own title's, else the one all its titles have. */
    private Gender gender(Link link) {
      if (link.gender != Gender.UNKNOWN || men > 0 == women > 0) {
        return link.gender;
      }
      return men > 0 ? Gender.MALE : Gender.FEMALE;
    }

    /**
     * The person meant by a short form here: by office, by the gender of a title, by earlier use of
     * the short form alone, by the last full mention, else the first full mention to come.
     */
    @Nullable Cluster choose(Link link, String suffix) {
      List<Cluster> near = fitting(newestFirst(), link, suffix);
      if (near.isEmpty()) {
        Cluster coming = coming(link, suffix);
        settled = settled == null ? coming : settled;
        return coming;
      }
      Cluster chosen = byTitle(near, link);
      if (chosen != null) {
        return chosen;
      }
      if (settled != null && near.contains(settled)) {
        return settled;
      }
      chosen = near.get(0);
      for (int i = 1; i < near.size() && chosen.relative; i++) {
        chosen = near.get(i);
      }
      settled = met == 1 ? chosen : settled;
      return chosen;
    }

    /** The first full name to come; no relative, who would not be named so before. */
    private @Nullable Cluster coming(Link link, String suffix) {
      List<Cluster> fitting = fitting(expected, link, suffix);
      if (link.gender == Gender.UNKNOWN) {
        fitting.removeIf(cluster -> cluster.relative);
      }
      Cluster chosen = fitting.isEmpty() ? null : byTitle(fitting, link);
      return chosen != null || fitting.isEmpty() ? chosen : fitting.get(0);
    }

    private static @Nullable Cluster byTitle(List<Cluster> clusters, Link link) {
      for (Cluster cluster : clusters) {
        if (link.role != null && cluster.holds(link.role.head())) {
          return cluster;
        }
      }
      if (link.gender == Gender.UNKNOWN) {
        return null;
      }
      for (Cluster cluster : clusters) {
        if (cluster.gender == link.gender) {
          return cluster;
        }
      }
      for (Cluster cluster : clusters) {
        if (cluster.suggested == link.gender) {
          return cluster;
        }
      }
      return clusters.get(link.gender == Gender.MALE ? clusters.size() - 1 : 0);
    }

    private List<Cluster> fitting(List<Cluster> clusters, Link link, String suffix) {
      Gender gender = gender(link);
      List<Cluster> fitting = new ArrayList<>();
      for (Cluster cluster : clusters) {
        if (cluster.fits(gender)
            && (suffix.isEmpty() || suffix.equals(PersonName.of(cluster.form).suffix))) {
          fitting.add(cluster);
        }
      }
      return fitting;
    }
  }
}
