package org.nutgraf.entity.en;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.entity.Gender;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Words that stand before names of persons: honorifics, ranks, offices, kinship. */
final class Titles {
  private static final int FEMALE = 1;
  private static final int MALE = 2;
  private static final int HONORIFIC = 4;
  private static final int WITH_GIVEN_NAME = 8;
  private static final int OFFICE = 16;
  private static final int TRANSPARENT = 32;
  private static final int KIN = 64;

  private static final Lexicon LEXICON = lexicon();

  private Titles() {}

  private static Lexicon lexicon() {
    Map<String, Integer> map = new HashMap<>();
    put(map, HONORIFIC | FEMALE, "mrs ms miss madam madame mme frau señora senora signora");
    put(map, HONORIFIC | MALE, "mr messrs mister monsieur herr señor senor signor");
    put(map, HONORIFIC, "mx dr prof hon honorable honourable");
    put(
        map,
        HONORIFIC | WITH_GIVEN_NAME | MALE,
        "sir lord king prince emperor tsar czar sultan emir sheikh sheik shaikh duke earl baron count"
            + " pope cardinal archbishop ayatollah imam mullah brother uncle father fr crown-prince");
    put(
        map,
        HONORIFIC | WITH_GIVEN_NAME | FEMALE,
        "dame lady queen princess empress tsarina sheikha duchess countess baroness aunt sister mother");
    put(map, HONORIFIC | WITH_GIVEN_NAME, "saint rabbi bishop");
    put(
        map,
        HONORIFIC | OFFICE,
        "president gen general col colonel lt lieutenant maj major capt captain cpt sgt sergeant cpl corporal"
            + " adm admiral cmdr commander brig brigadier marshal pvt sen senator rep representative gov governor"
            + " pres judge justice professor rev reverend congressman congresswoman chancellor premier secretary"
            + " minister chairman mayor ambassador detective inspector superintendent constable pastor coach");
    put(
        map,
        FEMALE,
        "wife widow daughter mother sister granddaughter grandmother aunt niece girlfriend ex-wife stepdaughter"
            + " stepmother fiancée fiancee bride actress congresswoman spokeswoman businesswoman chairwoman policewoman"
            + " councilwoman heroine hostess waitress heiress saleswoman forewoman assemblywoman sportswoman midwife");
    put(
        map,
        MALE,
        "husband widower son father brother grandson grandfather uncle nephew boyfriend ex-husband stepson"
            + " stepfather fiancé fiance congressman spokesman businessman policeman councilman fisherman fireman"
            + " assemblyman sportsman salesman waiter cameraman gunman");
    put(
        map,
        TRANSPARENT,
        "mrs ms miss madam madame mme mr mister monsieur dr hon honorable honourable sir dame lady lord sheikh"
            + " sheik shaikh sheikha");
    put(
        map,
        KIN,
        "wife widow daughter mother sister granddaughter grandmother aunt niece girlfriend fiancee husband widower"
            + " son father brother grandson grandfather uncle nephew boyfriend fiance cousin lady stepson"
            + " stepdaughter spouse twin parent");
    return Lexicon.of(map);
  }

  private static void put(Map<String, Integer> map, int bits, String words) {
    for (String word : words.split(" ")) {
      map.merge(word, bits, (a, b) -> a | b);
    }
  }

  private static int bits(TokenTable words, int token) {
    if (token < 0 || token >= words.size()) {
      return 0;
    }
    int start = words.start(token);
    int end = words.end(token);
    if (end - start > 1 && words.lastChar(token) == '.') {
      end--;
      return LEXICON.find(Fold.hash(words.text(), start, end), words.text(), start, end);
    }
    return words.lookup(LEXICON, token);
  }

  /**
   * Whether a word that begins a marked name is a title, no part of the name as "Sultan" may be.
   */
  static boolean leadsName(TokenTable words, int token) {
    boolean initials = words.has(token, Shape.ALL_CAPS) && !words.has(token + 1, Shape.ALL_CAPS);
    int bits = bits(words, token);
    return (bits & HONORIFIC) != 0 && (bits & WITH_GIVEN_NAME) == 0 && !initials;
  }

  /** Whether a role is a tie of kinship. */
  static boolean isKin(String head) {
    return (LEXICON.find(head) & KIN) != 0;
  }

  /** Whether a title says nothing of an office, so that one may stand before it. */
  static boolean isTransparent(TokenTable words, int token) {
    return (bits(words, token) & TRANSPARENT) != 0;
  }

  /** Whether a word is a title that stands before names. */
  static boolean isHonorific(TokenTable words, int token) {
    return (bits(words, token) & HONORIFIC) != 0;
  }

  /** Whether a title is one that a surname follows, never a given name ("Mr."). */
  static boolean wantsSurname(TokenTable words, int token) {
    int bits = bits(words, token);
    return (bits & HONORIFIC) != 0 && (bits & (WITH_GIVEN_NAME | OFFICE)) == 0;
  }

  /** What a title, role or kinship word says of gender. */
  static Gender gender(TokenTable words, int token) {
    int bits = bits(words, token) & (FEMALE | MALE);
    return bits == FEMALE ? Gender.FEMALE : bits == MALE ? Gender.MALE : Gender.UNKNOWN;
  }
}
