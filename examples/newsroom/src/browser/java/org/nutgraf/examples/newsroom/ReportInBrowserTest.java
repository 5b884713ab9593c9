package org.nutgraf.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Opens the report of both seed articles in Chromium. Screenshots are left in {@code
 * target/screenshots}, the report in {@code target/report}.
 */
class ReportInBrowserTest {
  private static final Path REPORT = Path.of("target", "report").toAbsolutePath();
  private static final int SMALLEST_PICTURE = 20_000;
  private static final String CLEAR = "rgba(0, 0, 0, 0)";

  private static Browser browser;

  @BeforeAll
  static void writeAndStart(@TempDir Path work) throws IOException {
    PrintStream out =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    WriteReport.write(Story.read(), REPORT, out);
    browser = new Browser(work, Path.of("target", "screenshots"));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open() {
    browser.media("screen", "light");
    browser.open(REPORT.resolve("1.html"), 1280, 1000);
  }

  private static boolean isInView(WebElement element) {
    String script =
        "const r = arguments[0].getBoundingClientRect();"
            + "return r.top >= 0 && r.bottom <= window.innerHeight;";
    return browser.run(script, element).equals(true);
  }

  @Test
  void claim_jumpsToItsSentence() throws IOException {
    List<WebElement> claims = browser.all("#claims a.claim");
    WebElement last = claims.get(claims.size() - 1);
    assertThat(last.getText()).contains("Russian authorities", "stated");
    assertThat(browser.all(":target")).isEmpty();

    last.click();

    WebElement sentence = browser.find(".s:target");
    assertThat(sentence.getText()).startsWith("Russian authorities stated in November");
    assertThat(browser.address()).endsWith("#" + sentence.getAttribute("id"));
    assertThat(isInView(sentence)).isTrue();
    assertThat(browser.style(".s:target", "background-color")).isNotEqualTo(CLEAR);
    assertThat(browser.picture("claim")).isGreaterThan(SMALLEST_PICTURE);
  }

  @Test
  void cue_jumpsToItsClaim() {
    browser.all("#article a.cue").get(0).click();

    assertThat(browser.find("li:target").getText()).contains("Local leaders", "say");
  }

  @Test
  void filter_hidesItsLayer_andLeavesTheText() throws IOException {
    String text = browser.find("#article").getText();
    assertThat(browser.style("#article .q", "background-color")).isNotEqualTo(CLEAR);

    browser.find("label[for=show-q]").click();

    assertThat(browser.style("#article .q", "background-color")).isEqualTo(CLEAR);
    assertThat(browser.style("#article .n", "background-color")).isNotEqualTo(CLEAR);
    assertThat(browser.find("#article").getText()).isEqualTo(text);
    assertThat(browser.picture("filter")).isGreaterThan(SMALLEST_PICTURE);

    browser.find("label[for=show-q]").click();
    assertThat(browser.style("#article .q", "background-color")).isNotEqualTo(CLEAR);
  }

  @Test
  void certainty_hidesClaims() {
    int all = browser.all("#claims li").size();
    browser.find("label[for=show-asserted]").click();
    assertThat(browser.all("#claims li").stream().filter(WebElement::isDisplayed))
        .isNotEmpty()
        .hasSizeLessThan(all)
        .allMatch(claim -> claim.getText().contains("hedged"));
  }

  @Test
  void keyboard_reachesEverything() {
    WebElement focused = browser.find("body");
    focused.sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.focused().sendKeys(Keys.TAB, Keys.TAB);
    assertThat(browser.focused().getAttribute("id")).isEqualTo("show-n");
    assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.focused().sendKeys(Keys.SPACE);
    assertThat(browser.style("#article .n", "background-color")).isEqualTo(CLEAR);
  }

  @Test
  void page_loadsNothing() {
    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.run("return document.scripts.length")).isEqualTo(0L);
  }

  @Test
  void narrowPage_fitsItsWindow() throws IOException {
    for (String file : List.of("1.html", "2.html", "index.html")) {
      browser.open(REPORT.resolve(file), 500, 900);
      assertThat(browser.run("return document.documentElement.scrollWidth - window.innerWidth"))
          .as(file)
          .isEqualTo(0L);
      assertThat(browser.picture("narrow-" + file)).isGreaterThan(SMALLEST_PICTURE);
    }
  }

  @Test
  void darkPage_hasLightLetters() throws IOException {
    browser.media("screen", "dark");
    assertThat(browser.style("body", "background-color")).isEqualTo("rgba(20, 23, 26, 1)");
    assertThat(browser.style("body", "color")).isEqualTo("rgba(230, 228, 223, 1)");
    assertThat(browser.picture("dark")).isGreaterThan(SMALLEST_PICTURE);
  }

  @Test
  void printedPage_isWhite_andHasNoSwitches() throws IOException {
    browser.media("print", "dark");
    assertThat(browser.style("body", "background-color")).isEqualTo("rgba(255, 255, 255, 1)");
    assertThat(browser.find(".filters").isDisplayed()).isFalse();
    assertThat(browser.style("#claims", "position")).isEqualTo("static");
    assertThat(browser.picture("print")).isGreaterThan(SMALLEST_PICTURE);
  }

  @Test
  void index_leadsToASentenceOfAnArticle() throws IOException {
    browser.open(REPORT.resolve("index.html"), 1280, 1000);
    assertThat(browser.find("#speakers h3").getText()).isEqualTo("Alexander Khinshtein");
    assertThat(browser.picture("index")).isGreaterThan(SMALLEST_PICTURE);

    browser.find("#speakers a.claim").click();

    assertThat(browser.address()).contains("/1.html#");
    assertThat(browser.find(".s:target").getText()).contains("Khinshtein");
    browser.find("a.back").click();
    assertThat(browser.address()).endsWith("/index.html");
  }
}
