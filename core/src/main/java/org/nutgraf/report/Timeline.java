package org.nutgraf.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.time.DateMention;
import org.nutgraf.time.Dates;
import org.nutgraf.time.TimeInterval;

/**
 * Draws the dates of an article as an SVG, one row for each stretch of time, in the order of time.
 * Positions are shares of the width, so that the drawing fits any, and its letters keep their size.
 */
final class Timeline {
  private static final int MOST_ROWS = 60;
  private static final int HEAD = 30;
  private static final int ROW = 44;

  private final Html out;
  private final Places places;
  private final List<Row> rows;
  private final Scale scale;
  private final @Nullable LocalDate published;
  private final int all;

  /** Mentions of one stretch of time. */
  private record Row(TimeInterval when, DateMention first, int mentions) {
    Row again() {
      return new Row(when, first, mentions + 1);
    }
  }

  Timeline(Dates dates, Optional<LocalDate> published, Html out, Places places) {
    this.out = out;
    this.places = places;
    this.published = published.orElse(null);
    Map<TimeInterval, Row> byTime = new LinkedHashMap<>();
    for (DateMention date : dates.inOrderOfTime()) {
      TimeInterval when = date.interval().orElseThrow();
      byTime.merge(when, new Row(when, date, 1), (row, same) -> row.again());
    }
    all = byTime.size();
    rows = new ArrayList<>(byTime.values()).subList(0, Math.min(all, MOST_ROWS));
    scale = Scale.of(rows.stream().map(Row::when).toList(), this.published);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write() {
    int height = HEAD + ROW * rows.size() + 4;
    out.open("svg", "class", "timeline", "width", "100%", "height", String.valueOf(height));
    out.element("title", "The dates of the article in the order of time");
    ticks(height);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), HEAD + i * ROW);
    }
    out.close().line();
    if (published != null && scale.holds(published)) {
      String note = "Dashed line: published on " + Labels.day(published) + ".";
      out.element("p", note, "class", "quiet");
    }
    if (all > rows.size()) {
      String note =
          "The first " + rows.size() + " of " + all + " are drawn; the table has them all.";
      out.element("p", note, "class", "quiet");
    }
  }

  private void ticks(int height) {
    out.open("g", "class", "ticks", "aria-hidden", "true").line();
    for (Scale.Tick tick : scale.ticks()) {
      vertical(tick.at(), height, "tick");
      boolean right = tick.at() > 0.9;
      out.element(
          "text",
          tick.label(),
          "x",
          percent(tick.at()),
          "y",
          "14",
          "dx",
          right ? "-5" : "5",
          "text-anchor",
          right ? "end" : "start");
    }
    if (published != null && scale.holds(published)) {
      vertical(scale.at(published.atStartOfDay()), height, "published");
    }
    out.close().line();
  }

  private void vertical(double at, int height, String css) {
    String x = percent(at);
    String to = String.valueOf(height);
    out.open("line", "class", css, "x1", x, "x2", x, "y1", "2", "y2", to).close();
  }

  private void row(Row row, int y) {
    out.open("a", "href", places.link(row.first().span()));
    out.open("rect", "class", "row", "y", String.valueOf(y), "width", "100%", "height", "42");
    out.close();
    bar(row.when(), y + 30);
    String times = row.mentions() > 1 ? " ×\u202f" + row.mentions() : "";
    out.open("text", "x", "2", "y", String.valueOf(y + 20));
    out.element("tspan", Words.cut(Labels.when(row.first()), 46), "class", "date");
    String written = "“" + Words.cut(row.first().text(), 32) + "”" + times;
    out.element("tspan", written, "dx", "8", "class", "written");
    out.close().close().line();
  }

  /** Draws a stretch of time; an arrow where it goes on beyond the ends. */
  private void bar(TimeInterval when, int y) {
    double from = when.from().map(scale::at).orElse(-1.0);
    double to = when.to().map(scale::at).orElse(2.0);
    double left = Math.max(0, Math.min(1, from));
    double right = Math.max(left, Math.min(1, to));
    String top = String.valueOf(y);
    String width = percent(right - left);
    out.open("rect", "class", "bar", "x", percent(left), "width", width, "y", top, "height", "5");
    out.close();
    if (from < 0) {
      arrow("0", "4,-2 -3,2.5 4,7", y);
    }
    if (to > 1) {
      arrow("100%", "-4,-2 3,2.5 -4,7", y);
    }
  }

  private void arrow(String x, String points, int y) {
    out.open("svg", "x", x, "y", String.valueOf(y), "class", "end");
    out.open("polygon", "class", "bar", "points", points).close().close();
  }

  private static String percent(double share) {
    BigDecimal value = BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
    return value.stripTrailingZeros().toPlainString() + "%";
  }
}
