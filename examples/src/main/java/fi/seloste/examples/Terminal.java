package fi.seloste.examples;

import java.io.Console;
import java.util.Map;

/** What the program knows of the terminal it may run in. */
final class Terminal {

  private Terminal() {}

  /** Whether this program is to colour its text. */
  static boolean wantsColours() {
    return isThere() && takesColours(System.getenv());
  }

  /**
   * Whether standard output is a terminal. Since JDK 22 there is a console even where it is not.
   */
  static boolean isThere() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Whether a terminal in this environment is to get colours: see no-color.org. */
  static boolean takesColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
