package org.nutgraf.quantity.en;

import java.util.List;
import org.nutgraf.numeral.Numerals;
import org.nutgraf.quantity.Bound;
import org.nutgraf.quantity.Direction;
import org.nutgraf.quantity.QuantityKind;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** Hedges and comparisons around a number, and the verbs that make it a rise or a fall. */
final class BoundRules {
  private static final int UP = 100;
  private static final int DOWN = 200;

  private static final List<Bound> BOUNDS = List.of(Bound.values());
  private static final Phrases BEFORE = before();
  private static final Phrases AFTER = after();
  private static final Phrases CHANGE = change();

  /** Verbs that "up to" goes with: "it went up to 40", "the lead up to 2G". */
  private static final Lexicon UP_TO_VERBS =
      Lexicon.ofWords(
          ("went go goes going gone lead leads leading led add adds adding added came come comes"
                  + " climbed climb rose rise live lives lived stand stands stood")
              .split(" "));

  /** Verbs whose "up" is no rise: "women make up 40%". */
  private static final Lexicon PHRASAL =
      Lexicon.ofWords(
          ("make makes made making give gives giving gave set sets setting take takes took taking"
                  + " use uses used using turn turned line lined clean cleaned rack racked back sign"
                  + " signed stand stood put come came bring brought cough coughed rounds end")
              .split(" "));

  private final TokenTable atoms;
  private final Numerals numerals;

  BoundRules(TokenTable atoms, Numerals numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
  }

  private static Phrases before() {
    Phrases.Builder b = Phrases.backwards();
    add(
        b,
        Bound.APPROXIMATE,
        "about,around,roughly,approximately,approx,approx.,some,nearly,almost,close to,near,~,\u2248,circa,ca,"
            + "ca.,an estimated,estimated,estimated at,an average of,average of,averaging,averaged,averages,average,"
            + "on average,in the region of,in the order of,somewhere around,somewhere near,in the neighborhood of,"
            + "in the vicinity of,aproximately,practically,virtually,or so,just about,at about,at around,"
            + "something like,to the tune of");
    add(
        b,
        Bound.AT_LEAST,
        "at least,no fewer than,no less than,not less than,not fewer than,minimum of,a minimum of,"
            + "min,min.,greater than or equal to,more than or equal to,larger than or equal to,greater or equal than,"
            + "higher or equal than,larger or equal than,more or equal than,greater or equal to,equal to or more than,"
            + "equal to or greater than,starting at,starting from,from at least,> =,>=,\u2265,=>,upwards of or at least,"
            + "no smaller than,never less than");
    add(
        b,
        Bound.AT_MOST,
        "at most,up to,as many as,as much as,no more than,not more than,no greater than,maximum of,"
            + "a maximum of,less than or equal to,less or equal than,lower or equal than,smaller or equal than,"
            + "smaller than or equal to,lower than or equal to,less or equal to,equal to or less than,max,max.,"
            + "no larger than,no higher than,no bigger than,no longer than,< =,<=,\u2264,not exceeding,upto,as high as,"
            + "as far as,as long as,never more than,capped at");
    add(
        b,
        Bound.MORE_THAN,
        "more than,over,above,greater than,larger than,higher than,bigger than,exceeding,exceed,exceeds,exceeded,"
            + "in excess of,upwards of,upward of,surpassing,surpass,surpassed,surpasses,topping,topped,tops,beyond,well over,"
            + "just over,well above,just above,a little over,slightly over,slightly more than,more than about,"
            + "well more than,longer than,older than,over the age of,above the age of,heavier than,taller than,north of,far more than,far above,"
            + "a bit over,a bit more than,little over,little more than,not just,>,far over,easily over");
    add(
        b,
        Bound.LESS_THAN,
        "less than,fewer than,under,below,lower than,smaller than,just under,just below,well under,well below,"
            + "just shy of,shy of,short of,just short of,a little under,slightly under,a bit under,slightly less than,"
            + "little less than,a little less than,not quite,sub,sub -,shorter than,younger than,cheaper than,south of,<,"
            + "a bit less than,far less than,far fewer than,lighter than,beneath,slightly below,under the age of,below the age of");
    add(
        b,
        Bound.EXACT,
        "exactly,precisely,just,only,equaling to,equalling,equal to,equals,not some");
    return b.build();
  }

  private static Phrases after() {
    Phrases.Builder b = Phrases.forwards();
    add(
        b,
        Bound.AT_LEAST,
        "or more,or greater,or higher,or above,or over,or older,or larger,or longer,or greater than,or more than,and above,"
            + "and over,and up,and older,at least,at a minimum,at the least,minimum,or better,plus,- plus,+,"
            + "years and older,or equal to it,upwards");
    add(
        b,
        Bound.AT_MOST,
        "or less,or fewer,or lower,or below,or under,or younger,and under,and below,or smaller,or less than,"
            + "at most,at the most,maximum,at a maximum,tops,and younger");
    add(
        b,
        Bound.APPROXIMATE,
        "or so,or thereabouts,give or take,- odd,more or less,approximately,- ish,ish");
    return b.build();
  }

  private static void add(Phrases.Builder b, Bound bound, String phrases) {
    b.add(BOUNDS.indexOf(bound) + 1, phrases);
  }

  private static Phrases change() {
    Phrases.Builder b = Phrases.backwards();
    b.add(
        UP,
        "rose,rise,rises,risen,rising,gained,gain,gains,gaining,grew,grow,grows,grown,growing,climbed,climb,climbs,"
            + "climbing,jumped,jump,jumps,jumping,surged,surge,surges,surging,soared,soar,soars,soaring,advanced,advances,"
            + "advance,added,adds,adding,increased,increase,increases,increasing,up,rallied,rally,rallying,higher,"
            + "expanded,expand,expands,expanding,swelled,edged up,edging up,inched up,improved,improve,ticked up,"
            + "bounced,rebounded,spiked,leapt,leaped,strengthened,accelerated,raised,raise,lift,lifts,boosts,boosted,boost,hiked,skyrocketed,"
            + "went up,gone up,goes up,go up,picked up,crept up,shot up,appreciated,firmed,recovered,outperformed by,"
            + "increase of,rise of,gain of,jump of,growth of,surge of,climb of,moved up,popped,put on");
    b.add(
        DOWN,
        "fell,fall,falls,fallen,falling,dropped,drop,drops,dropping,declined,decline,declines,declining,lost,lose,loses,"
            + "losing,shed,sheds,shedding,slid,slide,slides,sliding,slipped,slip,slips,slipping,tumbled,tumble,tumbles,"
            + "tumbling,plunged,plunge,plunges,plunging,plummeted,plummet,plummets,plummeting,sank,sink,sinks,sunk,sinking,"
            + "decreased,decrease,decreases,decreasing,down,eased,ease,easing,dipped,dip,dips,dipping,lower,reduced,reduce,"
            + "reduces,reducing,cut,cuts,cutting,slashed,slash,slashing,shrank,shrink,shrinks,shrunk,contracted,contract,"
            + "weakened,retreated,crashed,collapsed,slumped,slump,slumps,slumping,edged down,edged lower,inched down,"
            + "went down,gone down,lowered,trimmed,trim,sagged,decrease of,decline of,fall of,drop of,loss of,off,"
            + "narrowed,cooled,depreciated,gave up,tanked,moved down,cut back,skidded,slowed,edged back");
    return b.build();
  }

  /**
   * Reads hedges to the left of a draft, then to its right. {@code floor} is the first free token.
   */
  void read(Draft d, int floor) {
    boolean again = true;
    for (int i = 0; i < 3 && again; i++) {
      again = left(d, floor);
    }
    right(d);
    direction(d, floor);
  }

  private boolean left(Draft d, int floor) {
    int at = d.from - 1;
    if (at < floor || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return false;
    }
    if (atoms.is(at, "a") && atoms.is(at - 1, "about")
        || atoms.is(at, "the") && (atoms.is(at - 1, "over") || atoms.is(at - 1, "about"))) {
      return false;
    }
    long match = BEFORE.match(atoms, at);
    int length = Phrases.length(match);
    if (match == 0 || at - length + 1 < floor) {
      return false;
    }
    int first = at - length + 1;
    Bound found = BOUNDS.get(Phrases.value(match) - 1);
    if (!fits(d, first, at, found)) {
      return false;
    }
    if (found == Bound.EXACT) {
      if (atoms.is(at, "just")
          || atoms.is(at, "only")
          || atoms.is(first, "exactly")
          || atoms.is(at, "precisely")) {
        return false;
      }
      d.from = first;
      d.bound = d.bound == Bound.EXACT ? Bound.EXACT : d.bound;
      return false;
    }
    if (d.bound != Bound.EXACT && found == Bound.APPROXIMATE) {
      return false;
    }
    d.bound = d.bound == Bound.EXACT || d.bound == Bound.APPROXIMATE ? found : d.bound;
    d.from = first;
    d.rule(QuantityRule.BOUND_BEFORE);
    return true;
  }

  /** "over 40 years" is more, "over the 40 years" and "concerns over 40" are not; and so on. */
  private boolean fits(Draft d, int first, int at, Bound found) {
    if (atoms.is(at, "near") || atoms.is(at, "off")) {
      return d.hasUnit();
    }
    if (atoms.is(at, "to") && atoms.is(at - 1, "up") && first == at - 1) {
      return first == 0 || atoms.lookup(UP_TO_VERBS, first - 1) == 0;
    }
    if (atoms.is(at, "some")) {
      return d.low.compareTo(java.math.BigDecimal.ONE) > 0 || d.fraction;
    }
    if (atoms.is(at, "over") && first == at) {
      return !(d.kind == QuantityKind.DURATION && !startsClause(first)) || verbBefore(first);
    }
    if ((atoms.is(at, "average") || atoms.is(at, "min") || atoms.is(at, "max")) && first == at) {
      return false;
    }
    if (atoms.is(at, "around") && first == at) {
      return true;
    }
    if (atoms.is(at, "of") && atoms.is(at - 1, "average") && atoms.is(at - 2, "the")) {
      return d.kind != QuantityKind.COUNT; // "the average of eight estimates"
    }
    if (atoms.is(at, "tops") || atoms.is(at, "average") && first == at) {
      return !atoms.is(at - 1, "the");
    }
    return found != Bound.LESS_THAN || !atoms.is(at, "below") || !atoms.is(at - 1, "the");
  }

  private boolean startsClause(int at) {
    return at == atoms.sentenceStart(atoms.sentence(at));
  }

  private boolean verbBefore(int at) {
    return at > 0
        && (atoms.is(at - 1, "for")
            || atoms.is(at - 1, "lasted")
            || atoms.is(at - 1, "spent")
            || atoms.is(at - 1, "than")
            || atoms.is(at - 1, "took")
            || atoms.is(at - 1, "is")
            || atoms.is(at - 1, "was")
            || atoms.is(at - 1, "after")
            || atoms.is(at - 1, "of")
            || atoms.is(at - 1, "just")
            || atoms.is(at - 1, "well"));
  }

  private void right(Draft d) {
    int at = d.to;
    if (at >= atoms.size() || atoms.sentence(at) != atoms.sentence(d.numberFrom)) {
      return;
    }
    long match = AFTER.match(atoms, at);
    if (match == 0) {
      return;
    }
    int end = at + Phrases.length(match);
    boolean number =
        end < atoms.size()
            && (atoms.has(end, Shape.DIGIT) || numerals.at(end) != null)
            && atoms.sentence(end) == atoms.sentence(at);
    boolean plus = atoms.is(at, "plus") || atoms.is(at, '+');
    if (number
        || plus
            && !atoms.touchesPrevious(at)
            && end < atoms.size()
            && !atoms.has(end, Shape.PUNCTUATION)) {
      return;
    }
    d.bound = BOUNDS.get(Phrases.value(match) - 1);
    d.to = end;
    d.rule(QuantityRule.BOUND_AFTER);
  }

  /** "rose 5%", "up by 5 points", "a 5% drop", "fell by about $2". */
  private void direction(Draft d, int floor) {
    if (d.kind == QuantityKind.AGE || d.kind == QuantityKind.ORDINAL) {
      return;
    }
    if (d.isInterval() && atoms.is(d.from, "from")) {
      return;
    }
    int at = d.from - 1;
    if (atoms.is(at, "to") && at > 0 && !d.isInterval()) {
      level(d, at - 1);
      return;
    }
    boolean rate = d.kind == QuantityKind.PERCENT || d.kind == QuantityKind.MONEY || isPoints(d);
    for (int i = 0; i < 2; i++) {
      if (at >= 0
          && (atoms.is(at, "by")
              || atoms.is(at, "another")
              || atoms.is(at, "a") && atoms.is(at + 1, "further")
              || atoms.is(at, "further")
              || atoms.is(at, "just")
              || atoms.is(at, "only"))) {
        at--;
      }
    }
    if (at >= floor - 6 && at >= 0 && atoms.sentence(at) == atoms.sentence(d.numberFrom)) {
      long match = CHANGE.match(atoms, at);
      boolean noun =
          atoms.is(at, "off")
              || atoms.is(at, "contract")
              || atoms.is(at, "lower")
              || atoms.is(at, "loss")
              || atoms.is(at, "of") && atoms.is(at - 1, "loss") && d.kind == QuantityKind.MONEY;
      boolean phrasal =
          atoms.is(at, "up")
              && Phrases.length(match) == 1
              && at > 0
              && atoms.lookup(PHRASAL, at - 1) != 0;
      if (match != 0
          && !noun
          && !phrasal
          && (rate || d.kind == QuantityKind.NUMBER || atoms.is(at + 1, "by") || isVerb(at))) {
        d.direction = Phrases.value(match) == UP ? Direction.UP : Direction.DOWN;
        d.rule(QuantityRule.CHANGE);
        return;
      }
      if (rate && atoms.is(at + 1, "by") && byFar(d, at, floor)) {
        return;
      }
    }
    boolean sign = atoms.is(d.from, '+') || d.from > 0 && atoms.is(d.from - 1, '+');
    if (sign && rate) {
      d.rule(QuantityRule.PLUS_SIGN);
      d.direction = Direction.UP;
    }
  }

  /** "climbed to 6.7%", "fell to a low of 40": the verb tells which way the level was reached. */
  private void level(Draft d, int verb) {
    int at =
        atoms.is(verb, "down") || atoms.is(verb, "up") || atoms.is(verb, "back") ? verb - 1 : verb;
    long match =
        at < 0 || atoms.sentence(at) != atoms.sentence(d.numberFrom) ? 0 : CHANGE.match(atoms, at);
    if (match == 0 && atoms.is(verb, "down")) {
      match = CHANGE.match(atoms, verb);
    }
    if (match != 0
        && !atoms.is(at, "contract")
        && !atoms.is(at, "off")
        && !atoms.is(at, "added")
        && !atoms.is(at, "add")) {
      d.direction = Phrases.value(match) == UP ? Direction.UP : Direction.DOWN;
      d.rule(QuantityRule.CHANGE_TO);
    }
  }

  /** "hopes to raise output by 35 per cent": the verb stands before its object. */
  private boolean byFar(Draft d, int at, int floor) {
    for (int i = at - 1; i >= Math.max(floor, at - 5); i--) {
      long match = CHANGE.match(atoms, i);
      if (match != 0 && !atoms.is(i, "off") && !atoms.is(i, "contract")) {
        d.direction = Phrases.value(match) == UP ? Direction.UP : Direction.DOWN;
        d.rule(QuantityRule.CHANGE_BY);
        return true;
      }
    }
    return false;
  }

  /**
   * A conversion or another measure of the same change: "190 points, or 0.6%", "296 hp (224 kW)".
   */
  void inherit(Draft d, Draft previous) {
    int at = previous.to;
    if (d.direction == Direction.NONE && d.kind == previous.kind && isGap(at, d.from - 1)) {
      d.direction = previous.direction;
      d.rule(QuantityRule.OTHER_MEASURE);
      return;
    }
    boolean bracket = atoms.is(at, '(') && at + 1 == d.from;
    boolean or = atoms.is(at, ',') && atoms.is(at + 1, "or") && at + 2 == d.from;
    boolean slash = atoms.is(at, '/') && at + 1 == d.from && d.hasUnit();
    if (!bracket && !or && !slash) {
      return;
    }
    d.rule(QuantityRule.OTHER_MEASURE);
    if (d.bound == Bound.EXACT && !or && d.hasUnit() && previous.hasUnit()) {
      d.bound = previous.bound;
    }
    if (d.direction == Direction.NONE) {
      d.direction = previous.direction;
    }
  }

  /** "sales rose 5% and profit by 8%": a joint, a noun and "by", and no verb. */
  private boolean isGap(int joint, int by) {
    boolean joined = atoms.is(joint, ',') || atoms.is(joint, "and") || atoms.is(joint, "but");
    if (!joined || !atoms.is(by, "by") || by - joint < 2 || by - joint > 5) {
      return false;
    }
    for (int i = joint + 1; i < by; i++) {
      String word = atoms.folded(i);
      boolean verb =
          word.endsWith("ing") || word.endsWith("ed") || atoms.lookup(Words.VERBS, i) != 0;
      if (verb || !atoms.has(i, Shape.LETTER) || atoms.sentence(i) != atoms.sentence(by)) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(int at) {
    char c = atoms.lastChar(at);
    return c == 'd'
        || c == 'g'
        || atoms.is(at, "rose")
        || atoms.is(at, "fell")
        || atoms.is(at, "grew")
        || atoms.is(at, "lost")
        || atoms.is(at, "loses")
        || atoms.is(at, "gains")
        || atoms.is(at, "adds");
  }

  private boolean isPoints(Draft d) {
    return d.itemHead >= 0 && (atoms.is(d.itemHead, "points") || atoms.is(d.itemHead, "point"));
  }
}
