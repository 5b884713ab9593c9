package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.entity.Entities;
import org.nutgraf.entity.Gender;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Joins the names of a text: which mentions name the same thing, and what its fullest name is. */
public final class EntityLinker {
  private EntityLinker() {}

  /**
   * Returns the entities of a text. Any list of names is accepted: those outside the table are left
   * out, as are those inside mail and web addresses and names of files, words that only look like
   * names, and of two that overlap the later or, from the same word on, the shorter one.
   */
  public static Entities link(TokenTable words, List<NameSpan> names) {
    Map<NameType, List<Link>> byType = new EnumMap<>(NameType.class);
    List<Link> links = new ArrayList<>();
    Set<String> places = new HashSet<>();
    List<NameSpan> tidy = tidy(words, names);
    Roles roles = new Roles(words, tidy);
    for (NameSpan name : tidy) {
      Link link = read(words, NameForm.of(words, name), roles);
      links.add(link);
      byType.computeIfAbsent(name.type(), k -> new ArrayList<>()).add(link);
      if (name.type() == NameType.LOCATION || name.type() == NameType.NORP) {
        places.add(link.form.join());
      }
    }
    byType.forEach(
        (type, list) -> {
          if (type == NameType.PERSON) {
            PersonJoiner.join(list);
          } else {
            NameJoiner.join(words, type, list, places);
          }
        });
    return build(words, links, new HashSet<>(names));
  }

  private static List<NameSpan> tidy(TokenTable words, List<NameSpan> names) {
    List<NameSpan> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparingInt(NameSpan::from).thenComparing(n -> -n.to(), Integer::compare));
    List<NameSpan> kept = new ArrayList<>(sorted.size());
    int end = 0;
    for (NameSpan name : sorted) {
      if (name.from() >= end && name.to() <= words.size() && isName(words, name)) {
        kept.add(Seats.governing(words, country(words, name)));
        end = name.to();
      }
    }
    kept.replaceAll(new Storms(words, kept)::named);
    return kept;
  }

  private static boolean isName(TokenTable words, NameSpan name) {
    int end = words.end(name.to() - 1);
    return !NonNames.holds(words, name)
        && !Addresses.holds(words.text(), words.start(name.from()), end);
  }

  /** A country under another of its names is a place, whatever it does: "DPRK sources". */
  private static NameSpan country(TokenTable words, NameSpan name) {
    if (name.type() != NameType.ORGANIZATION) {
      return name;
    }
    String key = NameForm.of(words, name).join();
    String common = Countries.common(key);
    return common == null || common.equals(key)
        ? name
        : new NameSpan(name.from(), name.to(), NameType.LOCATION, name.score());
  }

  private static Link read(TokenTable words, NameForm form, Roles roles) {
    if (form.type() != NameType.PERSON) {
      return new Link(form, null, Gender.UNKNOWN, false);
    }
    Role role = roles.of(form);
    int title = form.from - 1;
    boolean titled =
        title >= 0
            && words.sentence(title) == words.sentence(form.from)
            && Titles.isHonorific(words, title)
            && words.has(title, Shape.CAPITAL);
    Gender gender = titled ? Titles.gender(words, title) : Gender.UNKNOWN;
    if (gender == Gender.UNKNOWN && role != null) {
      gender = role.gender();
    }
    return new Link(form, role, gender, titled && Titles.wantsSurname(words, title));
  }

  private static Entities build(TokenTable words, List<Link> links, Set<NameSpan> found) {
    Entities.Builder out = Entities.builder(words.text());
    Set<Cluster> clusters = new LinkedHashSet<>();
    for (Link link : links) {
      clusters.add(link.joined());
    }
    for (Cluster cluster : clusters) {
      String full = cluster.name(words);
      int entity = out.entity(full, cluster.gender);
      for (Link link : cluster.links) {
        NameSpan name = link.form.name;
        out.mention(
            entity,
            words.span(name.from(), name.to()),
            name.type(),
            name.score(),
            link.role == null ? null : link.role.text(),
            name.type()
                + (found.contains(name) ? " by the name finder; " : " by what is known of it; ")
                + link.why
                + ": "
                + full);
      }
    }
    return out.build();
  }
}
