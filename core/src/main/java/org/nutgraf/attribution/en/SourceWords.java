package org.nutgraf.attribution.en;

import org.nutgraf.text.Lexicon;

/** Words that tell what a source is. Stateless. */
final class SourceWords {
  static final Lexicon HE = WordList.lexicon("he his him himself");
  static final Lexicon SHE = WordList.lexicon("she her hers herself");
  static final Lexicon IT = WordList.lexicon("it its itself");
  static final Lexicon THEY = WordList.lexicon("they their them");
  static final Lexicon FIRST_PERSON = WordList.lexicon("i me my mine myself we us our");
  static final Lexicon WHO = WordList.lexicon("who which");
  static final Lexicon POSSESSIVES = WordList.lexicon("his her their its my our");

  static final Lexicon MANY =
      WordList.lexicon("those these others some many most few both all several people");

  /** What speaks on paper. */
  static final Lexicon DOCUMENTS =
      WordList.lexicon(
          """
          report reports study studies survey surveys poll polls statement statements letter letters
          document documents paper papers article articles memo memos analysis filing filings
          lawsuit complaint affidavit indictment email emails tweet tweets post posts message
          messages transcript transcripts book website release data figures findings results
          research records testimony review ruling opinion order note notes notice dossier estimate
          estimates projection projections forecast forecasts
          """);

  /** What a person says, by which that person is the source: "Lavrov's remarks". */
  static final Lexicon SPEECH =
      WordList.lexicon(
          """
          remarks comments words comment remark claims claim speech statement statements view views
          opinion position allegation allegations assertion testimony tweet tweets announcement
          warning proposal account reply answer message
          """);

  /** Bodies that speak as one. */
  static final Lexicon BODIES =
      WordList.lexicon(
          """
          company firm bank group agency ministry department office bureau government administration
          parliament senate congress council committee commission court tribunal board authority
          police army navy military prosecution defence defense union party federation association
          league club team university school college hospital clinic institute museum charity
          foundation network broadcaster newspaper paper magazine station channel radio television
          airline carrier airport operator retailer maker manufacturer shipbuilder lender insurer
          brewer supplier regulator watchdog fund trust exchange startup factory publisher studio
          service centre center organisation organization body embassy kremlin treasury cabinet
          campaign coalition alliance opposition jury panel staff city state region country nation
          town church media press
          """);

  /** Who speaks for a body and is mostly not named. */
  static final Lexicon VOICES =
      WordList.lexicon("spokesman spokeswoman spokesperson representative lawyer attorney source");

  static final Lexicon DEFINITE = WordList.lexicon("the this that these those his her its their");
  static final Lexicon INDEFINITE = WordList.lexicon("a an one another some any someone somebody");

  private SourceWords() {}
}
