package fi.seloste.validation.report;

import fi.seloste.validation.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Foreign text in a CommonMark document. Renders as it is and makes no markup, neither of
 * CommonMark nor of GitHub: no links of bare web addresses, no formulas, and nobody is mentioned.
 */
final class MarkdownText {

  private static final String MARKUP = "\\`*_{}[]<>#|~&$!";
  private static final Pattern BEGINNING_OF_LIST = Pattern.compile("(?:\\d*)([-+.)])");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=www)\\.|:(?=\\S)");
  private static final Pattern MENTION = Pattern.compile("(?<![\\p{Alnum}_])@(?=\\p{Alnum})");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  /** A word joiner, which is not seen. */
  private static final String JOINER = "&#8288;";

  private MarkdownText() {}

  /** The text on one line, to stand in a paragraph or a heading, at its beginning too. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    PlainText.line(text)
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    Matcher list = BEGINNING_OF_LIST.matcher(escaped);
    if (list.lookingAt()) {
      escaped.insert(list.start(1), '\\');
    }
    String unlinked = ADDRESS.matcher(escaped).replaceAll("\\\\$0");
    return MENTION.matcher(unlinked).replaceAll("@" + JOINER);
  }

  /** The text on one line as code; nothing if it is blank. */
  static String code(String text) {
    String line = PlainText.line(text).strip();
    if (line.isEmpty()) {
      return "";
    }
    int longest =
        BACKTICKS.matcher(line).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + space + line + space + fence;
  }
}
