package fi.seloste.validation.gdpr;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says in figures and addresses, which a translation leaves as it is. Words make no
 * claim: "two years" says nothing here, "2 years" does.
 */
final class Facts {

  /** What a figure or an address is. */
  enum Kind {
    /** The number of an act: {@code 1050/2018}, {@code 2016/679}. */
    ACT,
    /** A Finnish business ID. */
    BUSINESS_ID,
    /** The domain of an e-mail or web address. */
    DOMAIN,
    /** The last digits of a phone number. */
    PHONE,
    /** Any other number; of dates the day and the year. */
    NUMBER
  }

  /** What one text says and the other does not, and the other way round. */
  record Difference(Kind kind, Set<String> one, Set<String> other) {}

  // where a pattern looks back, it looks at one letter first, which nearly always settles it
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i:https?://|www\\.)[^\\s<>()\\[\\]\"]+");
  private static final Pattern BUSINESS_ID =
      Pattern.compile("(?=\\d)(?<![\\d-])\\d{7}-\\d(?![\\d-])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?=\\d)(?:(?<![\\d.])(\\d{1,2})\\.\\s?\\d{1,2}\\.\\s?(\\d{4})(?!\\d)"
              + "|(?<!\\d)(\\d{4})-\\d{2}-(\\d{2})(?!\\d))");

  /** Months, as in 10/2025, and days and months in slashes are dates of which the order varies. */
  private static final Pattern SLASHES =
      Pattern.compile("(?=\\d)(?<![\\d/])(?:\\d{1,2}/\\d{1,2}|0?[1-9]|1[0-2])/(\\d{4})(?![\\d/])");

  private static final Pattern ACT =
      Pattern.compile(
          "(?=\\d)(?<![\\d/.,])(?:\\d{1,4}/(?:19|20)\\d{2}|(?:19|20)\\d{2}[/:]\\d{1,4})(?![\\d/])");
  private static final Pattern PHONE =
      Pattern.compile("(?=[\\d+(])(?<!\\d)\\+?\\(?\\d[\\d\\s()-]{5,}\\d");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?=[ \\u00a0\\u202f.,])(?<=\\d)[ \\u00a0\\u202f.,](?=\\d{3}(?!\\d))");
  private static final Pattern NUMBER =
      Pattern.compile("(?=\\d)(?<![\\p{L}\\d])\\d+(?![\\p{L}\\d])");
  private static final Pattern HOURS = Pattern.compile("(?i)\\d\\s?[ap]\\.?m(?![\\p{L}])");
  private static final int SHORTEST_PHONE = 7;
  private static final int END_OF_PHONE = 6;

  private final Map<Kind, Set<String>> all = new EnumMap<>(Kind.class);
  private final String text;
  private final String withoutAddresses;
  private final Set<String> figures;
  private boolean figuresAreRead;

  private Facts(String text) {
    this.text = text;
    String rest = take(EMAIL, "@", text, Facts::email);
    this.withoutAddresses =
        mayHoldWebAddress(rest) ? take(WEB_ADDRESS, rest, Facts::webAddress) : rest;
    this.figures = figures(withoutAddresses);
  }

  /** What a text says. */
  static Facts of(String text) {
    return new Facts(text);
  }

  /** What the figures are is seldom asked, for most translations have the same. */
  private void readFigures() {
    if (!figuresAreRead) {
      figuresAreRead = true;
      String rest =
          take(
              BUSINESS_ID,
              "-",
              withoutAddresses,
              (it, found) -> it.add(Kind.BUSINESS_ID, found.group()));
      rest = take(DATE, ".-", rest, Facts::date);
      rest = take(SLASHES, "/", rest, (it, found) -> it.addNumber(found.group(1)));
      rest = take(ACT, "/:", rest, (it, found) -> it.add(Kind.ACT, found.group()));
      rest = take(PHONE, rest, Facts::phone);
      rest = THOUSANDS.matcher(rest).replaceAll("");
      take(NUMBER, rest, (it, found) -> it.addNumber(found.group()));
    }
  }

  private interface Reading {
    void of(Facts facts, Matcher found);
  }

  private static final String BETWEEN_FIGURES = "./:,-()+ \u00a0\u202f\t\n\u000b\f\r";

  /**
   * The figures of a text, in one piece where only signs and spaces stand between them, with what
   * is next to them if it decides what they are. More of the text no pattern looks at.
   */
  private static Set<String> figures(String text) {
    Set<String> figures = Set.of();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        int end = endOfFigures(text, i);
        String before = i == 0 ? "" : neighbour(text.codePointBefore(i));
        String after = end == text.length() ? "" : neighbour(text.codePointAt(end));
        figures = figures.isEmpty() ? new HashSet<>() : figures;
        figures.add(before + text.substring(i, end) + after);
        i = end;
      }
    }
    return figures;
  }

  private static int endOfFigures(String text, int start) {
    int end = start + 1;
    for (int i = end; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        end = i + 1;
      } else if (BETWEEN_FIGURES.indexOf(text.charAt(i)) < 0) {
        return end;
      }
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String neighbour(int codePoint) {
    if (Character.isLetter(codePoint)) {
      return "a";
    }
    return "./,-".indexOf(codePoint) < 0 ? "" : Character.toString(codePoint);
  }

  /** Whether a text holds a figure, or what addresses hold: most do not. */
  static boolean mayStandIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '@' || isDigit(text.charAt(i))) {
        return true;
      }
    }
    return mayHoldWebAddress(text);
  }

  private static boolean mayHoldWebAddress(String text) {
    for (int dot = text.indexOf('.', 3); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if ((text.charAt(dot - 1) | ' ') == 'w' && text.regionMatches(true, dot - 3, "www", 0, 3)) {
        return true;
      }
    }
    return text.contains("://");
  }

  /** As the other, for a pattern of which nothing is found that holds none of the signs. */
  private String take(Pattern pattern, String signs, String text, Reading reading) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return take(pattern, text, reading);
      }
    }
    return text;
  }

  /** Reads what the pattern finds, and leaves the rest of the text. */
  private String take(Pattern pattern, String text, Reading reading) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    do {
      reading.of(this, found);
      found.appendReplacement(rest, " ; ");
    } while (found.find());
    return found.appendTail(rest).toString();
  }

  private void email(Matcher found) {
    Domains.ofEmail(found.group()).ifPresent(domain -> add(Kind.DOMAIN, domain));
  }

  private void webAddress(Matcher found) {
    Domains.ofWebAddress(found.group()).ifPresent(domain -> add(Kind.DOMAIN, domain));
  }

  private void date(Matcher found) {
    addNumber(found.group(1) == null ? found.group(4) : found.group(1));
    addNumber(found.group(1) == null ? found.group(3) : found.group(2));
  }

  private void phone(Matcher found) {
    Optional<String> phone = endOfPhone(found.group());
    if (phone.isPresent()) {
      add(Kind.PHONE, phone.get());
    } else {
      take(NUMBER, found.group(), (it, number) -> it.addNumber(number.group()));
    }
  }

  /** The last digits of what has enough of them to be a phone number. */
  static Optional<String> endOfPhone(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.length() < SHORTEST_PHONE
        ? Optional.empty()
        : Optional.of(digits.substring(digits.length() - END_OF_PHONE));
  }

  private void addNumber(String digits) {
    add(Kind.NUMBER, new BigInteger(digits).toString());
  }

  private void add(Kind kind, String fact) {
    all.computeIfAbsent(kind, any -> new TreeSet<>()).add(fact);
  }

  /**
   * How two versions of a text differ in a kind of facts: each says something that the other does
   * not. What only one of them says may be said in words, or left out. Hours such as 4 pm have
   * other figures than 16, so that numbers are not compared where there are any.
   */
  Optional<Difference> from(Facts other, Kind kind, Supplier<Set<String>> known) {
    if (kind != Kind.DOMAIN && hasFiguresOf(other)) {
      return Optional.empty();
    }
    Set<String> here = without(of(kind), other.of(kind));
    Set<String> there = without(other.of(kind), of(kind));
    if (here.isEmpty()
        || there.isEmpty()
        || kind == Kind.NUMBER && (tellsHours() || other.tellsHours())) {
      return Optional.empty();
    }
    here.removeAll(known.get());
    there.removeAll(known.get());
    return here.isEmpty() || there.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(kind, here, there));
  }

  /** Whether the figures are the same at first sight; they may be so otherwise too. */
  boolean hasFiguresOf(Facts other) {
    return figures.equals(other.figures);
  }

  private Set<String> of(Kind kind) {
    if (kind != Kind.DOMAIN) {
      readFigures();
    }
    return all.getOrDefault(kind, Set.of());
  }

  private boolean tellsHours() {
    return HOURS.matcher(text).find();
  }

  private static Set<String> without(Set<String> facts, Set<String> others) {
    Set<String> rest = new TreeSet<>(facts);
    rest.removeAll(others);
    return rest;
  }
}
