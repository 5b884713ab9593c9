package org.nutgraf.examples.newsroom;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window and without a network, with a profile of its own. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;
  private final Path pictures;

  /**
   * Starts it.
   *
   * @param work an empty directory for its profile
   * @param pictures where screenshots go
   */
  Browser(Path work, Path pictures) throws IOException {
    this.pictures = Files.createDirectories(pictures);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(property("driver", "/usr/bin/chromedriver")))
            .build();
    ChromeOptions options = new ChromeOptions().setBinary(property("binary", "/usr/bin/chromium"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-prefers-reduced-motion",
        "--hide-scrollbars",
        "--user-data-dir=" + work);
    driver = new ChromeDriver(service, options);
  }

  private static String property(String name, String otherwise) {
    return System.getProperty("browser." + name, otherwise);
  }

  void open(Path page, int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.get(page.toUri().toString());
  }

  String address() {
    String address = driver.getCurrentUrl();
    return address == null ? "" : address;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  /** What the browser computes for a property of the first element that a selector finds. */
  String style(String selector, String property) {
    return find(selector).getCssValue(property);
  }

  /** Shows the page as on paper, or in the dark. */
  void media(String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Takes a picture of what is seen, and returns its size in bytes. */
  long picture(String name) throws IOException {
    Path file = pictures.resolve(name + ".png");
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    return Files.size(file);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
