package org.nutgraf.attribution.en;

/**
 * The built-in cue words: a heading {@code FAMILY/strength:} or {@code FAMILY/strength/mark:}, then
 * verbs in the form of a dictionary, irregular past forms after a stroke.
 */
final class CueWords {
  static final String LIST =
      """
      STATEMENT/strong:
      say/said tell/told announce report add note state declare write/wrote/written tweet post
      explain reply argue insist acknowledge admit concede comment remark reveal confirm assert
      maintain testify recount quip joke recall reiterate repeat respond answer continue conclude
      stress emphasize emphasise warn caution contend affirm observe counter retort mention blog
      stipulate disclose exclaim shout whisper mutter boast complain lament brag profess proclaim
      relate underline clarify attest opine elaborate blast lash read/read
      STATEMENT/strong/hedge:
      claim allege
      STATEMENT/clause:
      inform notify indicate point signal show/showed/shown advise brief stipulate
      remind assure convince persuade urge propose recommend rule agree disagree
      STATEMENT/clause/hedge:
      suggest hint imply speculate insinuate
      STATEMENT/object:
      describe discuss underscore highlight praise criticize criticise condemn call blame accuse
      denounce hail applaud welcome slam cite outline detail characterize characterise
      portray label dub defend endorse express voice raise address urge outlined reference quote
      mock ridicule tout touch attack mourn thank congratulate liken exhort bemoan admire resent
      commend decry lambast lambaste rebuke scold chide berate deplore herald laud extol retweet
      BELIEF/clause:
      believe think/thought feel/felt hope fear worry want wish consider doubt know/knew/known
      suspect assume presume imagine prefer desire regret expect/expected
      BELIEF/object:
      support oppose favor favour like love hate back dislike
      PERCEPTION/clause:
      hear/heard learn/learned/learnt find/found/found discover see/saw/seen notice realize realise
      understand/understood conclude determine
      ESTIMATE/clause/hedge:
      estimate predict forecast/forecast reckon project anticipate guess calculate
      DENIAL/strong:
      deny
      DENIAL/object:
      reject dismiss dispute refute rebut rebuff contradict disavow
      BELIEF/clause/doubt:
      question
      PROMISE/clause:
      promise vow pledge threaten swear/swore/sworn guarantee agree plan intend decide demand order
      instruct propose offer refuse decline
      QUESTION/clause:
      ask wonder inquire enquire
      STATEMENT/noun:
      statement remark comment announcement claim assertion declaration admission explanation
      message letter report speech interview testimony tweet post warning reply response answer
      argument allegation accusation criticism praise complaint suggestion proposal
      BELIEF/noun:
      belief view opinion hope fear concern worry idea theory feeling conviction desire
      ESTIMATE/noun/hedge:
      estimate prediction forecast projection expectation speculation
      PROMISE/noun:
      promise vow pledge threat plan intention call demand order offer
      QUESTION/noun:
      question
      DENIAL/noun:
      denial rejection
      """;

  private CueWords() {}
}
