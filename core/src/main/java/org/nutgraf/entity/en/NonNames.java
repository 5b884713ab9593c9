package org.nutgraf.entity.en;

import java.util.Set;
import org.nutgraf.engine.NameSpan;
import org.nutgraf.engine.NameType;
import org.nutgraf.text.TokenTable;

/**
 * Words that are written like names of bodies or places but name none: offices, common things and
 * zones of time by their initials ("the CEO", "an IPO", "9 a.m. GMT"), the short forms of chat
 * ("LOL", "FYI") and money ("5 Euros"). Stateless.
 */
final class NonNames {
  private static final Set<String> WORDS =
      WordSets.set(
          "CEO CEOs CFO CFOs COO CTO CIO EVP SVP VP VPs MP MPs MEP MEPs NGO NGOs"
              + " IPO IPOs RFP RFPs RFQ FAQ FAQs Q&A GDP GNP VAT HR PhD MBA IQ"
              + " TV TVs DVD DVDs CD CDs PC PCs GPS ATM ATMs SUV SUVs UFO UFOs"
              + " DNA RNA HIV AIDS ADHD PTSD ICU DIY AKA"
              + " GMT UTC EST EDT CST CDT MST MDT PST PDT CET CEST BST JST AEST"
              + " LOL LMAO ROFL OMG WTF FYI BTW IMO IMHO ASAP RSVP TBA TBD TBC"
              + " Euro Euros Dollars Pounds Yen Rupees Roubles Rubles Pesos");

  private NonNames() {}

  /** Returns whether a name is one of these words alone, as a body or a place. */
  static boolean holds(TokenTable words, NameSpan name) {
    return name.to() - name.from() == 1
        && (name.type() == NameType.ORGANIZATION || name.type() == NameType.LOCATION)
        && WORDS.contains(words.text().substring(words.start(name.from()), words.end(name.from())));
  }
}
