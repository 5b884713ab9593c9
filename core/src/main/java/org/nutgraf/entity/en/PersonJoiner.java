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

    /**
     * The person meant by a short form here: by office, by the gender of a title, by earlier use of
     * the short form alone, by the last full mention, else the first full mention to come.
     */
    @Nullable Cluster choose(Link link, String suffix) {
      List<Cluster> near = new ArrayList<>();
      for (Cluster cluster : newestFirst()) {
        if (fits(cluster, link, suffix)) {
          near.add(cluster);
        }
      }
      if (near.isEmpty()) {
        for (Cluster cluster : expected) {
          if (fits(cluster, link, suffix)) {
            settled = settled == null ? cluster : settled;
            return cluster;
          }
        }
        return null;
      }
      for (Cluster cluster : near) {
        if (link.role != null && cluster.holds(link.role.head())) {
          return cluster;
        }
      }
      if (link.gender != Gender.UNKNOWN) {
        for (Cluster cluster : near) {
          if (cluster.gender == link.gender) {
            return cluster;
          }
        }
        return near.get(link.gender == Gender.MALE ? near.size() - 1 : 0);
      }
      if (settled != null && near.contains(settled)) {
        return settled;
      }
      if (met == 1) {
        settled = near.get(0);
      }
      return near.get(0);
    }

    private static boolean fits(Cluster cluster, Link link, String suffix) {
      return cluster.fits(link.gender)
          && (suffix.isEmpty() || suffix.equals(PersonName.of(cluster.form).suffix));
    }
  }
}
