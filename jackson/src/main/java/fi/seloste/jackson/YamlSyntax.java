package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Says in words why a text is not YAML, and where.
 *
 * <p>The parser's own messages are made for programmers and quote the text; they only tell here
 * which fault it is. One that is not known gets a sentence that always holds.
 */
final class YamlSyntax {

  private static final String UNKNOWN = "the text cannot be read on from here";

  private YamlSyntax() {}

  /** Stops at the first character that YAML does not allow, and at a line that is too long. */
  static void checkCharacters(Source source, Problems problems) {
    int line = source.start;
    for (int i = source.start; i < source.end; i++) {
      int c = source.at(i);
      if (c == '\n' || c == '\r') {
        line = i + 1;
      } else if (i - line >= YamlTokens.LONGEST_LINE) {
        throw stop(
            problems,
            line,
            "",
            "the line is longer than " + YamlTokens.LONGEST_LINE + " bytes; break it up");
      } else if (c < 0x20 && c != '\t' || c == 0x7F || c == 0xC2 || c == 0xEF) {
        int bad = forbidden(source, i);
        if (bad >= 0) {
          throw stop(problems, i, "", forbidden(bad));
        }
      }
    }
  }

  /** The forbidden character at an offset, in one to three bytes; -1 if it is allowed. */
  private static int forbidden(Source source, int i) {
    int c = source.at(i);
    if (c == 0xC2) {
      int second = source.at(i + 1);
      return second < 0xA0 && second != 0x85 ? second : -1;
    } else if (c == 0xEF) {
      boolean last = source.at(i + 1) == 0xBF && source.at(i + 2) >= 0xBE;
      return last ? 0xFFC0 | source.at(i + 2) & 0x3F : -1;
    }
    return c;
  }

  private static String forbidden(int c) {
    return Quoting.character(c)
        .concat(" must not stand here; write \"")
        .concat(Quoting.escape((char) c))
        .concat("\" in a text in double quotes");
  }

  /** Where the first escape stands, from an offset on, that has no character. */
  static int wrongEscape(Source source, int from) {
    for (int i = from; i < source.end; i++) {
      if (source.at(i) == '\\') {
        int kind = i + 1 < source.end ? source.at(i + 1) : 0;
        int length = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (length > 0 && !isCharacter(source, i + 2, length)) {
          return i;
        }
        i++;
      }
    }
    return from;
  }

  private static boolean isCharacter(Source source, int from, int length) {
    long number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = i < source.end ? Character.digit(source.at(i), 16) : -1;
      if (digit < 0) {
        return false;
      }
      number = number << 4 | digit;
    }
    return number <= Character.MAX_CODE_POINT;
  }

  /**
   * Notes what the parser refused.
   *
   * @param last where what it gave last begins
   */
  static Problems.Stop explain(
      YamlEngineException refusal,
      Source source,
      int last,
      YamlTokens.CodePoints places,
      Problems problems,
      String pointer) {
    if (!(refusal instanceof MarkedYamlEngineException)) { // which says nowhere where
      return refusal instanceof YamlVersionException
          ? stop(problems, source.start, pointer, "the version of YAML must be 1.1 or 1.2")
          : stop(problems, last, pointer, unmarked(said(refusal.getMessage())));
    }
    MarkedYamlEngineException marked = (MarkedYamlEngineException) refusal;
    int from = marked.getContextMark().map(places::offset).orElse(-1);
    int at = marked.getProblemMark().map(places::offset).orElse(Math.max(from, source.start));
    String problem = said(marked.getProblem());
    String context = said(marked.getContext());
    String open = from < 0 ? "" : open(context).concat(" from ") + source.position(from);
    if (at >= source.end && from >= 0 && !open(context).isEmpty()) {
      return stop(
          problems, source.end, pointer, "the text ends too early; still open: ".concat(open));
    }
    if (context.contains(" an alias") || context.contains(" an anchor")) {
      return stop(problems, from, pointer, "a text that begins with '&' or '*' stands in quotes");
    } else if (context.contains(" a tag") || problem.contains(" tag handle")) {
      return stop(problems, from, pointer, "a text that begins with '!' stands in quotes");
    } else if (context.contains(" simple key") && from >= 0) {
      return stop(problems, from, pointer, "expected ': ' after the name, on the same line");
    }
    if (problem.startsWith("found unknown escape")) {
      at -= 1; // the backslash
    } else if (problem.startsWith("expected escape")) {
      at -= 2;
    }
    return stop(problems, at, pointer, message(problem, context, open, source, at));
  }

  private static String unmarked(String message) {
    return message.startsWith("A simple key is required")
        ? "the value does not end where it should; check its quotes, and how far its lines are"
            + " indented"
        : UNKNOWN;
  }

  private static String message(
      String problem, String context, String open, Source source, int at) {
    int c = at < source.end ? source.at(at) : 0;
    if (problem.startsWith("found character")) {
      return c == '\t'
          ? "a tab must not indent; use spaces"
          : "a text that begins with " + Quoting.character(c) + " stands in quotes";
    } else if (problem.startsWith("sequence entries are not allowed")) {
      return "a list must not begin here; each item stands on a line of its own";
    } else if (problem.startsWith("mapping values are not allowed")) {
      return "':' must not stand here; put a text that holds ': ' in quotes, and check how far the"
          + " line is indented";
    } else if (problem.startsWith("mapping keys are not allowed")) {
      return "'?' must not stand here; a text that begins with it stands in quotes";
    } else if (problem.startsWith("found unexpected document separator")) {
      return "three dashes or dots must not stand here; still open: ".concat(open);
    } else if (problem.startsWith("found unknown escape character")) {
      return "'\\' must not stand alone in double quotes; write \\\\";
    } else if (problem.startsWith("expected escape sequence")) {
      return "the escape needs hexadecimal digits: \\x two, \\u four, \\U eight";
    } else if (c == ':') { // of which the others have said so already
      return "a name is missing before ':'";
    } else if (problem.startsWith("expected <block end>")) {
      return "this does not go on with "
          .concat(open)
          .concat("; check how far it is indented, and quotes");
    } else if (problem.startsWith("expected ',' or '")) {
      boolean list = context.contains("sequence");
      return "expected a comma or '".concat(list ? "]'" : "}'").concat(" in ").concat(open);
    } else if (problem.startsWith("expected the node content")) {
      return "expected a value";
    } else if (problem.contains("'<document start>'") || problem.contains("'<document end>'")) {
      return "the notice ends before here, but something follows";
    } else if (context.contains("block scalar")) {
      return "'|' and '>' stand last on their line, and the lines of the text below, indented alike";
    } else if (context.contains("directive") || problem.contains("directive")) {
      return "a line that begins with '%' must not stand here";
    }
    return UNKNOWN;
  }

  /** What was begun and is not at its end. */
  private static String open(String context) {
    if (context.contains("quoted scalar")) {
      return "the text";
    } else if (context.contains("sequence") || context.contains("collection")) {
      return "the list";
    }
    return context.contains("mapping") ? "the object" : "";
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Problems.Stop stop(Problems problems, int offset, String pointer, String message) {
    problems.fatal(offset, pointer, message);
    return Problems.Stop.SIGN;
  }
}
