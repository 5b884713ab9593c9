package org.nutgraf.time.en;

import org.nutgraf.text.Shape;
import org.nutgraf.text.TokenTable;
import org.nutgraf.time.Direction;

/** Tells from the verbs around a phrase whether it looks back or ahead. For one thread. */
final class Tense {
  /** How many tokens away a verb still tells of a phrase. */
  private static final int REACH = 18;

  /** How many tokens a message has at most. */
  private static final int NOTE = 40;

  private final TokenTable table;
  private int report;

  Tense(TokenTable table) {
    this.table = table;
  }

  /** Returns the direction of the verb next to the tokens of a phrase: before it, else after. */
  Direction near(int from, int to) {
    int sentence = table.sentence(from);
    int stop = Math.max(table.sentenceStart(sentence), from - REACH);
    Direction bound = bounded(isDeadline(from) ? from : from - 1, to, stop);
    if (bound != Direction.NONE) {
      return bound;
    }
    if (isAhead(from - 1) || isStated(from - 1)) {
      return Direction.FUTURE;
    }
    if (table.is(to, "'s") || table.is(from - 1, "a")) {
      return after(to, sentence) == Direction.FUTURE ? Direction.FUTURE : Direction.PAST;
    }
    boolean infinitive = false;
    boolean target = table.is(from - 1, "to") || table.is(from - 1, "for");
    for (int i = from - 1; i >= stop; i--) {
      int verb = verb(i);
      if (verb == Verbs.FUTURE && !isInfinitive(i - 1)
          || verb == Verbs.PROSPECT && (infinitive || pointsAhead(i) || isPlan(i))) {
        return hadBeen(i) ? Direction.PAST : Direction.FUTURE;
      }
      if (verb == Verbs.PAST && isPassiveAfter(i - 1) || isPlain(i)) {
        continue;
      }
      if (isDestined(i) || target && table.lookup(Verbs.MOVED, i) != 0) {
        return Direction.FUTURE;
      }
      if (verb == Verbs.PAST || verb == Verbs.PROSPECT) {
        return Direction.PAST;
      }
      if (verb == Verbs.PRESENT && infinitive) {
        return Direction.FUTURE;
      }
      if (verb == Verbs.PRESENT && !table.is(i, "'s") && !isPerfect(i)) {
        return Direction.PRESENT;
      }
      infinitive |= i + 1 < from && isInfinitive(i);
    }
    return infinitive ? Direction.FUTURE : after(to, sentence);
  }

  /** "was soon released", "soon became", "Soon he left": a word beside a verb that looks back. */
  boolean isTold(int i) {
    int end = table.sentenceEnd(table.sentence(i));
    return table.is(i - 1, "was")
        || table.is(i - 1, "were")
        || table.is(i - 1, "had")
        || i + 1 < end && verb(i + 1) == Verbs.PAST
        || isFirst(i) && i + 2 < end && verb(i + 1) == 0 && verb(i + 2) == Verbs.PAST;
  }

  /** Returns the direction that "by", "until" or a first "from" gives its time, or none. */
  private Direction bounded(int bound, int to, int stop) {
    boolean from = table.is(bound, "from") && isFirst(bound);
    if (!from && !isDeadline(bound)) {
      return Direction.NONE;
    }
    if (opensClause(bound)) {
      boolean over = after(to, table.sentence(bound)) == Direction.PAST;
      return over ? Direction.PAST : Direction.FUTURE;
    }
    boolean over =
        table.is(bound, "by")
            ? isPassive(bound, stop)
            : table.is(bound, "until") && lasted(bound, stop);
    return over ? Direction.PAST : Direction.FUTURE;
  }

  /** "By May sales fell", "…, and by May sales fell": the verb that tells stands behind it. */
  private boolean opensClause(int i) {
    boolean joint = i > 0 && (table.is(i - 1, "and") || table.is(i - 1, "but"));
    return isFirst(i) || i > 0 && table.is(joint ? i - 2 : i - 1, ',');
  }

  /** "by May", "until Tuesday", "as early as next week". */
  private boolean isDeadline(int i) {
    return table.is(i, "until")
        || table.is(i, "through")
        || table.is(i, "by")
        || table.is(i, "as")
            && (table.is(i - 1, "early") || table.is(i - 1, "soon") || table.is(i - 1, "late"));
  }

  private Direction after(int to, int sentence) {
    int stop = Math.min(table.sentenceEnd(sentence), to + REACH);
    for (int i = to; i < stop; i++) {
      int verb = isPlain(i) ? 0 : verb(i);
      if (verb == Verbs.FUTURE || verb == Verbs.PROSPECT && (pointsAhead(i) || intends(i))) {
        return Direction.FUTURE;
      }
      if (verb == Verbs.PAST) {
        return Direction.PAST;
      }
      if (verb == Verbs.PROSPECT) {
        return i > 0 && verb(i - 1) == Verbs.PRESENT ? Direction.FUTURE : Direction.PAST;
      }
      if (verb == Verbs.PRESENT && !table.is(i, "'s") && !isPerfect(i)) {
        return table.is(i + 1, "to") ? Direction.FUTURE : Direction.PRESENT;
      }
    }
    return Direction.NONE;
  }

  /** Whether a prospect needs no infinitive behind it: "may", "is expected", "is likely". */
  private boolean pointsAhead(int i) {
    boolean may = table.is(i, "could") ? !isInVain(i) : table.lookup(Verbs.AHEAD, i) != 0;
    return may && !table.is(i + 1, "have");
  }

  /** "ahead of Sunday's vote": what is got ready for has not been. */
  private boolean isAhead(int i) {
    int of = table.is(i, "the") ? i - 1 : i;
    return table.is(of, "of") && table.is(of - 1, "ahead");
  }

  /** "the deadline is Monday", "the polls are in May": a day to come, or this very day. */
  private boolean isStated(int i) {
    int verb = table.is(i, "on") || table.is(i, "in") ? i - 1 : i;
    return table.is(verb, "is") || table.is(verb, "are");
  }

  /** "were to meet Monday", "a hearing was set for Friday". */
  private boolean isDestined(int i) {
    boolean was = table.is(i, "was") || table.is(i, "were");
    return was && isInfinitive(i + 1) || table.is(i, "set") && table.is(i + 1, "for");
  }

  private boolean isNegated(int i) {
    return table.is(i + 1, "not") || table.is(i + 1, "n't");
  }

  /** "no one could be reached", "neither he nor his wife could": of what was tried, in vain. */
  private boolean isInVain(int i) {
    int stop = Math.max(table.sentenceStart(table.sentence(i)), i - REACH / 2);
    for (int k = i - 1; k >= stop; k--) {
      if (table.lookup(Verbs.NEGATIVES, k) != 0) {
        return true;
      }
    }
    return isNegated(i);
  }

  /** "to be sold", "will get hit": the verb before tells when. */
  private boolean isPassiveAfter(int i) {
    return table.is(i, "be") || table.is(i, "get") || table.is(i, "getting");
  }

  /** "to cut", "will soon cut", "did not cut": no past form, though it looks like one. */
  private boolean isPlain(int i) {
    if (table.lookup(Verbs.UNCHANGED, i) == 0) {
      return false;
    }
    boolean apart = isNegated(i - 2) || table.is(i - 1, "soon");
    int at = apart ? i - 2 : i - 1;
    return at >= 0 && table.lookup(Verbs.BEFORE_PLAIN, at) != 0;
  }

  /** "was sold a million times by Friday": what is done looks back from the deadline. */
  private boolean isPassive(int by, int stop) {
    for (int i = by - 1; i > stop; i--) {
      int verb = verb(i);
      if (verb == Verbs.FUTURE || verb == Verbs.PROSPECT || isInfinitive(i)) {
        return false;
      }
      if (verb == Verbs.PAST) {
        return table.is(i - 1, "was")
            || table.is(i - 1, "were")
            || table.is(i - 1, "had")
            || table.is(i - 1, "been")
            || table.is(i, "had");
      }
    }
    return false;
  }

  /** "was mayor until May", "worked there until May": it held, and ended. */
  private boolean lasted(int until, int stop) {
    boolean done = false;
    for (int i = until - 1; i > stop; i--) {
      int verb = verb(i);
      boolean was = table.is(i, "was") || table.is(i, "were");
      if (verb != 0 && (was || done || verb != Verbs.PAST || table.lookup(Verbs.LASTING, i) != 0)) {
        return verb == Verbs.PAST && !done;
      }
      done |= verb == Verbs.PAST;
    }
    return false;
  }

  private boolean isInfinitive(int i) {
    return table.is(i, "to")
        && table.has(i + 1, Shape.LOWER)
        && table.lookup(Verbs.NO_VERBS, i + 1) == 0;
  }

  /** "planned a march on Saturday": what is planned lies ahead, with or without a verb. */
  private boolean isPlan(int i) {
    boolean verb = i == 0 || table.lookup(Verbs.BEFORE_NOUNS, i - 1) == 0;
    return table.is(i, "planned")
        || table.is(i, "plans")
        || table.is(i, "planning")
        || table.is(i, "plan") && verb;
  }

  /** "on Tuesday, the group plans to march". */
  private boolean intends(int i) {
    return table.is(i + 1, "to")
        && (table.lastChar(i) == 's' || table.is(i, "plan") || table.is(i, "intend"));
  }

  /** "had been due to expire on Friday". */
  private boolean hadBeen(int i) {
    return table.is(i - 1, "been") && table.is(i - 2, "had");
  }

  private boolean isPerfect(int i) {
    return table.is(i, "has") || table.is(i, "have") || table.is(i, "'ve");
  }

  private int verb(int i) {
    if (!table.has(i, Shape.LETTER) || table.has(i, Shape.CAPITAL) && !isFirst(i)) {
      return 0;
    }
    int known = table.lookup(Verbs.LEXICON, i);
    if (known != 0 && isFirst(i) && table.lookup(Verbs.UNCHANGED, i) != 0) {
      return 0; // "Set the clocks": an order
    }
    return known != 0 ? known : isPastForm(i) ? Verbs.PAST : 0;
  }

  private boolean isFirst(int i) {
    return i == table.sentenceStart(table.sentence(i));
  }

  private boolean isPastForm(int i) {
    int end = table.end(i);
    return table.length(i) > 3
        && table.has(i, Shape.LOWER)
        && table.text().charAt(end - 1) == 'd'
        && table.text().charAt(end - 2) == 'e'
        && table.text().charAt(end - 3) != 'e'
        && !(table.firstChar(i) == 'u' && table.text().charAt(table.start(i) + 1) == 'n')
        && !(i > 0 && table.lookup(Verbs.BEFORE_NOUNS, i - 1) != 0)
        && table.lookup(Verbs.NO_FORMS, i) == 0;
  }

  /** Returns whether the text has the verbs of a report, or is longer than a note. */
  boolean isReport() {
    if (report == 0) {
      report = table.size() > 80 || hasPast() ? 1 : 2;
    }
    return report == 1;
  }

  /** Returns whether the text is as short as a message. */
  boolean isNote() {
    return table.size() <= NOTE;
  }

  private boolean hasPast() {
    for (int i = 0; i < table.size(); i++) {
      if (verb(i) == Verbs.PAST && !table.is(i, "set") && !table.is(i, "ago")) {
        return true;
      }
    }
    return false;
  }
}
