package org.nutgraf.quantity.en;

import java.util.List;
import org.nutgraf.quantity.Bound;

/** The phrases that bound an amount or make it a rise or a fall. */
final class BoundWords {
  /** The value of what rises, and of what falls, in {@link #CHANGE}. */
  static final int UP = 100;

  static final int DOWN = 200;

  private static final List<Bound> BOUNDS = List.of(Bound.values());

  /** Hedges and comparisons before a number, matched backwards. */
  static final Phrases BEFORE = before();

  /** Hedges and comparisons after a number. */
  static final Phrases AFTER = after();

  /** Verbs and adverbs of change, matched backwards. */
  static final Phrases CHANGE = change();

  private BoundWords() {}

  /** Returns the bound that a match of {@link #BEFORE} or {@link #AFTER} means. */
  static Bound bound(long match) {
    return BOUNDS.get(Phrases.value(match) - 1);
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
            + "as far as,as long as,never more than,capped at,within");
    add(
        b,
        Bound.MORE_THAN,
        "more than,over,above,greater than,larger than,higher than,bigger than,exceeding,exceed,exceeds,exceeded,"
            + "in excess of,upwards of,upward of,surpassing,surpass,surpassed,surpasses,topping,topped,tops,beyond,well over,"
            + "just over,well above,just above,a little over,slightly over,slightly more than,more than about,"
            + "well more than,longer than,older than,over the age of,above the age of,heavier than,taller than,north of,over age,above age,far more than,far above,"
            + "a bit over,a bit more than,little over,little more than,not just,>,far over,easily over");
    add(
        b,
        Bound.LESS_THAN,
        "less than,fewer than,under,below,lower than,smaller than,just under,just below,well under,well below,"
            + "just shy of,shy of,short of,just short of,a little under,slightly under,a bit under,slightly less than,"
            + "little less than,a little less than,not quite,sub,sub -,shorter than,younger than,cheaper than,south of,<,"
            + "a bit less than,far less than,far fewer than,lighter than,beneath,slightly below,under the age of,below the age of,under age,below age");
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
            + "years and older,or equal to,upwards");
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
}
