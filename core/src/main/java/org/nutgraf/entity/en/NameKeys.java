package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The keys by which names of organisations, places and things are compared. */
final class NameKeys {
  private static final Set<String> SMALL =
      WordSets.set(
          """
          of the and for on in to a at & de la du des
          """);

  private static final Set<String> COMPANY =
      WordSets.set(
          """
          inc corp corporation co ltd limited plc llc llp ag sa nv gmbh spa ab oyj asa se
          incorporated company
          """);

  /** A name that goes on with one of these is a part or another body, not the longer form. */
  private static final Set<String> OTHER_BODY =
      WordSets.set(
          """
          council committee commission assembly court academy office department division unit
          bureau board foundation institute school center centre fund league cup programme
          program mission parliament caucus conference secretariat force forces command
          headquarters association of for in service team group's youth party union federation
          army police navy ministry senate congress embassy museum prize award
          """);

  /** Words too common to stand for a longer name that begins with them. */
  private static final Set<String> COMMON_FIRST =
      WordSets.set(
          """
          national international federal european american north south east west new saint st
          first royal general united supreme central state african asian world global public
          democratic republican islamic russian chinese british french german ukrainian house
          white bank university ministry department party social people's human high old great
          air police army free red black green los san la el latin us uk eu un
          """);

  private static final Map<String, String> VARIANTS =
      WordSets.pairs(
          """
          defence defense centre center labour labor organisation organization programme
          program oblast region mt mount ft fort st saint & and
            un united-nations eu european-union us united-states
          """);

  /** Heads of bodies that are named both ways round: "Ministry of Defense", "Defense Ministry". */
  private static final Set<String> TURNING =
      WordSets.set(
          """
          ministry department office bureau agency committee commission university embassy
          institute
          """);

  private NameKeys() {}

  /** The key of a whole name: names with equal keys are the same. */
  static String key(NameForm form, NameType type) {
    String common =
        type == NameType.LOCATION || type == NameType.ORGANIZATION
            ? Countries.common(form.join())
            : null;
    return common != null ? common : key(form.keys, type);
  }

  /** The key of the words of a name. */
  static String key(List<String> words, NameType type) {
    if (words.size() == 1) {
      String word = variant(words.get(0));
      return type == NameType.NORP ? singular(word) : word;
    }
    List<String> key = new ArrayList<>();
    boolean turning = false;
    for (String word : words) {
      String variant = variant(word);
      turning |= TURNING.contains(variant);
      key.add(variant);
    }
    int last = key.size() - 1;
    while (type == NameType.ORGANIZATION && last > 0 && COMPANY.contains(key.get(last))) {
      key.remove(last--);
    }
    if (type == NameType.NORP && last >= 0) {
      key.set(last, singular(key.get(last)));
    }
    if (turning) {
      key.removeIf(SMALL::contains);
      key.sort(null);
    }
    return String.join(" ", key);
  }

  private static String variant(String word) {
    String variant = VARIANTS.get(word);
    return variant == null ? word : variant.replace('-', ' ');
  }

  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a name is one word in capitals, such as "FBI" or "U.N.". */
  static boolean isAcronym(TokenTable words, NameForm form) {
    return form.size() == 1
        && form.to == form.from + 1
        && words.has(form.from, Shape.ALL_CAPS)
        && form.first().length() <= 10;
  }

  /** The acronyms that a name of several words can have, with and without its small words. */
  static List<String> initials(NameForm form) {
    if (form.size() < 2) {
      return List.of();
    }
    StringBuilder all = new StringBuilder();
    StringBuilder great = new StringBuilder();
    for (String word : form.keys) {
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        great.append(word.charAt(0));
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length()) {
          great.append(word.charAt(hyphen + 1));
        }
      }
    }
    return great.length() < 2 ? List.of() : List.of(great.toString(), all.toString());
  }

  /** Whether the first {@code n} words of a name can stand for it. */
  static boolean mayDropEnd(NameForm form, int n) {
    for (int i = n; i < form.size(); i++) {
      if (OTHER_BODY.contains(form.keys.get(i)) || isNumber(form.keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words of a name from {@code n} on can stand for it. */
  static boolean mayDropBeginning(NameForm form, int n) {
    return n < form.size() - 1 || !isNumber(form.last()) && !SMALL.contains(form.last());
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a short name says enough to stand for a longer one that begins so. */
  static boolean mayStandAlone(NameForm form) {
    return form.size() > 1 || form.size() == 1 && !COMMON_FIRST.contains(form.first());
  }
}
