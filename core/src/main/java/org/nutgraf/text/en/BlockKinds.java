package org.nutgraf.text.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.Fold;
import org.nutgraf.text.Block;
import org.nutgraf.text.BlockKind;
import org.nutgraf.text.Span;
import org.nutgraf.text.TokenTable;

/**
 * Says of each paragraph of a web or wire article whether it is body, heading, caption, credit or
 * boilerplate.
 */
final class BlockKinds {
  private static final int HEADING_WORDS = 18;
  private static final int HEADLINE_WORDS = 25;

  /** Longer paragraphs, in characters, are body whatever they say. */
  private static final int LONGEST = 400;

  private static final String BULLETS = "•●▪■◦‣·";

  private static final int LONGEST_FURNITURE = 40;
  private static final int LONGEST_HEADLINE = 200;
  private static final int SHORTEST_HEADLINE = 21;

  /** Whole lines, without end marks, that are no part of a story. */
  private static final Set<String> FURNITURE =
      Set.of(
          "also read",
          "read also",
          "read more",
          "read next",
          "see also",
          "more on this story",
          "more from",
          "others are reading now",
          "advertisement",
          "advertisements",
          "sponsored",
          "sponsored content",
          "promoted",
          "related",
          "related articles",
          "related stories",
          "related topics",
          "recommended",
          "recommended stories",
          "most read",
          "trending",
          "popular",
          "share",
          "share this",
          "share this article",
          "tweet",
          "comments",
          "leave a comment",
          "loading",
          "menu",
          "home",
          "homepage",
          "search",
          "subscribe",
          "subscribe now",
          "sign up",
          "log in",
          "login",
          "sign in",
          "follow us",
          "newsletter",
          "print",
          "email",
          "copy link",
          "next article",
          "previous article",
          "continue reading",
          "skip to content",
          "skip to main content",
          "back to top",
          "breaking news",
          "live updates",
          "watch",
          "listen",
          "tags",
          "topics",
          "cookie policy",
          "privacy policy",
          "terms of use",
          "getty images",
          "shutterstock",
          "you may also like",
          "what to read next",
          "editor's picks",
          "top stories",
          "latest news");

  private static final List<String> FURNITURE_STARTS =
      List.of(
          "ads by",
          "ad by",
          "advertisement ",
          "also read:",
          "read also:",
          "read more:",
          "see also:",
          "related:",
          "homepage ",
          "home >",
          "home /",
          "home »",
          "sign up for",
          "sign up to",
          "subscribe to",
          "follow us",
          "click here",
          "share on",
          "download our app",
          "copyright ",
          "©",
          "(c) ",
          "all rights reserved",
          "this site uses cookies",
          "we use cookies",
          "skip to",
          "tags:",
          "topics:",
          "keywords:",
          "filed under",
          "posted in",
          "last updated",
          "published:",
          "updated:",
          "photograph:",
          "join our",
          "watch:");

  private static final List<String> CREDIT_STARTS =
      List.of(
          "source:",
          "sources:",
          "via:",
          "reporting by",
          "(reporting by",
          "additional reporting",
          "(additional reporting",
          "editing by",
          "(editing by",
          "writing by",
          "(writing by",
          "written by",
          "compiled by",
          "translated by",
          "with files from",
          "byline:",
          "photo by",
          "photos by",
          "image credit",
          "photo credit",
          "credit:",
          "credits:",
          "--with assistance",
          "with assistance from");

  private static final List<String> CAPTION_STARTS =
      List.of(
          "photo:",
          "file photo",
          "(file photo",
          "image:",
          "picture:",
          "pictured:",
          "caption:",
          "fig.",
          "figure ",
          "video:",
          "map:");

  private final String text;
  private final List<Span> paragraphs;
  private @Nullable Set<String> shortLines;

  BlockKinds(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  List<Block> blocks() {
    List<Block> out = new ArrayList<>(paragraphs.size());
    boolean bodySeen = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      BlockKind kind = paragraphs.size() == 1 ? BlockKind.BODY : kind(i, bodySeen);
      bodySeen |= kind == BlockKind.BODY;
      out.add(new Block(paragraphs.get(i), kind));
    }
    return out;
  }

  private BlockKind kind(int i, boolean bodySeen) {
    Span span = paragraphs.get(i);
    if (span.length() > LONGEST) {
      return BlockKind.BODY;
    }
    if (starts(span, CREDIT_STARTS) || isByline(span)) {
      return BlockKind.CREDIT;
    }
    if (starts(span, CAPTION_STARTS)) {
      return BlockKind.CAPTION;
    }
    boolean sentence = endsSentence(span);
    if (isFurniture(span)
        || (!sentence || span.length() < 120) && starts(span, FURNITURE_STARTS)
        || isDomain(span)
        || !hasWord(span)) {
      return BlockKind.BOILERPLATE;
    }
    boolean question = sentence && text.charAt(span.end() - 1) == '?';
    if ((!sentence || question) && repeatsLater(span)) {
      return BlockKind.BOILERPLATE;
    }
    if (sentence || isBullet(text, span)) {
      return BlockKind.BODY;
    }
    String line = span.in(text);
    int words = words(line);
    if (isKeywordList(line, words)) {
      return BlockKind.BOILERPLATE;
    }
    boolean heading = i == 0 ? words <= HEADLINE_WORDS : words <= HEADING_WORDS;
    boolean last = i == paragraphs.size() - 1;
    return heading
            && !(last && bodySeen && words > 3 && line.endsWith(":"))
            && !dateline(line)
            && !goesOn(line)
        ? BlockKind.HEADING
        : BlockKind.BODY;
  }

  private boolean starts(Span line, List<String> starts) {
    char first = folded(line.start());
    for (String start : starts) {
      if (start.charAt(0) == first && startsWith(line, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWith(Span line, String start) {
    int length = start.length();
    for (int i = 0; i < length; i++) {
      if (i >= line.length() || folded(line.start() + i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private char folded(int at) {
    char c = text.charAt(at);
    return c == '\u00a0' ? ' ' : Fold.fold(c);
  }

  private boolean isFurniture(Span line) {
    if (line.length() > LONGEST_FURNITURE) {
      return false;
    }
    int end = line.end();
    while (end > line.start() && ":.!>»…→".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String folded = Fold.string(text, line.start(), end).replace('\u00a0', ' ');
    return FURNITURE.contains(folded.strip());
  }

  /** "By Jane Doe", "By JANE DOE and John Roe, Staff Writer": capitals after By, no end mark. */
  private boolean isByline(Span span) {
    if (text.charAt(span.start()) != 'B' || span.length() > 90 || endsSentence(span)) {
      return false;
    }
    String line = span.in(text);
    if (!(line.startsWith("By ") || line.startsWith("BY "))) {
      return false;
    }
    String[] words = line.split(" ");
    return words.length >= 2
        && words.length <= 12
        && Character.isUpperCase(words[1].isEmpty() ? ' ' : words[1].charAt(0))
        && Character.isUpperCase(
            words[words.length - 1].isEmpty() ? ' ' : words[words.length - 1].charAt(0));
  }

  private boolean isDomain(Span line) {
    int dot = -1;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || i - line.start() > 80) {
        return false;
      }
      dot = c == '.' ? i : dot;
    }
    return dot > line.start() && dot < line.end() - 2;
  }

  /**
   * Navigation glued before a headline that comes again ("Homepage News Mayor quits", then "Mayor
   * quits").
   */
  private boolean repeatsLater(Span line) {
    if (line.length() > LONGEST_HEADLINE) {
      return false;
    }
    int limit = Math.min(line.end() - SHORTEST_HEADLINE, line.start() + 40);
    for (int i = line.start() + 1; i < limit; i++) {
      if (text.charAt(i) == ' '
          && shortLines().contains(text.substring(i + 1, line.end()).strip())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> shortLines() {
    Set<String> lines = shortLines;
    if (lines == null) {
      lines = new HashSet<>();
      for (Span span : paragraphs) {
        if (span.length() <= LONGEST_HEADLINE && span.length() >= SHORTEST_HEADLINE) {
          lines.add(span.in(text));
        }
      }
      shortLines = lines;
    }
    return lines;
  }

  /** "Kenya, drought, aid, farming": three items or more, one or two words each. */
  private static boolean isKeywordList(String line, int words) {
    int commas = 0;
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return false; // a date, or a place and a date
      }
      commas += line.charAt(i) == ',' || line.charAt(i) == '|' ? 1 : 0;
    }
    return commas >= 2 && words <= 2 * (commas + 1) && !line.contains(" and ");
  }

  private boolean hasWord(Span line) {
    int at = line.start();
    while (at < line.end()) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  /** An item of a list in the text, or a quotation before its speaker. */
  private static boolean goesOn(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && line.charAt(end - 1) == ',' || line.endsWith(" and") || line.endsWith(" or");
  }

  /** A first paragraph cut before its end: it opens with a dateline. */
  private static boolean dateline(String line) {
    return line.contains("(Reuters)") || line.contains("(AP)") || line.contains("(AFP)");
  }

  private boolean endsSentence(Span line) {
    int end = line.end();
    while (end > line.start() && "\"'”’)]»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > line.start() && ".?!…:;".indexOf(text.charAt(end - 1)) >= 0;
  }

  static boolean isBullet(String text, Span line) {
    char c = text.charAt(line.start());
    if (BULLETS.indexOf(c) >= 0) {
      return true;
    }
    if (line.length() > 2 && (c == '-' || c == '*' || c == '\u2013' || c == '\u2014')) {
      return TokenTable.isSpace(text.charAt(line.start() + 1));
    }
    boolean bracket = c == '('; // "(iv) the rest"
    int start = bracket ? line.start() + 1 : line.start();
    int at = start;
    while (at < line.end() && at - start < 5 && isCount(text.charAt(at), bracket)) {
      at++;
    }
    boolean marked = at > start && at - start <= (bracket ? 4 : 2) && at + 1 < line.end();
    return marked
        && (text.charAt(at) == '.' && !bracket || text.charAt(at) == ')')
        && TokenTable.isSpace(text.charAt(at + 1));
  }

  private static boolean isCount(char c, boolean letters) {
    return Character.isDigit(c) || letters && c >= 'a' && c <= 'z';
  }

  private static int words(String line) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = TokenTable.isSpace(line.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }
}
