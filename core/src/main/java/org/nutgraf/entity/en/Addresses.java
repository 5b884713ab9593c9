package org.nutgraf.entity.en;

import java.util.Locale;
import java.util.Set;

/**
 * Mail addresses, web addresses and names of files: what is written inside of them is no name, as
 * in "jane.doe@example.org", "www.example.org/Lisbon" and "Porto_minutes.pdf". A site that is
 * spoken of by its address alone ("Example.com said") may be one. Stateless.
 */
final class Addresses {
  /** What ends an address beside white space. */
  private static final String BREAKS = "<>()[]{}\"“”«»‹›,;|*";

  /** What stands around an address and is no part of it. */
  private static final String TRIMMED = ".:!?'’‘/-_=";

  /** How many characters before and after a name are looked at. */
  private static final int FAR = 300;

  private static final int LONGEST_DOMAIN = 6;

  private static final Set<String> FILES =
      WordSets.set(
          "doc docx odt rtf txt pdf xls xlsx csv ppt pptx zip jpg jpeg png gif tif mp3 mp4 avi wav"
              + " htm html php asp aspx xml exe");

  private final String text;

  private Addresses(String text) {
    this.text = text;
  }

  /** Returns whether a part of a text stands inside an address, or is one of mail or of a file. */
  static boolean holds(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && start - from < FAR && !breaks(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && to - end < FAR && !breaks(text.charAt(to))) {
      to++;
    }
    while (from < start && TRIMMED.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > end && TRIMMED.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    Addresses here = new Addresses(text.substring(from, to));
    return here.isMail() || here.isFile() || to - from > end - start && here.isWeb();
  }

  private static boolean breaks(char c) {
    return Character.isWhitespace(c) || BREAKS.indexOf(c) >= 0;
  }

  private boolean isMail() {
    int at = text.indexOf('@');
    return at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && isHost(at + 1, text.length());
  }

  private boolean isWeb() {
    int slash = text.indexOf('/');
    return text.contains("://")
        || text.regionMatches(true, 0, "www.", 0, 4)
        || slash > 0 && isHost(0, slash);
  }

  private boolean isFile() {
    int point = text.lastIndexOf('.');
    return point > 0
        && FILES.contains(text.substring(point + 1).toLowerCase(Locale.ROOT))
        && isAll(0, point, "-_.~/\\%+&=:");
  }

  /** "example.org": labels with points between them, the last one in lower case. */
  private boolean isHost(int start, int end) {
    int point = text.lastIndexOf('.', end - 1);
    int domain = end - point - 1;
    if (point <= start || domain < 2 || domain > LONGEST_DOMAIN) {
      return false;
    }
    for (int i = point + 1; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return isAll(start, point, "-.");
  }

  private boolean isAll(int start, int end, String marks) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i)) && marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
