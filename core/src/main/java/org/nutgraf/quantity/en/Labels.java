package org.nutgraf.quantity.en;

import java.math.BigDecimal;
import org.nutgraf.numeral.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Numbers behind a word that they name one of: "page 4", "Terminals 2 and 3", "round seven". */
final class Labels {
  /** Words after which a bare number names something. */
  static final Lexicon WORDS =
      Lexicon.ofWords(
          ("boeing airbus flight route highway interstate area apartment section article chapter page"
                  + " pages figure table part phase stage level game round lap day group pool category"
                  + " class type model version unit room gate platform channel bus train form title rule"
                  + " resolution proposition amendment bill psalm windows iphone galaxy xbox playstation"
                  + " formula fortune s&p p ftse nasdaq dax nikkei cac dow no no. nos nos. number numbers"
                  + " nr # vol vol. volume issue episode season week track line exit junction block building"
                  + " suite studio pier terminal hangar tower camp unit zone sector district ward precinct"
                  + " region grade year tier tranche appendix annex item clause paragraph para schedule act"
                  + " point option step lesson module exercise question slide seed apollo voyager sputnik"
                  + " soyuz falcon atlas delta android ios macbook ipad pixel python java web mark mk boeing's"
                  + " committee battalion brigade regiment division squadron company platoon lot row seat"
                  + " stoxx topix hang russell euronext pentium core radeon geforce pro max plus rtx gtx"
                  + " matthew mark luke john romans genesis exodus box p.o tel tel. phone fax ext ext. isbn"
                  + " radio news fox channel cnn bbc espn nfl nba u under- planet bowl expo kilometer"
                  + " kilometre")
              .split(" "));

  private static final Lexicon PHONES =
      Lexicon.ofWords("phone telephone hotline whatsapp fax dial tel".split(" "));

  /** Words that name one of their kind by a number only if nothing that it counts follows. */
  private static final Lexicon PARTS =
      Lexicon.ofWords(
          ("part phase stage round chapter episode season act step day week year game series target"
                  + " goal objective pillar")
              .split(" "));

  /** Words that name several: "Terminals 2 and 3". */
  private static final Lexicon SEVERAL =
      Lexicon.ofWords(
          ("terminals gates chapters articles sections routes highways rooms platforms pages figures"
                  + " tables phases")
              .split(" "));

  private static final int LONGEST = 8;

  private final TokenTable atoms;

  Labels(TokenTable atoms) {
    this.atoms = atoms;
  }

  /** Tells whether the word before a number makes it a name. */
  boolean is(Numeral n, int before) {
    boolean phone =
        atoms.length(n.from()) >= 3 && n.isInteger() && !n.isInWords() && isPhone(before);
    boolean hash = atoms.is(before, '#') && atoms.touchesPrevious(n.from());
    boolean group =
        atoms.is(before, "of") && atoms.is(before - 1, "group") && isCapital(before - 1);
    return phone
        || hash
        || group
        || n.isInteger() && !n.isOrdinal() && (isPart(n, before) || isListed(n, before))
        || isNamed(n, before);
  }

  /** "Flight 370", "version 2.1", "No. 2": a word after which a bare number is a name. */
  private boolean isNamed(Numeral n, int before) {
    boolean version = atoms.is(before, "version") || atoms.is(before, 'v');
    if (atoms.lookup(WORDS, before) == 0 && !version
        || !n.isInteger() && !version
        || n.isOrdinal()) {
      return false;
    }
    if (isMeasured(n)) {
      return false;
    }
    boolean numbered = atoms.is(before, "number") || atoms.is(before, "no.");
    return numbered || !n.isInWords() || atoms.has(before, Shape.CAPITAL);
  }

  /** "the act 40 percent want", "page 2 million": too much for a name, or a unit behind it. */
  private boolean isMeasured(Numeral n) {
    int after = n.to();
    boolean unit =
        follows(after, n.from())
            && (atoms.is(after, '%') || atoms.is(after, "percent") || atoms.is(after, "per"));
    boolean letter = atoms.length(after - 1) == 1 && after == n.from() + 2; // "section 110B"
    boolean great = n.scale().intValue() > 1 && !letter;
    return unit || great || atoms.length(n.from()) > 5;
  }

  /** "round seven of the cup", "target 3". */
  private boolean isPart(Numeral n, int before) {
    return atoms.lookup(PARTS, before) != 0
        && n.scale().compareTo(BigDecimal.ONE) == 0
        && (isAlone(n) || atoms.is(n.to(), "match") || atoms.is(n.to(), "game"));
  }

  /** "Terminals 2 and 3", "chapters 36, 39 and 40". */
  private boolean isListed(Numeral n, int before) {
    if (atoms.lookup(SEVERAL, before) != 0) {
      return isAlone(n) || follows(n.to(), n.from()) && isLink(n.to());
    }
    int at = before;
    while (at > before - LONGEST && at > 0 && isLink(at)) {
      at--;
    }
    boolean listed = atoms.lookup(SEVERAL, at) != 0 && atoms.has(at + 1, Shape.NUMBER);
    boolean counts =
        follows(n.to(), n.from())
            && atoms.has(n.to(), Shape.LOWER)
            && Nouns.isPlural(atoms.folded(n.to()));
    return listed && !counts;
  }

  private boolean isLink(int at) {
    return atoms.is(at, "and")
        || atoms.is(at, '&')
        || atoms.is(at, ',')
        || atoms.has(at, Shape.NUMBER);
  }

  /** Tells whether a mark, a small word or nothing follows. */
  private boolean isAlone(Numeral n) {
    int next = n.to();
    return !follows(next, n.from())
        || atoms.has(next, Shape.PUNCTUATION)
            && !atoms.is(next, '-')
            && !atoms.is(next, '%')
            && !atoms.has(next, Shape.CURRENCY)
        || atoms.has(next, Shape.LETTER)
            && atoms.lookup(Words.FUNCTION, next) != 0
            && !atoms.is(next, "percent")
            && !atoms.is(next, "per")
            && !atoms.is(next, "and")
            && !atoms.is(next, "to")
            && !atoms.is(next, "or");
  }

  /** "phone at 2990-6000", "call 555 0100". */
  private boolean isPhone(int before) {
    for (int i = before; i >= Math.max(0, before - 4); i--) {
      if (atoms.lookup(PHONES, i) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapital(int at) {
    return at > atoms.sentenceStart(atoms.sentence(at)) && atoms.has(at, Shape.CAPITAL);
  }

  private boolean follows(int after, int from) {
    return after < atoms.size() && atoms.sentence(after) == atoms.sentence(from);
  }
}
