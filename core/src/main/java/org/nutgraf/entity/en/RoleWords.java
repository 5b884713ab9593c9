package org.nutgraf.entity.en;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;

/** The words of which titles and roles of persons are made. */
final class RoleWords {
  /** A noun that names an office, a trade or a tie of kinship. */
  static final int NOUN = 1;

  /** A word that may stand before such a noun. */
  static final int MODIFIER = 2;

  /** An article or possessive that begins the phrase. */
  static final int DETERMINER = 4;

  /** A word by which the phrase goes on after its noun. */
  static final int LINK = 8;

  /** A finite verb: what holds it is a clause, no phrase. */
  static final int VERB = 16;

  /** A word that never stands inside the phrase before its noun. */
  static final int STOP = 32;

  /** A noun that is as often a verb. */
  static final int DOUBTFUL = 64;

  /** A word that begins a relative clause. */
  static final int RELATIVE = 128;

  private static final Map<String, String> ABBREVIATIONS =
      WordSets.pairs(
          """
          sen senator rep representative gov governor pres president gen general col colonel lt
          lieutenant maj major capt captain sgt sergeant adm admiral cmdr commander prof
          professor amb ambassador rev reverend
          """);

  private static final Lexicon LEXICON = lexicon();

  private RoleWords() {}

  private static Lexicon lexicon() {
    Map<String, Integer> map = new HashMap<>();
    put(
        map,
        NOUN,
        """
        president vice-president minister premier chancellor governor mayor senator congressman congresswoman
        lawmaker legislator deputy mp mep representative councillor councilor councilman councilwoman alderman
        speaker whip secretary undersecretary ambassador envoy diplomat consul commissioner chairman chairwoman
        chairperson chair head chief leader director manager ceo cfo coo cto executive founder co-founder
        cofounder owner co-owner partner boss president-elect chieftain ruler king queen prince princess emperor
        sultan emir monarch custodian duke duchess earl baron baroness count pope cardinal archbishop bishop
        priest pastor reverend vicar imam cleric ayatollah rabbi monk nun preacher patriarch
        general colonel lieutenant major captain sergeant corporal private admiral commander commodore brigadier
        marshal officer soldier pilot airman marine cadet veteran warlord guerrilla rebel insurgent
        judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel advocate clerk sheriff
        detective inspector superintendent constable policeman policewoman investigator agent spy warden ranger
        professor lecturer teacher principal headmaster dean rector chancellor tutor instructor student pupil graduate
        researcher scientist scholar academic physicist chemist biologist economist historian analyst strategist
        sociologist psychologist psychiatrist epidemiologist virologist geologist meteorologist astronomer
        mathematician statistician anthropologist archaeologist archeologist philosopher expert specialist consultant
        adviser advisor aide assistant spokesman spokeswoman spokesperson organiser organizer coordinator activist
        campaigner protester dissident reformer lobbyist volunteer
        doctor physician surgeon nurse midwife paramedic dentist veterinarian therapist pharmacist
        engineer architect designer inventor developer programmer technician mechanic electrician plumber carpenter
        builder contractor farmer rancher fisherman miner logger driver cabbie baker butcher chef cook waiter waitress
        bartender shopkeeper trader merchant dealer banker investor financier broker accountant auditor treasurer
        businessman businesswoman entrepreneur industrialist tycoon billionaire millionaire oligarch magnate
        writer author novelist poet playwright journalist reporter correspondent editor columnist commentator
        blogger broadcaster presenter anchor host publisher critic photographer cameraman filmmaker director
        producer screenwriter actor actress comedian singer songwriter musician composer conductor pianist violinist
        guitarist drummer rapper dancer choreographer painter sculptor artist curator model
        coach trainer player footballer striker midfielder defender goalkeeper forward winger quarterback pitcher
        catcher cricketer batsman bowler golfer boxer wrestler sprinter swimmer cyclist skier skater jockey athlete
        champion medallist medalist winner captain referee umpire striker driver racer rider runner
        wife husband son daughter brother sister mother father uncle aunt nephew niece cousin grandson granddaughter
        grandfather grandmother widow widower fiance fiancee girlfriend boyfriend friend colleague neighbour neighbor
        ally rival opponent successor predecessor partner companion
        witness victim survivor suspect defendant plaintiff hostage prisoner inmate refugee resident villager
        candidate contender hopeful nominee incumbent politician statesman stateswoman premier-designate
        member official negotiator mediator representative delegate trustee governor administrator bureaucrat
        comptroller ombudsman registrar librarian secretary-general moderator chaplain astronaut cosmonaut sailor
        skipper mountaineer explorer gunman killer hacker smuggler kingpin mastermind heir heiress lady
        laureate pioneer veteran star legend icon celebrity regent viceroy tsar czar sexton supervisor
        superviser foreman forewoman conductor steward stewardess janitor guard bodyguard firefighter lifeguard
        interpreter translator hydrologist ecologist conservationist environmentalist agronomist vet beekeeper
        """);
    put(
        map,
        MODIFIER,
        """
        former ex then acting interim current outgoing incoming new late then- longtime long-time veteran senior
        junior chief deputy vice assistant associate prime foreign first second state federal regional local city
        county provincial municipal national international military army navy naval air force police defense
        defence interior home finance financial economy economic energy oil gas trade commerce health education
        justice transport transportation agriculture environment environmental labor labour housing culture sports
        sport science technology information communications communication press media public foreign-policy security
        intelligence counterterrorism opposition government presidential prime-ministerial parliamentary
        congressional senate house supreme high district appeals court attorney general solicitor party rebel
        separatist militia union labor student youth women's human rights civil rights climate peace special senior
        lead leading top principal managing executive non-executive co deputy founding retired exiled ousted elected
        re-elected jailed imprisoned wounded disgraced prominent famous famed renowned noted celebrated
        award-winning veteran young old elder older younger eldest youngest independent conservative liberal
        democratic republican socialist communist left-wing right-wing far-right far-left centrist moderate
        pro-russian pro-western billionaire millionaire business tech technology software company bank central
        reserve fund hedge political policy research market markets stock equity currency wildlife marine football
        soccer rugby cricket tennis basketball baseball hockey golf racing team club film movie stage television tv
        radio news war investigative freelance staff sports crime church religious spiritual tribal community village
        town hospital school university college emergency rescue fire medical mental criminal defence
        lord lady sir dame crown grand great supreme permanent honorary visiting adjunct emeritus campaign
        election electoral rival fellow veteran star goalkeeping midfield ministry department agency committee
        council commission board cabinet parliament prison border customs coast guard nuclear weapons missile space
        railway road harbour harbor port airport airline shipping mining steel car auto insurance property tax budget
        treasury planning water weather flood relief aid refugee migration immigration drug arms one-time self-styled
        self-proclaimed self-declared newly world olympic european two-time three-time four-time five-time
        """);
    put(map, DETERMINER, "a an the his her its their our one another my your this");
    put(
        map,
        LINK,
        """
        of for in at to on from with who that whom whose and & or behind responsible named known based accused
        convicted born charged during under since by near
        """);
    put(
        map,
        VERB,
        """
        said says told tells added adds announced noted stated wrote asked replied warned confirmed denied called
        argued claimed explained insisted is are was were has had will would can could may might must did does do
        explains argues believes notes warns writes insists claims recalls went came took made gave met won lost left got began
        """);
    put(
        map,
        STOP,
        """
        be been have shall should not but if when while where which as than so because although though however i
        you he she it we they them him me us there here after before until into onto about against between among
        over up down out off also still just only even then now never always yesterday today tomorrow monday tuesday
        wednesday thursday friday saturday sunday meanwhile that who whom whose of for in at to on from with or
        by both like unlike and following amid despite per via including without within around through toward
        towards since under near behind during
        """);
    put(
        map,
        DOUBTFUL,
        """
        count guard cook chair head star coach train host judge partner forward private rebel champion model whip
        anchor pilot doctor nurse lead lord mother father captain author father volunteer coordinate
        """);
    put(map, RELATIVE, "who whom whose which where when while");
    ABBREVIATIONS.forEach((word, full) -> map.merge(word, NOUN, (a, b) -> a | b));
    return Lexicon.of(map);
  }

  private static void put(Map<String, Integer> map, int bit, String words) {
    for (String word : words.split("\\s+")) {
      if (!word.isEmpty()) {
        map.merge(word, bit, (a, b) -> a | b);
      }
    }
  }

  /** Whether a token has one of these bits; a hyphenated word has those of its last part too. */
  static boolean has(TokenTable words, int token, int bits) {
    return (bits(words, token) & bits) != 0;
  }

  private static int bits(TokenTable words, int token) {
    if (token < 0 || token >= words.size()) {
      return 0;
    }
    int found = words.lookup(LEXICON, token);
    if (found != 0 || words.length(token) < 3) {
      return found;
    }
    String text = words.text();
    int start = words.start(token);
    int end = words.end(token);
    if (text.charAt(end - 1) == '.') {
      return find(text, start, end - 1);
    }
    for (int i = end - 2; i > start && i > end - 20; i--) {
      if (text.charAt(i) == '-') {
        return find(text, i + 1, end) & NOUN | MODIFIER;
      }
    }
    return 0;
  }

  private static int find(String text, int start, int end) {
    return LEXICON.find(Fold.hash(text, start, end), text, start, end);
  }

  /** The noun of an office, folded and spelled out: "senator" for "Sen.". */
  static String head(TokenTable words, int token) {
    String word = NameForm.key(words.folded(token));
    String last = word.substring(word.lastIndexOf('-') + 1);
    return ABBREVIATIONS.getOrDefault(last, last);
  }

  /**
   * Whether a token can describe an office: a known modifier, a number, a capitalised word inside
   * the sentence, or a word that ends as adjectives do.
   */
  static boolean describes(TokenTable words, int token) {
    if (has(words, token, STOP | VERB | DETERMINER)) {
      return false;
    }
    if (has(words, token, MODIFIER | NOUN) || words.has(token, Shape.DIGIT)) {
      return true;
    }
    if (words.has(token, Shape.CAPITAL)) {
      return token > words.sentenceStart(words.sentence(token));
    }
    return words.has(token, Shape.LOWER)
        && words.length(token) > 5
        && endsAsAdjective(words, token);
  }

  private static boolean endsAsAdjective(TokenTable words, int token) {
    String text = words.text();
    int end = words.end(token);
    return text.startsWith("al", end - 2)
        || text.startsWith("ic", end - 2)
        || text.startsWith("ary", end - 3)
        || text.startsWith("ist", end - 3)
        || text.startsWith("ive", end - 3)
        || text.startsWith("ian", end - 3);
  }
}
