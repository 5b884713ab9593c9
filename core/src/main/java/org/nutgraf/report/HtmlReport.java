package org.nutgraf.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Several articles as HTML for people: a page for each, and an index with who says what in them and
 * where their figures are in conflict. Every page is one file with nothing loaded from elsewhere
 * and no script; its bytes are to be UTF-8. Immutable and thread-safe.
 *
 * <pre>{@code
 * HtmlReport.of(List.of(first, second)).writeTo(Path.of("report"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HtmlReport {
  /** The file of the index. */
  public static final String INDEX = "index.html";

  private static final int LONGEST_NAME = 40;

  private final List<Article> articles;
  private final List<String> files;

  private HtmlReport(List<Article> articles) {
    this.articles = List.copyOf(articles);
    int digits = String.valueOf(articles.size()).length();
    List<String> names = new ArrayList<>(articles.size());
    for (Article article : articles) {
      String number = String.valueOf(names.size() + 1);
      names.add("0".repeat(digits - number.length()) + number + slug(article) + ".html");
    }
    files = List.copyOf(names);
  }

  /**
   * {@return a report of several articles}
   *
   * @param all the articles in the order in which they are shown
   */
  public static HtmlReport of(Collection<? extends Reportable> all) {
    return new HtmlReport(all.stream().map(Reportable::article).toList());
  }

  /**
   * {@return one article as a page of its own}
   *
   * @param one the article
   */
  public static String page(Reportable one) {
    return new ArticlePage(one.article()).write(Optional.empty());
  }

  /** The last part of a path that an id may be, in letters that every file system takes. */
  private static String slug(Article article) {
    String id = article.document().id();
    String name = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    StringBuilder out = new StringBuilder();
    for (char c : (dot > 0 ? name.substring(0, dot) : name).toCharArray()) {
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      if (plain) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
      if (out.length() == LONGEST_NAME) {
        break;
      }
    }
    return out.isEmpty() ? "" : "-" + out;
  }

  /** {@return the files of the articles, in their order, such as "2-budget.html"} */
  public List<String> files() {
    return files;
  }

  /**
   * {@return the page of an article, with a link to the index}
   *
   * @param number which one, from 0 on
   */
  public String page(int number) {
    return new ArticlePage(articles.get(number)).write(Optional.of(INDEX));
  }

  /** {@return the page of the index} */
  public String index() {
    return new IndexPage(articles, files).write();
  }

  /**
   * Writes the index and the page of each article, over files of the same names.
   *
   * @param directory where to; made if it does not exist
   * @throws IOException if it cannot be written
   */
  public void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(directory.resolve(files.get(i)), page(i));
    }
    Files.writeString(directory.resolve(INDEX), index());
  }
}
