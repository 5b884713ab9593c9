package org.nutgraf.attribution.en;

import java.util.Set;

/** Nouns that mean one human being: by word, or by ending ("driver", "economist"). Stateless. */
final class Humans {
  private static final Set<String> WORDS =
      Set.copyOf(
          WordList.split(
              """
              man woman boy girl mayor judge chief head coach captain pilot witness defendant suspect
              victim deputy chancellor president king queen prince princess pope bishop priest
              governor ambassador envoy professor doctor nurse surgeon lawyer attorney chairman
              chairwoman chair boss secretary general colonel sergeant officer official aide
              spokesman spokeswoman patient student pupil author actor actress artist sculptor critic
              expert guest host father mother son daughter brother sister wife husband widow partner
              friend neighbour neighbor colleague agent client tenant landlord founder executive
              accountant candidate champion rival elder younger goalkeeper striker midfielder
              resident survivor analyst hydrologist chemist councillor congressman congresswoman mp
              """));
  private static final Set<String> THINGS =
      Set.copyOf(
          WordList.split(
              """
              paper newspaper number river power water computer letter matter centre center september
              order chapter server answer tower disaster quarter winter summer paper member chamber
              discovery factor sector motor mirror terror error
              """));

  private Humans() {}

  static boolean is(String noun) {
    return WORDS.contains(noun)
        || !THINGS.contains(noun)
            && (noun.endsWith("er")
                || noun.endsWith("or")
                || noun.endsWith("ist")
                || noun.endsWith("ian")
                || noun.endsWith("man")
                || noun.endsWith("woman"));
  }
}
