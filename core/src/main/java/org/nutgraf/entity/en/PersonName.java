package org.nutgraf.entity.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a person's name, and when two such names can be one person's. */
final class PersonName {
  private static final Set<String> SUFFIXES =
      WordSets.set(
          """
          jr sr ii iii iv v vi xvi
          """);
  private static final Set<String> PARTICLES =
      WordSets.set(
          """
          van von der den de del della di da dos das do du la le el al bin ibn ben abu bint ter
          ten zu st mac y
          """);

  /** Family names that stand first in Korean, Chinese and Vietnamese names. */
  private static final Set<String> FAMILY_FIRST =
      WordSets.set(
          """
          kim lee yi rhee park pak choi choe cho jo jung jeong chung kang yoon yun jang chang
          lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo hong moon mun bae baek
          ban ri ro roh noh hyon xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu
          zhu gao lin he guo ma luo deng mao jiang wen hua bo qin ding peng tsai lai chiang
          chiu hsu nguyen tran pham vo vu ho phan truong hoang dang bui ngo to tan goh ong wong
          chan lam leung tsui yuen tang cheung yip lau ko fung kwok tse chow tsang yeung kwan
          mok poon siu tam cheng tsao hsieh lu shi shen cao cai zheng ye xiao xie tong pan jin
          fang yan feng dong cui tian ren meng shao bai kong mai duong do dinh ly thich
          """);

  private static final Map<String, String> NICKNAMES =
      WordSets.pairs(
          """
          bob robert bobby robert bill william billy william jim james jimmy james jack john
          joe joseph mike michael dick richard rick richard tony anthony ted edward andy andrew
          drew andrew charlie charles chuck charles jerry gerald larry lawrence liz elizabeth
          beth elizabeth betty elizabeth kate katherine kathy kathleen peggy margaret maggie
          margaret harry henry hank henry johnny john tommy thomas lex alexander sasha
          alexander pepe jose volodymyr vladimir alaksandr alexander mohamed muhammad mohammed muhammad mohammad muhammad muhammed
          muhammad mohamad muhammad md muhammad ahmad ahmed hussain hussein husain hussein hossein hussein yousef
          yusuf youssef yusuf yusef yusuf
          """);

  /** The words without a suffix such as "Jr.". */
  final List<String> words;

  /** "jr" and the like, or empty. */
  final String suffix;

  private PersonName(List<String> words, String suffix) {
    this.words = words;
    this.suffix = suffix;
  }

  static PersonName of(NameForm form) {
    List<String> keys = form.keys;
    int n = keys.size();
    if (n > 1 && SUFFIXES.contains(keys.get(n - 1))) {
      return new PersonName(keys.subList(0, n - 1), keys.get(n - 1));
    }
    return new PersonName(keys, "");
  }

  int size() {
    return words.size();
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  String join() {
    return String.join(" ", words);
  }

  /** Whether it has a given name and a surname, or a number that tells kings apart. */
  boolean isFull() {
    if (words.size() < 2) {
      return suffix.startsWith("i") || suffix.startsWith("v") || suffix.startsWith("x");
    }
    for (int i = 0; i < words.size() - 1; i++) {
      if (!PARTICLES.contains(words.get(i)) || i == 0 && words.get(0).equals("ben")) {
        return true;
      }
    }
    return false;
  }

  /** The whole name without blanks and hyphens: "Kim Jong-un" is "Kim Jong Un". */
  String key() {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) != '-') {
          out.append(word.charAt(i));
        }
      }
    }
    return out.append(suffix.isEmpty() ? "" : "/").append(suffix).toString();
  }

  /** The forms that a surname alone can take: "von der Leyen", "der Leyen", "Leyen". */
  List<String> surnames() {
    List<String> forms = new ArrayList<>();
    int n = words.size();
    for (int i = 1; i < n; i++) {
      forms.add(sound(String.join(" ", words.subList(i, n))));
    }
    if (n == 1 || FAMILY_FIRST.contains(first())) {
      forms.add(sound(first()));
    } else if (n > 2 && FAMILY_FIRST.contains(words.get(1))) {
      forms.add(sound(words.get(1))); // "Daniel Zhang Yong"
    }
    int hyphen = last().indexOf('-');
    if (n > 1 && hyphen > 1) {
      forms.add(sound(last().substring(0, hyphen)));
      forms.add(sound(last().substring(hyphen + 1)));
    }
    return forms;
  }

  /** The forms without the last word: given names, and a first surname of two. */
  List<String> others() {
    List<String> forms = new ArrayList<>();
    int n = words.size();
    for (int i = 0; i < n - 1; i++) {
      if (words.get(i).length() > 1 && !PARTICLES.contains(words.get(i))) {
        forms.add(sound(words.get(i)));
      }
    }
    for (int i = 2; i < n; i++) {
      forms.add(sound(String.join(" ", words.subList(0, i))));
    }
    return forms;
  }

  /** Whether this name can be a shorter or equal form of a longer one. */
  boolean shortens(PersonName longer) {
    if (words.size() > longer.words.size() || !(suffix.isEmpty() || suffix.equals(longer.suffix))) {
      return false;
    }
    return within(longer) || sameSurname(longer) || turned(longer);
  }

  /**
   * Stands in the longer one word for word, as "López Obrador" does in "Andrés Manuel López
   * Obrador".
   */
  private boolean within(PersonName longer) {
    int n = words.size();
    for (int at = 0; at + n <= longer.words.size(); at++) {
      int k = 0;
      while (k < n && alike(words.get(k), longer.words.get(at + k))) {
        k++;
      }
      if (k == n) {
        return true;
      }
    }
    return false;
  }

  /** Same surname, and given names that agree as far as both tell them. */
  private boolean sameSurname(PersonName longer) {
    int n = words.size();
    int m = longer.words.size();
    if (n < 2 || !alike(last(), longer.last()) || !agree(first(), longer.first())) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < n - 1; i++, at++) {
      if (at >= m - 1 || !agree(words.get(i), longer.words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** The same words with the family name at the other end: "Yuna Kim", "Kim Yuna". */
  private boolean turned(PersonName longer) {
    int n = words.size();
    if (n < 2 || n != longer.words.size()) {
      return false;
    }
    return FAMILY_FIRST.contains(first())
            && first().equals(longer.last())
            && words.subList(1, n).equals(longer.words.subList(0, n - 1))
        || FAMILY_FIRST.contains(last())
            && last().equals(longer.first())
            && words.subList(0, n - 1).equals(longer.words.subList(1, n));
  }

  private static boolean alike(String a, String b) {
    return a.equals(b) || a.length() > 3 && sound(a).equals(sound(b));
  }

  private static boolean agree(String a, String b) {
    if (alike(a, b) || a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1)) {
      return true;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() > 2 && longer.startsWith(shorter)
        || NICKNAMES.getOrDefault(a, a).equals(NICKNAMES.getOrDefault(b, b));
  }

  /** One spelling for what transliterations spell in several ways: Sergey, Sergei; Zelenskyy. */
  static String sound(String key) {
    if (key.length() < 4) {
      return key;
    }
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == 'y') {
        c = 'i';
      } else if (c == 'k' && i + 1 < key.length() && key.charAt(i + 1) == 's') {
        c = 'x';
        i++;
      } else if (c == '-' || c == '\'') {
        continue;
      }
      char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
      if (c != before || "aeou".indexOf(c) >= 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
