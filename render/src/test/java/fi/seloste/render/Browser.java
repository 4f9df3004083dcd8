package fi.seloste.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a window, in which tests open pages as people do. One serves all tests; it is
 * started when the first asks for it, and closed after the last.
 *
 * <p>The pages stay in {@code target/pages}, to be looked at.
 */
final class Browser implements AutoCloseable {

  /**
   * Warns that it knows no protocol as new as the browser's, of which the tests use what is old.
   */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static final Path PAGES = Path.of("target", "pages").toAbsolutePath();
  private static final String AXE = axe();

  /** WCAG 2.2, levels A and AA, and what is good practice besides. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Counts what a page runs and gathers what its policy held off. */
  private static final String WATCHING =
      """
      window.ran = 0;
      window.breaches = [];
      window.alert = () => { window.ran++; };
      document.addEventListener('securitypolicyviolation',
        event => window.breaches.push(event.violatedDirective + ' ' + event.blockedURI));
      """;

  private final ChromeDriver driver;

  Browser(Chromium chromium) {
    VERSIONS.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--hide-scrollbars",
        "--disable-dev-shm-usage");
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox"); // there is none for root
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromium.driver().toFile())
            .usingAnyFreePort()
            .build();
    this.driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCHING));
  }

  /** Sets the width of the window in CSS pixels, and whether its owner likes it dark. */
  void window(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Opens a page, and forgets what came before. */
  void open(String name, String html) {
    Path file = PAGES.resolve(name.replaceAll("[^A-Za-z0-9-]+", "-") + ".html");
    try {
      Files.createDirectories(PAGES);
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    requests();
    complaints();
    driver.get(file.toUri().toString());
  }

  /** What a script gives that the test runs in the page, whatever the page's policy is. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Presses a key, as people do who use no mouse. */
  void press(CharSequence key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  /** Presses the key that leads to what comes next. */
  void next() {
    press(Keys.TAB);
  }

  /** The title of the window. */
  String title() {
    return driver.getTitle();
  }

  /**
   * What axe-core finds in the open page, as sentences; nothing if all is well. Of elements that
   * look the same, for they stand in the same elements with the same classes, it asks for the
   * contrast of one: asking for each takes ten times as long.
   */
  List<String> barriers() {
    return axe(TAGS);
  }

  /** What axe-core finds of that which depends on the width of the window and on colours. */
  List<String> barriersOfLook() {
    return axe(List.of("color-contrast", "target-size", "scrollable-region-focusable"));
  }

  private List<String> axe(List<String> tagsOrRules) {
    if (Boolean.TRUE.equals(run("return typeof axe === 'undefined'"))) {
      run(AXE);
    }
    Object found =
        driver.executeAsyncScript(
            """
            const [tagsOrRules, done] = arguments;
            const looks = new Set();
            for (const element of document.body.querySelectorAll('*')) {
              let look = '';
              for (let e = element; e; e = e.parentElement) {
                look += e.tagName + '.' + e.className + ' ';
              }
              const words = [...element.childNodes].some(
                node => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
              if (words && !looks.has(look)) {
                looks.add(look);
                element.dataset.first = '';
              }
            }
            axe.configure({rules: [{id: 'color-contrast', selector: '[data-first]'}]});
            axe.run({runOnly: tagsOrRules, resultTypes: ['violations'], preload: false})
              .then(results => done(results.violations.flatMap(violation => violation.nodes.map(
                node => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary}`))))
              .catch(error => done(['axe-core failed: ' + error]));
            """,
            tagsOrRules);
    return strings(found);
  }

  /** What reaches beyond the window to the right, so that people have to scroll there and back. */
  List<String> overflow() {
    Object found =
        run(
            """
            const width = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= width ? []
              : [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > width)
                .map(element => `wider than ${width}: ${element.outerHTML.slice(0, 100)}`);
            """);
    return strings(found);
  }

  private static List<String> strings(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /**
   * The addresses that the page has asked for since it was opened, its own first; not those that
   * its policy held off.
   */
  List<String> requests() {
    Map<String, String> requests = new LinkedHashMap<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
      JsonNode event = message.path("params");
      String id = event.path("requestId").asString("");
      if (message.path("method").asString().equals("Network.requestWillBeSent")) {
        requests.put(id, event.path("request").path("url").asString());
      } else if (event.path("blockedReason").asString("").equals("csp")) {
        requests.remove(id);
      }
    }
    return List.copyOf(requests.values());
  }

  /** What the browser has written to its console: faults of scripts, breaches of the policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String axe() {
    String file = "axe.min.js";
    ClassLoader everything = Browser.class.getClassLoader(); // the class would ask its module
    try (InputStream in = Objects.requireNonNull(everything.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
