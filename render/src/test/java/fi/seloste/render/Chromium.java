package fi.seloste.render;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The browser of this machine and what steers it.
 *
 * @param browser the program {@code chromium} or one of its kind
 * @param driver the program {@code chromedriver} of the same version
 */
record Chromium(Path browser, Path driver) {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final String ADVICE =
      "No Chromium with its driver was found in the PATH: install the packages chromium and"
          + " chromium-driver (Debian), or Chrome and chromedriver of one version.";

  /** Those of this machine, if it has both. */
  static Optional<Chromium> ofThisMachine() {
    return BROWSERS.stream()
        .flatMap(name -> program(name).stream())
        .findFirst()
        .flatMap(browser -> program("chromedriver").map(driver -> new Chromium(browser, driver)));
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Gives tests the one {@link Browser}. Where there is none they are skipped, but fail where the
   * environment says {@code CI=true}: there is one.
   */
  static final class Tests implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (ofThisMachine().isPresent()) {
        return ConditionEvaluationResult.enabled("There is a browser.");
      } else if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(ADVICE);
      }
      return ConditionEvaluationResult.disabled(ADVICE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(
              Browser.class, key -> new Browser(ofThisMachine().orElseThrow()), Browser.class);
    }
  }
}
