package fi.seloste.jackson;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code script} elements of a page, found as the tokenizer of the HTML Standard finds them
 * (section 13.2.5): none in a comment, a title, a style sheet, an input field or the text of
 * another script, and whatever the order, case and quotes of the attributes.
 *
 * <p>Drawings and formulas follow rules of their own, so their scripts are not among these; HTML
 * within them is HTML. What is broken ends where it ends in a browser, but for an element of HTML
 * that is left open within a drawing or formula: it ends with what holds it. The whole page is gone
 * through once.
 */
final class HtmlScripts {

  private static final Set<String> WITHOUT_ELEMENTS =
      Set.of("iframe", "noembed", "noframes", "style", "textarea", "title", "xmp");

  /** What stands in these parts of a drawing or a formula is HTML again. */
  private static final Map<String, Set<String>> INTEGRATION_POINTS =
      Map.of(
          "svg", Set.of("desc", "foreignobject", "title"),
          "math", Set.of("mi", "mn", "mo", "ms", "mtext"));

  /** Of HTML; no drawing or formula can hold them, so they end it. */
  private static final Set<String> BREAKING_OUT =
      Set.of(
          ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
                  + " img li listing menu meta nobr ol p pre ruby s small span strike strong sub"
                  + " sup table tt u ul var")
              .split(" "));

  /** The encodings of an annotation that make it HTML. */
  private static final Set<String> HTML_TYPES = Set.of("text/html", "application/xhtml+xml");

  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?");

  private static final int NONE = -1;
  private static final int DEEPEST = 256; // what is deeper is not told from what holds it
  private static final int LONGEST_NAME = 20; // of those that matter
  private static final int LONGEST_VALUE = 100;

  private static final String HTML = "html";

  /**
   * A drawing or a formula that is open, a part of it, or HTML in one.
   *
   * @param kind {@code svg}, {@code math} or {@code html}
   */
  private record Frame(String name, String kind) {
    boolean isForeign() {
      return !kind.equals(HTML);
    }
  }

  private final Source page;
  private final int end;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int at;

  /** The tag that was read last. */
  private String name = "";

  private int tag;
  private boolean closesItself;
  private @Nullable String id;
  private @Nullable String type;
  private @Nullable String encoding;

  /** The text of the script that was found last. */
  private int text;

  private int textEnd;

  HtmlScripts(Source page) {
    this.page = page;
    this.end = page.end;
    this.at = page.start;
  }

  /** Goes to the next script; false if there is none. */
  boolean next() {
    while (at < end) {
      if (page.at(at) != '<') {
        at++;
      } else if (markup()) {
        return true;
      }
    }
    return false;
  }

  /** The offset of its tag. */
  int tag() {
    return tag;
  }

  /** Its id; empty if it has none. */
  String id() {
    return id == null ? "" : id;
  }

  /** Its media type; empty if it has none. */
  String type() {
    return type == null ? "" : type;
  }

  /** What stands in it. */
  Source text() {
    return page.part(text, textEnd);
  }

  /** Whether the page ends before it does. */
  boolean isCutOff() {
    return textEnd == end;
  }

  /** Goes behind what a {@code <} begins; whether that is a script. */
  private boolean markup() {
    tag = at++;
    int c = here();
    if (isLetter(c)) {
      return readTag() && begins();
    }
    if (c == '/') {
      at++;
      if (isLetter(here())) {
        if (readTag()) {
          ends();
        }
      } else {
        skipTo(">");
      }
    } else if (c == '!') {
      at++;
      if (isHere("--")) {
        at += 2;
        skipComment();
      } else {
        skipTo(!frames.isEmpty() && isHere("[CDATA[") ? "]]>" : ">");
      }
    } else if (c == '?') {
      skipTo(">");
    }
    return false;
  }

  // ---- tags

  /** Reads a tag from its name on; false if the page ends in it, so that there is none. */
  private boolean readTag() {
    id = null;
    type = null;
    encoding = null;
    int from = at;
    while (at < end && !isSpace(here()) && here() != '/' && here() != '>') {
      at++;
    }
    name = lowerCase(from, at);
    while (true) {
      closesItself = false;
      while (isSpace(here()) || here() == '/') {
        closesItself = here() == '/';
        at++;
      }
      if (at == end) {
        return false;
      } else if (here() == '>') {
        at++;
        return true;
      }
      attribute();
    }
  }

  /** Of an attribute that stands twice the first counts. */
  private void attribute() {
    int from = at++; // even an equals sign begins a name
    while (at < end && !isSpace(here()) && here() != '/' && here() != '>' && here() != '=') {
      at++;
    }
    String attribute = lowerCase(from, at);
    skipSpace();
    String value = "";
    if (here() == '=') {
      at++;
      skipSpace();
      value = value();
    }
    switch (attribute) {
      case "id" -> id = id == null ? value : id;
      case "type" -> type = type == null ? value : type;
      case "encoding" -> encoding = encoding == null ? value : encoding;
      default -> {} // says nothing of where scripts are
    }
  }

  private String value() {
    int quote = here();
    if (quote != '"' && quote != '\'') {
      int from = at;
      while (at < end && !isSpace(here()) && here() != '>') {
        at++;
      }
      return decoded(from, at);
    }
    int from = ++at;
    while (at < end && here() != quote) {
      at++;
    }
    int to = at;
    at = Math.min(at + 1, end);
    return decoded(from, to);
  }

  /** A value with its numeric references resolved; those by name say no letter or digit. */
  private String decoded(int from, int to) {
    String value = page.text(from, Math.min(to, from + LONGEST_VALUE));
    if (!value.contains("&#")) {
      return value;
    }
    return REFERENCE.matcher(value).replaceAll(found -> quoteReplacement(character(found)));
  }

  private static String character(MatchResult reference) {
    String hex = reference.group(1);
    int c = hex == null ? Integer.parseInt(reference.group(2)) : Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(c) ? Character.toString(c) : "\uFFFD";
  }

  // ---- elements

  /** What a start tag changes; whether it begins a script. */
  private boolean begins() {
    if (isForeign() && BREAKING_OUT.contains(name)) {
      breakOut();
    }
    if (isForeign() || INTEGRATION_POINTS.containsKey(name)) {
      beginsForeign();
    } else if (name.equals("plaintext")) {
      at = end;
    } else if (WITHOUT_ELEMENTS.contains(name)) {
      at = Math.min(endOfText() + 2, end);
      readTag(); // its own end tag, whatever else is open
    } else if (name.equals("script")) {
      text = at;
      textEnd = endOfScript();
      at = textEnd;
      return true;
    } else if (isOpen(name)) { // its end is not the end of that
      open(HTML);
    }
    return false;
  }

  private boolean isOpen(String part) {
    for (Frame frame : frames) {
      if (frame.name.equals(part)) {
        return true;
      }
    }
    return false;
  }

  private void beginsForeign() {
    if (!closesItself) { // a formula in a drawing is a drawing
      String kind = isForeign() ? frames.element().kind : name;
      open(isIntegrationPoint(kind) ? HTML : kind);
    }
  }

  private void open(String kind) {
    if (frames.size() < DEEPEST) {
      frames.push(new Frame(name, kind));
    }
  }

  private boolean isIntegrationPoint(String kind) {
    return INTEGRATION_POINTS.getOrDefault(kind, Set.of()).contains(name)
        || kind.equals("math")
            && name.equals("annotation-xml")
            && encoding != null
            && HTML_TYPES.contains(encoding.toLowerCase(Locale.ROOT));
  }

  private boolean isForeign() {
    Frame frame = frames.peek();
    return frame != null && frame.isForeign();
  }

  private void breakOut() {
    while (isForeign()) {
      frames.pop();
    }
  }

  /** What an end tag changes: it ends the drawing, or the part, that it names, and all in it. */
  private void ends() {
    int open = 0;
    for (Frame frame : frames) {
      open++;
      if (frame.name.equals(name)) {
        for (; open > 0; open--) {
          frames.pop();
        }
        return;
      }
    }
    if (name.equals("p") || name.equals("br")) {
      breakOut();
    }
  }

  /** Where the end tag begins of an element that has text alone, or the page ends. */
  private int endOfText() {
    String element = name;
    for (int i = at; i < end; i++) {
      if (page.at(i) == '<' && isTag(i + 1, "/", element)) {
        return i;
      }
    }
    return end;
  }

  /**
   * Where the end tag of a script begins, or the page ends. Old pages hide scripts from old
   * browsers in comments: a script that begins in a comment in the script must end in it.
   */
  private int endOfScript() {
    boolean hidden = false;
    boolean nested = false;
    int dashes = 0;
    for (int i = at; i < end; i++) {
      int c = page.at(i);
      if (c == '-') {
        dashes++;
        continue;
      } else if (c == '>' && dashes >= 2) {
        hidden = false;
        nested = false;
      } else if (c == '<' && isTag(i + 1, "/", "script")) {
        if (!nested) {
          return i;
        }
        nested = false;
      } else if (c == '<' && hidden && !nested && isTag(i + 1, "", "script")) {
        nested = true;
      } else if (c == '<' && !hidden && isAt(i + 1, "!--")) {
        hidden = true;
        dashes = 2; // of its own
        i += 3;
        continue;
      }
      dashes = 0;
    }
    return end;
  }

  // ---- characters

  private int here() {
    return at < end ? page.at(at) : NONE;
  }

  private boolean isHere(String letters) {
    return isAt(at, letters);
  }

  private boolean isAt(int offset, String letters) {
    if (offset + letters.length() > end) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (page.at(offset + i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tag of this name stands here, behind its first bracket. */
  private boolean isTag(int offset, String slash, String element) {
    int from = offset + slash.length();
    int to = from + element.length();
    return to < end
        && isAt(offset, slash)
        && (isSpace(page.at(to)) || page.at(to) == '/' || page.at(to) == '>')
        && lowerCase(from, to).equals(element);
  }

  private void skipSpace() {
    while (isSpace(here())) {
      at++;
    }
  }

  /** Goes behind the next place where this stands, or to the end. */
  private void skipTo(String letters) {
    while (at < end && !isHere(letters)) {
      at++;
    }
    at = Math.min(at + letters.length(), end);
  }

  private void skipComment() {
    if (isHere(">") || isHere("->")) {
      skipTo(">");
      return;
    }
    while (at < end && !isHere("-->") && !isHere("--!>")) {
      at++;
    }
    skipTo(">");
  }

  /** The beginning of a name, its letters from A to Z made small and no others. */
  private String lowerCase(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < Math.min(to, from + LONGEST_NAME); i++) {
      int c = page.at(i);
      name.append((char) (c >= 'A' && c <= 'Z' ? c | 0x20 : c));
    }
    return name.toString();
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }
}
