package org.nutgraf.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads names in columns: a word and its label on each line, an empty line after each sentence,
 * {@code -DOCSTART-} or {@code # newdoc} before each document. Labels are BIO (IOB1, IOB2), BIOES,
 * BILOU or BMEWO. Columns are parted by tabs if a line has one, else by blanks.
 */
final class ConllFile {
  private static final String DOCUMENT = "-DOCSTART-";
  private static final String BEGINS = "BSUW";
  private static final String ENDS = "ESULW";
  private static final String PLACES = "BIOESLUMW";
  private static final int LOOKED_AT = 5000;

  /**
   * A name of the gold standard.
   *
   * @param start its first character in the text
   * @param end the character after its last
   * @param label its label without the letter of its place, such as {@code PER}
   * @param line the line where it begins
   */
  record Name(int start, int end, String label, int line) {}

  /**
   * A document: its words spaced as in print, a line for each sentence.
   *
   * @param text its text
   * @param names the names in it
   * @param sentences how many sentences it has
   */
  record Text(String text, List<Name> names, int sentences) {}

  private final String file;
  private final List<String> lines;
  private final boolean eachSentence;
  private final int wordColumn;
  private final int labelColumn;
  private final List<Text> texts = new ArrayList<>();

  private final Spacing spacing = new Spacing();
  private StringBuilder text = new StringBuilder();
  private List<Name> names = new ArrayList<>();
  private int sentences;
  private boolean inSentence;
  private int start = -1;
  private int startLine;
  private String label = "";

  private ConllFile(String file, List<String> lines, boolean eachSentence, int word, int labels)
      throws InputException {
    this.file = file;
    this.lines = lines;
    this.eachSentence = eachSentence;
    labelColumn = labels > 0 ? labels - 1 : findLabels();
    wordColumn = word > 0 ? word - 1 : isNumbered() ? 1 : 0;
  }

  /**
   * Reads a file.
   *
   * @param file its name; packed if it ends in .gz
   * @param eachSentence whether each sentence is a document of its own
   * @param word the column of the words, from 1; 0 to find it: the first, or the second after a
   *     column of running numbers
   * @param labels the column of the labels, from 1; 0 to find it: the last that holds such labels
   * @throws InputException if the file cannot be read so, with the line and the mend
   */
  static List<Text> read(String file, boolean eachSentence, int word, int labels)
      throws InputException {
    List<String> lines = new ArrayList<>();
    try (Opened in = Opened.of(file, System.in)) {
      ByteLines bytes = new ByteLines(in.stream());
      for (byte[] line = bytes.next(); line != null; line = bytes.next()) {
        String read = TextFiles.utf8(file + " line " + (lines.size() + 1), line);
        lines.add(read.endsWith("\r") ? read.substring(0, read.length() - 1) : read);
      }
    } catch (IOException e) {
      throw Opened.failure(file, e);
    }
    return new ConllFile(file, lines, eachSentence, word, labels).read();
  }

  private List<Text> read() throws InputException {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        endSentence();
      } else if (line.startsWith(DOCUMENT)) {
        endSentence();
        endDocument();
      } else if (isComment(line)) {
        if (line.startsWith("# newdoc")) {
          endDocument();
        }
      } else {
        word(columns(line), i + 1);
      }
    }
    endSentence();
    endDocument();
    return texts;
  }

  private void word(String[] columns, int number) throws InputException {
    int wanted = Math.max(wordColumn, labelColumn);
    if (columns.length <= wanted) {
      throw new InputException(
          file
              + " line "
              + number
              + ": has no column "
              + (wanted + 1)
              + " but "
              + columns.length
              + "; name the columns with --conll-column and --word-column");
    }
    String tag = columns[labelColumn];
    if (!isLabel(tag)) {
      throw new InputException(
          file
              + " line "
              + number
              + ": '"
              + tag
              + "' is no label such as B-PER or O; name the column with --conll-column");
    }
    String type = isOutside(tag) ? "" : tag.substring(2);
    char place = isOutside(tag) ? 'O' : tag.charAt(0);
    boolean goesOn = start >= 0 && type.equals(label) && BEGINS.indexOf(place) < 0;
    if (!goesOn) {
      endName();
    }
    text.append(spacing.blankBefore(columns[wordColumn]) ? " " : "");
    inSentence = true;
    if (!type.isEmpty() && !goesOn) {
      start = text.length();
      startLine = number;
      label = type;
    }
    text.append(columns[wordColumn]);
    if (ENDS.indexOf(place) >= 0) {
      endName();
    }
  }

  private void endName() {
    if (start >= 0) {
      names.add(new Name(start, text.length(), label, startLine));
    }
    start = -1;
  }

  private void endSentence() {
    endName();
    if (inSentence) {
      text.append('\n');
      sentences++;
      inSentence = false;
      spacing.sentence();
      if (eachSentence) {
        endDocument();
      }
    }
  }

  private void endDocument() {
    if (text.length() > 0) {
      texts.add(new Text(text.toString(), names, sentences));
    }
    text = new StringBuilder();
    names = new ArrayList<>();
    sentences = 0;
  }

  /** Returns whether a line is a comment, as of Universal Dependencies, and not a word "#". */
  private boolean isComment(String line) {
    if (!line.startsWith("#") || inSentence) {
      return false;
    }
    String[] columns = columns(line);
    return columns.length <= labelColumn || !isLabel(columns[labelColumn]);
  }

  private int findLabels() throws InputException {
    List<String[]> rows = sample().stream().map(ConllFile::columns).toList();
    int width = rows.isEmpty() ? 0 : rows.get(0).length;
    for (int column = width - 1; column >= 0; column--) {
      int at = column;
      List<String> values =
          rows.stream().filter(row -> row.length > at).map(row -> row[at]).toList();
      if (values.stream().allMatch(ConllFile::isLabel)
          && values.stream().anyMatch(v -> !isOutside(v))) {
        return column;
      }
    }
    throw new InputException(
        file + ": no column holds labels such as B-PER and O; name it with --conll-column");
  }

  private boolean isNumbered() {
    int expected = 0;
    for (String line : lines.subList(0, Math.min(lines.size(), LOOKED_AT))) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith(DOCUMENT)) {
        expected = 0;
      } else if (labelColumn < 2 || !columns(line)[0].equals(Integer.toString(++expected))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the first lines with words. */
  private List<String> sample() {
    return lines.stream()
        .limit(LOOKED_AT)
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(DOCUMENT))
        .toList();
  }

  private static String[] columns(String line) {
    return line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split("\\s+");
  }

  private static boolean isLabel(String tag) {
    return isOutside(tag)
        || tag.length() > 2
            && (tag.charAt(1) == '-' || tag.charAt(1) == '_')
            && PLACES.indexOf(tag.toUpperCase(Locale.ROOT).charAt(0)) >= 0;
  }

  private static boolean isOutside(String tag) {
    return tag.equals("O") || tag.equals("_");
  }
}
