package org.nutgraf.engine.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The texts that an engine is tried on: news, odd characters, and what only a fuzzer writes. */
public final class Texts {
  /** What random texts are made of: pieces that tokenizers and sentence splitters stumble on. */
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\ufeff",
    "\u00ad",
    ".",
    ".",
    ",",
    "...",
    "\u2026",
    "?!",
    "\"",
    "\u201c",
    "\u201d",
    "'",
    "\u2019s",
    "``",
    "''",
    "(",
    ")",
    "[",
    "{",
    "-",
    "--",
    "\u2013",
    "\u2014",
    "/",
    "\\",
    "@",
    "#tag",
    "$",
    "\u20ac",
    "%",
    "&",
    "*",
    "_",
    "|",
    "<b>",
    "&amp;",
    "U.S.",
    "Mr.",
    "No. 5",
    "a.m.",
    "e.g.",
    "Reuters",
    "KYIV",
    "said",
    "The",
    "Ada Brandt",
    "don't",
    "can\u2019t",
    "14,000",
    "3.5",
    "1/2",
    "1 1/2",
    "10:30",
    "2025-12-10",
    "http://example.org/a?b=c",
    "a@b.example",
    "well-known",
    "\u0130stanbul",
    "I",
    "i",
    "\u0131",
    "\u00df",
    "\u01c5",
    "e\u0301",
    "\u05e9\u05dc\u05d5\u05dd",
    "\u0645\u0631\u062d",
    "\u202e",
    "\u200d",
    "\u6771\u4eac",
    "\uac00",
    "\ud83d\ude00",
    "\ud83d\udc69\u200d\ud83d\ude80",
    "\ud83c\uddeb\ud83c\uddf7",
    "\ud835\udc00",
    "\ud800",
    "\udfff",
    "\u0000",
    "\u0007",
    "\u001b",
    "\u0085",
    "\uffff",
    "\ufffd"
  };

  private Texts() {}

  /** Returns texts by name: two articles, then the smallest and oddest inputs. */
  public static Map<String, String> fixed() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("article", article());
    texts.put("article with CRLF", article().replace("\n", "\r\n"));
    texts.put("article on one line", article().replace('\n', ' '));
    texts.put("article in capitals", article().toUpperCase(java.util.Locale.ROOT));
    texts.put("empty", "");
    texts.put("blanks", " \t\r\n \u00a0\u200b ");
    texts.put("one letter", "a");
    texts.put("one point", ".");
    texts.put("points", ". . .. ... .... ?!");
    texts.put(
        "control characters", "\u0000\u0001 Tom\u0007 said\u001b[0m so.\u007f\u0085 End\u009f");
    texts.put(
        "emoji", "\ud83d\ude00 Hi \ud83d\udc69\u200d\ud83d\ude80! Go\ud83c\uddeb\ud83c\uddf7.");
    texts.put("lone surrogates", "\udc00 Anna \ud800 met \ud83d. \ude00 Then\udfff");
    texts.put(
        "right to left",
        "\u05d3\u05d5\u05d3 \u05d0\u05de\u05e8: \u05e9\u05dc\u05d5\u05dd. \u202eabc\u202c");
    texts.put(
        "no Latin letter", "\u6771\u4eac\u3067\u5730\u9707\u3002\u6b7b\u8005\u306a\u3057\u3002");
    texts.put("soft hyphens", "The min\u00adis\u00adter re\u00adsigned. His dep\u00aduty stayed.");
    texts.put("byte order mark", "\ufeffOslo fell silent. \ufeff");
    texts.put(
        "quotation marks astray", "\"He said 'no. \u201cShe\u201d \" left\u2019 \u201d ``Why?''");
    texts.put("brackets astray", "(((a [b {c ) ] } . ((( Then ) it ended.");
    texts.put(
        "markup",
        "<p>The <b>mayor</b> &amp; council</p> {\"k\": [1, 2]} https://a.example/x?y=z#q");
    texts.put("fractions", "About 1 1/2 hours and 3\u00a01/4 miles on (555) 010-0199 in 2 x 4.");
    texts.put("capital I with dot", "\u0130lker visited \u0130stanbul. I WILL TITLE IT.");
    return texts;
  }

  /** Returns large texts by name: what takes forever if anything is not linear. */
  public static Map<String, String> large() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("1 MB line of sentences", "The bank in Oslo said 14 men left. ".repeat(30_000));
    texts.put("line without an end", "the bank in Oslo said men left ".repeat(8_000));
    texts.put("long word", "a".repeat(1 << 17));
    texts.put("points", ".".repeat(1 << 17));
    texts.put("letters and points", "a.".repeat(1 << 15));
    texts.put("opening brackets", "(".repeat(1 << 16));
    texts.put("quotation marks", "\" ".repeat(1 << 16));
    texts.put("emoji", "\ud83d\ude00".repeat(1 << 15));
    texts.put("digits and commas", "1,".repeat(1 << 17));
    texts.put("hyphens and letters", "a-".repeat(1 << 16));
    texts.put("short lines", "Oslo\n".repeat(1 << 16));
    texts.put("blanks", "a" + " ".repeat(1 << 20) + "b");
    return texts;
  }

  /** Returns a random text: pieces of text and of any Unicode, the same for the same seed. */
  public static String random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1, 120);
    boolean wild = random.nextInt(4) == 0;
    for (int i = 0; i < length; i++) {
      if (wild && random.nextBoolean()) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextBoolean() ? " " : "");
      }
    }
    return text.toString();
  }

  private static String article() {
    return """
        Home News Harbour

        Ferry line drops its night boats

        By Ada Brandt

        OSLO (Fjordwire) - The ferry company Nordvik Lines said on Tuesday it would end its night \
        service to Bergen, which carried about 14,000 passengers a month, citing "a fuel bill \
        we can't pay."

        "It's not what we wanted," chief executive Dr. Jon K. Vale told reporters. "But 3.5 \
        million kroner a week? No." He added: 'The U.S. owners agreed.'

        What comes next

        - Day boats go on until Dec. 31.
        - Tickets (roughly $500,000 worth) will be paid back...

        The mayor of Bergen, Lise Holm, called the step \u201cshort-sighted\u201d \u2014 and wrong. \
        Ms. Holm\u2019s office didn\u2019t give more details by 10:30 a.m. on Monday.

        Also read

        Sources: Fjordwire
        """;
  }
}
