package org.nutgraf.quantity.en;

import org.nutgraf.text.Lexicon;

/** Word lists that tell where a noun phrase begins and ends without tags. */
final class Words {
  /** Determiners, prepositions, conjunctions, pronouns, auxiliaries, common adverbs. */
  static final Lexicon FUNCTION =
      of(
          "a an the this that these those some any each every either neither both all no another such"
              + " i you he she it we they me him her us them my your his its our their mine yours"
              + " hers ours theirs myself yourself himself herself itself ourselves themselves who whom"
              + " whose which what whatever whoever where when why how there here"
              + " of in on at by for from to into onto with without within about above across after"
              + " against along amid among amongst around as before behind below beneath beside besides"
              + " between beyond concerning despite down during except inside like near off out outside"
              + " over past per since than through throughout till toward towards under underneath"
              + " until unto up upon via versus vs v"
              + " and or but nor so yet if because although though while whereas unless whether once"
              + " lest however therefore thus hence meanwhile moreover instead"
              + " am is are was were be been being 's 're 've 'll 'd 'm has have had having do does did"
              + " doing done cannot will would shall should can could may might must ought n't not never"
              + " also too very just only even still already again soon then now ever perhaps maybe"
              + " almost nearly quite rather away apart together ahead ago later earlier longer yesterday"
              + " today tomorrow tonight overnight annually daily weekly monthly quarterly yearly hourly"
              + " respectively alone altogether anyway else worth plus minus times percent cent"
              + " monday tuesday wednesday thursday friday saturday sunday january february april june"
              + " july august september october november december thanks please yes");

  /** Verbs that follow a counted noun, and no noun of it. */
  static final Lexicon VERBS =
      of(
          "said says say saying told tells tell added adds add gave gives give given took takes take"
              + " taken made makes make went goes go gone came comes come got gets get gotten saw sees"
              + " see seen knew knows know known thought thinks think found finds find left leave leaves"
              + " leaving felt kept keeps keep held holds hold brought brings bring began begins begin"
              + " begun became becomes become remain remains remained died die dies dying killed kill"
              + " kills won wins win lost loses lose lead leads led met meets meet paid pays pay"
              + " sent sends send built sold sells sell fell falls fall fallen rose rises rise risen"
              + " grew grows grow grown drew draws drawn broke breaks broken spoke speaks spoken wrote"
              + " writes written stood stands stand ran runs run set sets put puts cut cuts hit hits"
              + " let lets read spent spends spend showed shows show shown want wants wanted need needs"
              + " needed try tries tried call calls called ask asks asked seem seems seemed appear"
              + " appears appeared include includes included including continue continues continued"
              + " live lives lived working work works worked waiting wait wait waits going coming"
              + " trying using used use uses seeking looking following according compared based dead"
              + " injured wounded missing involved involving believe believes believed expect expects"
              + " expected return returned returns join joined joins attend attended arrived arrive"
              + " survived survive protested escaped flee fled fight fought contain contains follow"
              + " follows allow allows help helps helped move moved moves play played plays score"
              + " scored scores receive received caught bought taught sought struck shot threw thrown"
              + " chose chosen drove driven ate eaten flew flown swept hurt ready able due long wide"
              + " deep tall high old north south east west northeast northwest southeast southwest"
              + " sank blew sang swam shook wore woke tore drank rode rang froze crept slept swore leapt"
              + " onwards per total ranging rallied more less fewer further each apiece straight");

  /** Words in -s that are no plural nouns, so that they end what is counted. */
  static final Lexicon NOT_PLURAL =
      of(
          "does is was has its his hers this thus yes plus perhaps always besides sometimes afterwards"
              + " towards upwards downwards backwards forwards overseas indoors outdoors unless nevertheless"
              + " nonetheless regardless across versus whereas says goes comes takes makes gives gets"
              + " sees knows thinks finds feels keeps brings begins becomes remains dies kills wins"
              + " loses meets pays sends sells falls rises grows breaks speaks writes stands runs"
              + " lets reads spends wants needs tries asks seems appears includes continues believes"
              + " expects contains follows allows means serious previous various religious famous"
              + " dangerous los las des jones texas paris kansas dallas athens wales james charles");

  /** Adjectives in -s are none of the plurals; these words may part number and noun. */
  static final Lexicon MORE = of("more additional further extra fewer less such");

  /** Plurals that stand before another plural: "sports cars". */
  static final Lexicon PLURAL_MODIFIERS =
      of(
          "sports sales savings goods arms weapons parts communications operations systems services news"
              + " women men children foods drugs jobs earnings futures customs electronics securities"
              + " claims resources rights affairs veterans teachers trades appeals homes games media"
              + " human data news series police staff people aircraft species benefits ballistics"
              + " physics politics economics chinese japanese vietnamese portuguese sudanese lebanese"
              + " burmese senegalese congolese maltese nepalese taiwanese rohingya");

  static final Lexicon DETERMINERS =
      of("the its their his her our your my these those this that all both such");

  /** Number words for days and months that a number may stand beside in a date. */
  static final Lexicon MONTHS =
      of(
          "january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug."
              + " sep. sept. oct. nov. dec.");

  private Words() {}

  private static Lexicon of(String words) {
    return Lexicon.ofWords(words.split(" "));
  }
}
